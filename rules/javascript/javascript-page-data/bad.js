// ruleid: javascript-page-data-message
window.addEventListener('message', (event) => {
  saveSettings(event.data.settings);
});

function tell(user) {
  // ruleid: javascript-page-data-to-anyone
  window.parent.postMessage({ token: user.accessToken }, '*');
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

function remember(answer, form) {
  // ruleid: javascript-page-data-kept
  localStorage.setItem('access_token', answer.token);
  // ruleid: javascript-page-data-kept
  localStorage.setItem('form', form.password.value);
}

function login(user, password) {
  // ruleid: javascript-page-data-in-address
  return fetch('/login?user=' + encodeURIComponent(user) + '&password=' + encodeURIComponent(password));
}

function loginWithTemplate(user, password) {
  // ruleid: javascript-page-data-in-address
  return fetch(`/login?user=${user}&password=${password}`);
}

// ruleid: javascript-page-data-executed
eval(window.name);
// ruleid: javascript-page-data-executed
import(new URLSearchParams(location.search).get('module'));
// ruleid: javascript-page-data-executed
$(location.hash).show();

const server = new URLSearchParams(location.search).get('api');
// ruleid: javascript-page-data-asked
fetch(server + '/me', { credentials: 'include' });
