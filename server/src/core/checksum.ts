/** Where FNV-1a begins, 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a (Fowler, Noll, Vo), 32 bits, of a text's UTF-16 code units: tells one text from another, and proves nothing.
 * @param basis another one makes another hash
 */
export function hashOfText(text: string, basis = OFFSET_BASIS): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** That hash as eight hexadecimal digits. */
export function hexOfText(text: string, basis?: number): string {
  return hashOfText(text, basis).toString(16).padStart(8, '0');
}

/** The same of bytes, by words where there are four: tells damage, and is no defence. */
export function checksumOf(bytes: Uint8Array): number {
  const { length } = bytes;
  let hash = OFFSET_BASIS;
  let at = 0;
  for (; at + 3 < length; at += 4) hash = Math.imul(hash ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)), PRIME);
  for (; at < length; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  return hash >>> 0;
}
