import { hexOfText } from '../checksum';

/** Hexadecimal digits of a digest. */
export const DIGEST_LENGTH = 12;
const OTHER_BASIS = 0x01000193;

/**
 * Tells an expression from all others that were looked at, by 48 bits of two hashes (FNV-1a, 32 bits, from two beginnings). Whoever
 * wrote another one of the same digest would have that run unproved, in a rule of their own.
 * @param key `flags/source`
 */
export function digestOfExpression(key: string): string {
  return `${hexOfText(key)}${hexOfText(key, OTHER_BASIS)}`.slice(0, DIGEST_LENGTH);
}

/** @param digests one after the other */
export function digestsIn(digests: string): string[] {
  return digests.match(/.{12}/g) ?? [];
}
