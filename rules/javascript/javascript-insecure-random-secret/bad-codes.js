export function otpCode() {
  // ruleid: javascript-insecure-random-returned
  const code = Math.floor(100000 + Math.random() * 900000);
  return String(code);
}

export function startLogin() {
  // ruleid: javascript-insecure-random-secret
  const state = Math.random().toString(36).substring(2);
  sessionStorage.setItem('oauth_state', state);
  location.assign(`https://id.example/authorize?state=${state}`);
}
