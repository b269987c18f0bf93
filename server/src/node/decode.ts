import { isAscii, isUtf8 } from 'node:buffer';

const UTF8 = new TextDecoder('utf-8');

/**
 * Decodes a file as an editor does: UTF-16 by its byte order mark, else UTF-8. The mark is left out, and what is not valid
 * becomes U+FFFD. Never throws.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Much faster than the decoder, which is left what is not valid; fastest is what need not be decoded.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(bytes)) return buffer.toString('latin1');
  return isUtf8(bytes) && !startsWithMark(bytes) ? buffer.toString() : UTF8.decode(bytes);
}

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
