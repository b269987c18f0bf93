import { judgeKey } from './judge-key';
import { lastSegment } from './last-segment';
import { LONGEST_NAME } from './read-name';
import { mayBeCompared } from './suspect-comparison';
import { mayHaveLiteral } from './suspect-literal';
import { ASCII_END, codesOf, skipBytes, skipNameBack } from './suspicion';

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const NAME_CODES = codesOf(`${WORD}$`);
const WIDE_NAME_CODES = codesOf(`${WORD}$-.`);
const TOKEN_CODES = codesOf(`${WORD}.~+/=-`);
/** What may follow a name that has a value: an operator, a quote, white space, a bracket, the end of a tag. */
const AFTER_NAME = codesOf('\t\n\v\f\r "\'\\=!:?|,(>.+[');
const SPACE = 32;
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
  const isCompared = mayBeCompared(bytes, start, end);
  const mayHaveValue = next >= ASCII_END || AFTER_NAME[next] === 1 || isCompared;
  if (!mayHaveValue || end - start > LONGEST_NAME || !namesCredential(bytes, start, end)) return false;
  return isCompared || !isCode() || mayHaveLiteral(bytes, start, end);
}

interface KnownName {
  readonly name: string;
  readonly isCredential: boolean;
}

/** The same few names make up most of the hits. Kept by a hash, so that asking about one makes no text of it. */
const known = new Map<number, KnownName>();
const MOST_KNOWN = 16_384;

function namesCredential(bytes: Uint8Array, start: number, end: number): boolean {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  const before = known.get(hash);
  if (before && isTextAt(bytes, start, end, before.name)) return before.isCredential;
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const isCredential = judgeKey(name.slice(lastSegment(name))) !== undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(hash, { name, isCredential });
  return isCredential;
}

function isTextAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}
