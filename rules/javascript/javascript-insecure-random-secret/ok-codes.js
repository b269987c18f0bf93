import { randomInt } from 'node:crypto';

export function otpCode() {
  // ok: javascript-insecure-random-returned
  const code = randomInt(100000, 1000000);
  return String(code);
}

export function colorCode() {
  // ok: javascript-insecure-random-returned
  const code = Math.floor(Math.random() * 16777215);
  return `#${code.toString(16)}`;
}

export function open() {
  // ok: javascript-insecure-random-secret
  const state = Math.random().toString(36).substring(2);
  sessionStorage.setItem('panel', state);
}
