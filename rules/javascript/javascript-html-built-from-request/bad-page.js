import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import Mustache from 'mustache';
import Swal from 'sweetalert2';
import m from 'mithril';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { h } from 'vue';

const parameters = new URLSearchParams(location.search);
const panel = document.querySelector('#panel');

export function showIn(map, marker) {
  const place = parameters.get('place');
  // ruleid: javascript-html-built-from-location
  panel.setHTMLUnsafe(place);
  // ruleid: javascript-html-built-from-location
  marker.bindPopup('<b>' + place + '</b>');
  // ruleid: javascript-html-built-from-location
  $('<p>' + place + '</p>').appendTo('#panel');
  // ruleid: javascript-html-built-from-location
  $('#panel').replaceWith(`<h2>${place}</h2>`);
  // ruleid: javascript-html-built-from-location
  Swal.fire({ icon: 'info', html: `There is <em>${place}</em>` });
  // ruleid: javascript-html-built-from-location
  $('#panel').popover({ html: true, content: place });
}

export function views(route) {
  return [
    // ruleid: javascript-html-built-from-location
    m.trust(parameters.get('footer')),
    // ruleid: javascript-html-built-from-location
    unsafeHTML(parameters.get('footer')),
    // ruleid: javascript-html-built-from-location
    h('footer', { innerHTML: route.query.footer }),
  ];
}

export function runs() {
  const script = document.createElement('script');
  // ruleid: javascript-html-built-from-location
  script.textContent = parameters.get('run');
}

// Markdown and templates keep the tags of what they are given.
export function rendered() {
  const markdown = new MarkdownIt({ html: true });
  // ruleid: javascript-html-built-from-location
  panel.innerHTML = marked.parse(parameters.get('text'));
  // ruleid: javascript-html-built-from-location
  panel.innerHTML = markdown.render(parameters.get('text'));
  // ruleid: javascript-html-built-from-location
  panel.innerHTML = Mustache.render('<h1>{{{title}}}</h1>', { title: parameters.get('title') });
}

angular.module('parcels').controller('List', function ($scope, $sce, $location) {
  // ruleid: javascript-html-built-from-location
  $scope.note = $sce.trustAsHtml($location.search().note);
});

// What servers send.
const feed = new EventSource('/parcels/feed');
feed.onmessage = (event) => {
  const parcel = JSON.parse(event.data);
  // ruleid: javascript-html-built-from-answer
  panel.innerHTML = `<li>${parcel.note}</li>`;
};

export function comments() {
  $.getJSON('/parcels/7/comments', function (list) {
    list.forEach((comment) => {
      // ruleid: javascript-html-built-from-answer
      $('#comments').append('<p>' + comment.text + '</p>');
    });
  });
}

export async function author(id) {
  const answer = await fetch('/authors/' + encodeURIComponent(id));
  const found = await answer.json();
  // ruleid: javascript-html-built-from-answer
  panel.innerHTML = '<b>' + found.name + '</b>';
}

const socket = io('https://parcels.example.com');
socket.on('announcement', (text) => {
  // ruleid: javascript-html-built-from-answer
  $('#announcement').html(text);
});

export class Parcel {
  constructor(route, box) {
    route.queryParamMap.subscribe((map) => {
      // ruleid: javascript-html-built-from-location
      box.innerHTML = map.get('note');
    });
  }
}

export function ask(searchForm) {
  // ruleid: javascript-html-built-from-location-link
  searchForm.action = new URLSearchParams(location.search).get('action');
}
