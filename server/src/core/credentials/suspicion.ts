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

/** A class of characters, an escaped character or a plain one, and how often it stands. */
const STEP = /(?:\[((?:\w-\w|[\w-])+)\]|\\([.-])|([\w-]))(?:\{(\d+)(,\d*)?\}|(?![?*+{]))/y;

/**
 * What a rule's expression says about what follows a keyword that it begins with, as far as it is a row of characters and
 * classes: `pat[A-Za-z0-9]{14}\.` says that a dot comes after 14 of the class. Undefined when it says nothing.
 */
export function runAfter(pattern: string, keyword: string): IsSuspect | undefined {
  // An escaped dot in front of what follows is a character of the keyword.
  const start = keyword.replaceAll('.', '\\.');
  if (pattern.includes('|') || pattern.slice(0, start.length).toLowerCase() !== start || /[^\w.-]/.test(keyword)) return undefined;
  const steps = readSteps(pattern, start.length);
  if (steps.length === 0) return undefined;
  return (bytes, _start, end) => {
    let at = end;
    for (const { belongs, count } of steps) {
      if (skipBytes(belongs, bytes, at, count) !== at + count) return false;
      at += count;
    }
    return true;
  };
}

interface Step {
  readonly belongs: Uint8Array;
  readonly count: number;
}

/** Stops at what is no step, and after the first that may stand more often. */
function readSteps(pattern: string, from: number): Step[] {
  const steps: Step[] = [];
  STEP.lastIndex = from;
  for (let step = STEP.exec(pattern); step; step = STEP.exec(pattern)) {
    const [, members, escaped, plain, count = '1', more] = step;
    steps.push({ belongs: members === undefined ? codesOf(escaped ?? plain ?? '') : classOf(members), count: Number(count) });
    if (more !== undefined) break;
  }
  return steps;
}

/** @param members what stands between the brackets: ranges and single characters */
function classOf(members: string): Uint8Array {
  const test = new RegExp(`^[${members}]$`);
  return codesOf(Array.from({ length: ASCII_END }, (_, code) => String.fromCharCode(code)).filter((character) => test.test(character)).join(''));
}
