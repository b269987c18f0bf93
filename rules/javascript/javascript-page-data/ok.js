// ok: javascript-page-data-message
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example') return;
  saveSettings(event.data.settings);
});

// ok: javascript-page-data-message
window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return;
  saveSettings(event.data.settings);
});

// ok: javascript-page-data-message
worker.addEventListener('message', (event) => show(event.data));

function tell(user) {
  // ok: javascript-page-data-to-anyone
  window.parent.postMessage({ token: user.accessToken }, 'https://app.example');
  // ok: javascript-page-data-to-anyone
  globalThis.postMessage(token, '*');
  // ok: javascript-page-data-to-anyone
  window.parent.postMessage({ height: document.body.scrollHeight }, '*');
}

function remember(settings) {
  // ok: javascript-page-data-kept
  localStorage.setItem('theme', settings.theme);
  // ok: javascript-page-data-kept
  localStorage.setItem('token', '');
}

function login(user, password) {
  // ok: javascript-page-data-in-address
  return fetch('/login', { method: 'POST', body: JSON.stringify({ user, password }) });
}

// ok: javascript-page-data-executed
JSON.parse(window.name);
// ok: javascript-page-data-executed
import('./module.js');

const query = new URLSearchParams(location.search).get('q');
// ok: javascript-page-data-asked
fetch('/search?q=' + query);
