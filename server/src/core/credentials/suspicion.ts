import { LONGEST_NAME } from './read-name';

/**
 * False when what stands around a keyword hit can be no credential for sure. Decided on a file's bytes, so that one in which
 * nothing is suspect need not be decoded; it must never say false where the rule's detector finds something in the text.
 * Bytes of 128 and more are parts of characters outside ASCII, of which nothing is said.
 * @param start offset of the keyword
 * @param end offset just after it
 * @param isCode says whether values are read as in source code
 */
export type IsSuspect = (bytes: Uint8Array, start: number, end: number, isCode: () => boolean) => boolean;

export const ASCII_END = 128;
const COLON = 58;
const AT = 64;
/** A code unit is at most three bytes. */
export const MOST_BYTES = 3;

/** A table with 1 for each of the characters. */
export function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

/** The first offset whose byte is not in a table; at most `most` are skipped. */
export function skipBytes(table: Uint8Array, bytes: Uint8Array, from: number, most = Infinity): number {
  const end = Math.min(bytes.length, from + most);
  let at = from;
  while (at < end && table[bytes[at]!] === 1) at++;
  return at;
}

/** The first offset from which on all bytes before `from` are in a table; at most `most` are skipped. */
export function skipBack(table: Uint8Array, bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at > 0 && from - at < most && table[bytes[at - 1]!] === 1) at--;
  return at;
}

/** Where the name begins that the bytes from `start` to `end` stand in; one more than the longest name is read, as `readName` does. */
export function skipNameBack(table: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  return skipBack(table, bytes, start, LONGEST_NAME + 1 - (end - start));
}

/** Ends a part of a URL's user info, as in `USERINFO` of the URL detector, or is the colon between the parts. */
const URL_ENDS = codesOf(`${String.fromCharCode(...Array(33).keys())}/:?#@"'\`<>\\|^`);

/** As `USERINFO` of the URL detector: a user, a colon, a password, an at sign. */
export function mayBeUserinfo(bytes: Uint8Array, _start: number, end: number): boolean {
  const colon = findEnd(bytes, end, 80);
  if (bytes[colon] !== COLON) return false;
  // A password may hold colons.
  let at = findEnd(bytes, colon + 1, 200);
  while (bytes[at] === COLON) at = findEnd(bytes, at + 1, 200);
  return bytes[at] === AT;
}

function findEnd(bytes: Uint8Array, from: number, most: number): number {
  const end = Math.min(bytes.length, from + most * MOST_BYTES);
  let at = from;
  while (at < end && URL_ENDS[bytes[at]!] === 0) at++;
  return at;
}
