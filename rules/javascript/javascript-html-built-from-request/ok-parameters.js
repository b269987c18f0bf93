(function ($) {
  function param(name) {
    const match = new RegExp('[?&]' + name + '=([^&]*)').exec(window.location.search);
    return match && decodeURIComponent(match[1]);
  }

  // ok: javascript-html-built-from-location
  $('#greeting').text('Welcome, ' + param('name'));
  // ok: javascript-html-built-from-location
  $('#banner').append($('<p>').text(param('banner')));
  // The DOM's own makes text of it.
  // ok: javascript-html-built-from-location
  document.body.append(param('notice'));
  const data = new FormData();
  // ok: javascript-html-built-from-location
  data.append('name', param('name'));

  chrome.runtime.onMessage.addListener((message) => {
    // ok: javascript-html-built-from-answer
    document.getElementById('toast').textContent = message.text;
  });
})(jQuery);

function page() {
  const found = location.search.match(/[?&]page=(\d+)/);
  return found ? decodeURIComponent(found[1]) : '1';
}
// ok: javascript-html-built-from-location
document.getElementById('title').innerHTML = page();
