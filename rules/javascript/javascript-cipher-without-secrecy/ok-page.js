export async function close(key, data) {
  const iv = new Uint8Array(12);
  crypto.getRandomValues(iv);
  // ok: javascript-cipher-without-secrecy
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
}

export async function count(key, data, number) {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, number);
  // ok: javascript-cipher-without-secrecy
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, data);
}
