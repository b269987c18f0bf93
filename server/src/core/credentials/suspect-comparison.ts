import { codesOf, skipBack, skipBytes } from './suspicion';

const BLANKS = codesOf(' \t');
const SPACES = codesOf(' \t\n\v\f\r');
const PATH = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.');
const QUOTES = codesOf('"\'`\\');
/** How the methods that compare begin: `equals`, `Equals`, `contentEquals`. */
const COMPARING = codesOf('eEc');
const DOT = 46;
const BRACKET = 40;
const CLOSING = 41;
const COMMA = 44;
const EQUALS = 61;
const LONGEST_PATH = 60;

/** False when a name is compared with no literal for sure, as `readComparison` reads it, and no directive takes it, as `readDirective` does. */
export function mayBeCompared(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[end] === DOT && COMPARING[bytes[end + 1] ?? 0] === 1) return true;
  const after = skipBytes(BLANKS, bytes, end);
  if (after > end && QUOTES[bytes[after] ?? 0] === 1) return true;
  // `headers.get("Token") == …` and `compare_digest(token, …)`.
  if (bytes[after] === COMMA || bytes[end] === CLOSING || bytes[end + 1] === CLOSING) return true;
  return isComparedBefore(bytes, start);
}

function isComparedBefore(bytes: Uint8Array, start: number): boolean {
  const path = skipBack(PATH, bytes, start, LONGEST_PATH);
  const before = skipBack(SPACES, bytes, path, LONGEST_PATH);
  return bytes[before - 1] === EQUALS || bytes[before - 1] === BRACKET;
}
