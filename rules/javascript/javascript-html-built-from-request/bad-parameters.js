(function ($) {
  function param(name) {
    const match = new RegExp('[?&]' + name + '=([^&]*)').exec(window.location.search);
    return match && decodeURIComponent(match[1]);
  }

  // ruleid: javascript-html-built-from-location
  $('#greeting').html('Welcome, ' + param('name'));
  // ruleid: javascript-html-built-from-location
  $('#banner').append(param('banner'));
  // ruleid: javascript-html-built-from-location
  $(document.body).prepend(param('notice'));

  chrome.runtime.onMessage.addListener((message) => {
    // ruleid: javascript-html-built-from-answer
    document.getElementById('toast').innerHTML = message.text;
  });
})(jQuery);

function queried(name) {
  const found = location.search.match(/[?&]q=([^&]*)/);
  return found ? decodeURIComponent(found[1]) : name;
}
// ruleid: javascript-html-built-from-location
document.getElementById('title').innerHTML = queried('q');
