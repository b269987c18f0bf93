/** Alphabets whose digits hold whole bits (RFC 4648). */
export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Decodes digits to a string with one character per byte. What is no digit is left out, and so are bits that fill no byte. */
export function decodeDigits(text: string, alphabet: string): string {
  const size = bitsOf(alphabet);
  let out = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) continue;
    bits = ((bits << size) | digit) & 0xffff;
    held += size;
    if (held >= 8) out += String.fromCharCode((bits >> (held -= 8)) & 0xff);
  }
  return out;
}

/** Encodes bytes, one in each character, without padding. Bits that the last digit lacks are zero. */
export function encodeDigits(bytes: string, alphabet: string): string {
  const size = bitsOf(alphabet);
  let out = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < bytes.length; i++) {
    bits = ((bits << 8) | bytes.charCodeAt(i)) & 0xffff;
    for (held += 8; held >= size; ) out += alphabet[(bits >> (held -= size)) & (alphabet.length - 1)];
  }
  return held === 0 ? out : out + alphabet[(bits << (size - held)) & (alphabet.length - 1)];
}

function bitsOf(alphabet: string): number {
  return Math.log2(alphabet.length);
}
