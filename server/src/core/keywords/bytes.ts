import { checksumOf } from '../checksum';
import { decodeText, encodeText } from '../utf8';
import { createAutomaton, type Automaton, type Keyword } from './automaton';
import { classify, fold } from './build';
import { growSorted, layOutSorted } from './sorted-trie';

/** The first word of the byte form: `WKA` and the version of the layout. */
const MAGIC = 0x574b4104;
const HEADER_BYTES = 12;
const SEPARATOR = '\0';

/**
 * The byte form, for the build: little-endian words (magic, a checksum of all that follows, bytes of text); the keywords, sorted as they look in lower case, each as
 * `i` or `c` for ignored or exact case and its text, with a zero byte between them; and a bit for each state of the trie, in the order
 * in which the sorted keywords first reach them: whether any keyword ends there. The table itself, which is two hundred times as large,
 * is made again.
 * @throws RangeError for a keyword that itself contains a zero byte
 */
export function encodeAutomaton({ tables: { keywords, classOf, next, firstOutput } }: Automaton): Uint8Array {
  if (keywords.some(({ text }) => text.includes(SEPARATOR))) throw new RangeError('a keyword with a zero byte cannot be encoded');
  const sorted = [...keywords].sort((a, b) => compare(folded(a), folded(b)));
  const text = encodeText(sorted.map((keyword) => `${keyword.ignoreCase ? 'i' : 'c'}${keyword.text}`).join(SEPARATOR));
  const trie = growSorted(sorted, classOf);
  const bytes = new Uint8Array(HEADER_BYTES + text.length + bytesFor(trie.size));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, text.length, true);
  bytes.set(text, HEADER_BYTES);
  const states = new Int32Array(trie.size);
  for (let state = 1; state < trie.size; state++) {
    states[state] = next[states[trie.parent[state]!]! + trie.classOf[state]!]!;
    if (states[state]! >= firstOutput) bytes[HEADER_BYTES + text.length + (state >>> 3)]! |= 1 << (state & 7);
  }
  view.setUint32(4, checksumOf(bytes.subarray(8)), true);
  return bytes;
}

/**
 * Reads the byte form.
 * @throws RangeError when the bytes are not a whole automaton of this version.
 */
export function decodeAutomaton(encoded: Uint8Array): Automaton {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  const isOurs = encoded.length >= HEADER_BYTES && view.getUint32(0, true) === MAGIC && view.getUint32(4, true) === checksumOf(encoded.subarray(8));
  const end = isOurs ? HEADER_BYTES + view.getUint32(8, true) : Infinity;
  if (end > encoded.length) throw new RangeError('these bytes are not a keyword automaton of this version: build it again');
  const keywords = readKeywords(decodeText(encoded.subarray(HEADER_BYTES, end)));
  const { classOf, width } = classify(keywords);
  const trie = growSorted(keywords, classOf);
  if (encoded.length !== end + bytesFor(trie.size)) throw new RangeError('these bytes are not a whole keyword automaton: build it again');
  return createAutomaton({ keywords, classOf, width, ...layOutSorted(trie, width, encoded.subarray(end)) });
}

function readKeywords(text: string): Keyword[] {
  return text === '' ? [] : text.split(SEPARATOR).map((entry) => ({ text: entry.slice(1), ignoreCase: entry.startsWith('i') }));
}

function bytesFor(bits: number): number {
  return Math.ceil(bits / 8);
}

function folded({ text }: Keyword): string {
  return String.fromCharCode(...Array.from(text, (character) => fold(character.charCodeAt(0))));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
