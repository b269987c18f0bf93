import { judgeKey, type KeyStrength } from './judge-key';
import { FEWEST_DIGITS, SHORTEST_UNDER_FAINT_KEY } from './judge-pair';
import { lastSegment } from './last-segment';
import { LONGEST_NAME } from './read-name';
import { mayBeCompared } from './suspect-comparison';
import { mayHaveLiteral } from './suspect-literal';
import { ASCII_END, codesOf, MOST_BYTES, skipBytes, skipNameBack } from './suspicion';

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const NAME_CODES = codesOf(`${WORD}$`);
const WIDE_NAME_CODES = codesOf(`${WORD}$-.`);
const TOKEN_CODES = codesOf(`${WORD}.~+/=-`);
/** What may follow a name that has a value: an operator, a quote, white space, a bracket, the end of a tag, of the file. */
const AFTER_NAME = codesOf('\0\t\n\v\f\r "\'\\=!:?|,(>.+[');
const SPACE = 32;
const SPACES = codesOf(String.fromCharCode(...Array(SPACE + 1).keys()));
const DIGITS = codesOf('0123456789');
const STAR = 42;
const COLON = 58;
const DASH = 45;
const DOT = 46;
/** The shortest token after `Basic `. */
const SHORTEST_TOKEN = 8;

/** False when the name that a keyword stands in names no credential, or has no value. */
export function mayNameCredential(bytes: Uint8Array, start: number, end: number, isCode: () => boolean): boolean {
  if (bytes[end - 1] === SPACE) return skipBytes(TOKEN_CODES, bytes, end, SHORTEST_TOKEN) === end + SHORTEST_TOKEN;
  const from = skipNameBack(NAME_CODES, bytes, start, end);
  const to = skipBytes(NAME_CODES, bytes, end, LONGEST_NAME);
  if (isSuspectName(bytes, from, to, isCode)) return true;
  // With dots alone before it a wider name has the same last segment.
  if (bytes[from - 1] !== DASH && bytes[to] !== DASH && bytes[to] !== DOT) return false;
  return isSuspectName(bytes, skipNameBack(WIDE_NAME_CODES, bytes, start, end), skipBytes(WIDE_NAME_CODES, bytes, end, LONGEST_NAME), isCode);
}

function isSuspectName(bytes: Uint8Array, start: number, end: number, isCode: () => boolean): boolean {
  const next = bytes[end] ?? 0;
  if (end - start > LONGEST_NAME) return false;
  const mayFollow = next >= ASCII_END || AFTER_NAME[next] === 1 || endsLabel(bytes, end);
  const strength = strengthOf(bytes, start, end);
  if (strength === undefined) return false;
  // What a faint name is compared with is no credential, as `judgePair` sees it.
  if (strength === 'faint') return mayFollow && (!isCode() || mayHaveLiteral(bytes, start, end)) && mayHaveDrawn(bytes, end);
  return mayBeCompared(bytes, start, end) || (mayFollow && (!isCode() || mayHaveLiteral(bytes, start, end)));
}

/** `**password**:` of Markdown. */
function endsLabel(bytes: Uint8Array, end: number): boolean {
  return bytes[end] === STAR && bytes[end + 1] === STAR && bytes[end + 2] === COLON;
}

/** How much may stand between a name and its value, white space left out, in code units: a type, a call, what else an option takes. */
const MOST_BETWEEN = 600;

/** False when no text follows that is as long as what is drawn, has no white space, and has its digits. */
function mayHaveDrawn(bytes: Uint8Array, end: number): boolean {
  let between = 0;
  for (let start = skipBytes(SPACES, bytes, end); start < bytes.length && between <= MOST_BETWEEN * MOST_BYTES; ) {
    let digits = 0;
    let at = start;
    for (; at < bytes.length && bytes[at]! > SPACE; at++) {
      if (DIGITS[bytes[at]!] === 1) digits++;
      if (digits >= FEWEST_DIGITS && at + 1 - start >= SHORTEST_UNDER_FAINT_KEY) return true;
    }
    between += at - start;
    start = skipBytes(SPACES, bytes, at);
  }
  return false;
}

interface KnownName {
  readonly name: string;
  readonly strength: KeyStrength | undefined;
}

/** The same few names make up most of the hits. Kept by a hash, so that asking about one makes no text of it. */
const known = new Map<number, KnownName>();
const MOST_KNOWN = 16_384;

function strengthOf(bytes: Uint8Array, start: number, end: number): KeyStrength | undefined {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  const before = known.get(hash);
  if (before && isTextAt(bytes, start, end, before.name)) return before.strength;
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const strength = judgeKey(name.slice(lastSegment(name)));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(hash, { name, strength });
  return strength;
}

function isTextAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
