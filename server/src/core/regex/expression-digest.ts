/** Hexadecimal digits of a digest. */
export const DIGEST_LENGTH = 12;

/**
 * Tells an expression from all others that were looked at, by 48 bits of two hashes (FNV-1a, 32 bits, from two beginnings). Whoever
 * wrote another one of the same digest would have that run unproved, in a rule of their own.
 * @param key `flags/source`
 */
export function digestOfExpression(key: string): string {
  return `${hash(key, 0x811c9dc5)}${hash(key, 0x01000193)}`.slice(0, DIGEST_LENGTH);
}

function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** @param digests one after the other */
export function digestsIn(digests: string): string[] {
  return digests.match(/.{12}/g) ?? [];
}
