export async function close(key, data) {
  const iv = new Uint8Array(12);
  // ruleid: javascript-cipher-without-secrecy
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
}

export async function shut(key, data) {
  const counter = new Uint8Array(16);
  // ruleid: javascript-cipher-without-secrecy
  return window.crypto.subtle.encrypt({ name: 'AES-CBC', iv: counter }, key, data);
}
