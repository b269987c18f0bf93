import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import Mustache from 'mustache';
import DOMPurify from 'dompurify';
import Swal from 'sweetalert2';
import { h } from 'vue';

const parameters = new URLSearchParams(location.search);
const panel = document.querySelector('#panel');

export function showIn(marker) {
  const place = parameters.get('place');
  // ok: javascript-html-built-from-location
  panel.setHTML(place);
  // ok: javascript-html-built-from-location
  marker.bindPopup(document.createTextNode(place));
  // ok: javascript-html-built-from-location
  $('<p>').text(place).appendTo('#panel');
  // ok: javascript-html-built-from-location
  Swal.fire({ icon: 'info', text: place });
  // ok: javascript-html-built-from-location
  $('#panel').popover({ html: false, content: place });
  // A name of an element, not HTML.
  // ok: javascript-html-built-from-location
  $('#' + place).show();
}

export function views(route) {
  // ok: javascript-html-built-from-location
  return h('footer', { class: 'small' }, route.query.footer);
}

export function rendered() {
  // ok: javascript-html-built-from-location
  panel.innerHTML = DOMPurify.sanitize(marked.parse(parameters.get('text')));
  // ok: javascript-html-built-from-location
  panel.innerHTML = new MarkdownIt().render(parameters.get('text'));
  // ok: javascript-html-built-from-location
  panel.innerHTML = Mustache.render('<h1>{{title}}</h1>', { title: parameters.get('title') });
}

const feed = new EventSource('/parcels/feed');
feed.onmessage = (event) => {
  // ok: javascript-html-built-from-answer
  panel.textContent = JSON.parse(event.data).note;
};

// Pages are sent in parts.
export async function part() {
  const answer = await fetch('/parcels/7/part');
  // ok: javascript-html-built-from-answer
  panel.innerHTML = await answer.text();
}

export function counts() {
  $.getJSON('/parcels/count', function (count) {
    // ok: javascript-html-built-from-answer
    $('#count').html('<b>' + Number(count.all) + '</b>');
  });
}

export function choose(state) {
  // ok: javascript-html-built-from-location-link
  state.action = new URLSearchParams(location.search).get('action');
}
