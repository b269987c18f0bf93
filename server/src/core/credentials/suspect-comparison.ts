import { isQuotedAt } from './suspect-literal';
import { ASCII_END, codesOf, skipBack, skipBytes } from './suspicion';

const BLANKS = codesOf(' \t');
const SPACES = codesOf(' \t\n\v\f\r');
/** What a name may have before it, dashes with it: outside source code they belong to names. */
const PATH = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.-');
const LETTERS = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const QUOTES = codesOf('"\'`\\');
const SIGNS = codesOf('=!');
/** How the methods that compare begin: `equals`, `Equals`, `contentEquals`. */
const COMPARING = codesOf('eEc');
const DOT = 46;
const BRACKET = 40;
const CLOSING = 41;
const COMMA = 44;
const LONGEST_PATH = 60;
/** The longest of their names is `equalsIgnoreCase`. */
const LONGEST_METHOD = 16;

/** False when a name is compared with no literal for sure, as `readComparison` reads it, and no directive takes it, as `readDirective` does. */
export function mayBeCompared(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[end] === DOT && COMPARING[bytes[end + 1] ?? 0] === 1) return true;
  const after = skipBytes(BLANKS, bytes, end);
  if (after > end && QUOTES[bytes[after] ?? 0] === 1) return true;
  // `compare_digest(token, "…")`.
  const comma = skipBytes(SPACES, bytes, end);
  if (bytes[comma] === COMMA && isQuotedAt(bytes, skipBytes(SPACES, bytes, comma + 1))) return true;
  return (bytes[comma] ?? 0) >= ASCII_END || isComparedAfterCall(bytes, end) || isComparedBefore(bytes, start);
}

/** `headers.get("Token") == "…"`: a quote with its backslash may stand before the bracket. */
function isComparedAfterCall(bytes: Uint8Array, end: number): boolean {
  const bracket = skipBytes(QUOTES, bytes, end);
  return bytes[bracket] === CLOSING && SIGNS[bytes[skipBytes(BLANKS, bytes, bracket + 1)] ?? 0] === 1;
}

/** `"…" == name` and `"…".equals(name)`. */
function isComparedBefore(bytes: Uint8Array, start: number): boolean {
  const path = skipBack(PATH, bytes, start, LONGEST_PATH);
  const before = skipBack(SPACES, bytes, path, LONGEST_PATH);
  if ((bytes[before - 1] ?? 0) >= ASCII_END) return true;
  if (bytes[before - 1] === BRACKET) {
    const method = skipBack(LETTERS, bytes, before - 1, LONGEST_METHOD);
    return bytes[method - 1] === DOT && hasQuoteBefore(bytes, method - 1);
  }
  const signs = skipBack(SIGNS, bytes, before, 3);
  return before - signs >= 2 && hasQuoteBefore(bytes, signs);
}

function hasQuoteBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[skipBack(BLANKS, bytes, at, LONGEST_PATH) - 1] ?? 0;
  return before >= ASCII_END || QUOTES[before] === 1;
}
