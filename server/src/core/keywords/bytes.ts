import { checksumOf } from '../checksum';
import { decodeText, encodeText } from '../utf8';
import type { Automaton, Keyword } from './automaton';
import { buildSorted, orderOf } from './build';

/** The first word of the byte form: `WKA` and the version of the layout. */
const MAGIC = 0x574b4105;
const HEADER_BYTES = 8;
const SEPARATOR = '\0';

/**
 * The byte form, for the build: little-endian words (magic, a checksum of all that follows) and the keywords in the order in which a trie
 * is grown, each as `i` or `c` for ignored or exact case and its text, with a zero byte between them. The table itself is made again.
 * @throws RangeError for a keyword that itself contains a zero byte
 */
export function encodeAutomaton({ tables: { keywords } }: Automaton): Uint8Array {
  if (keywords.some(({ text }) => text.includes(SEPARATOR))) throw new RangeError('a keyword with a zero byte cannot be encoded');
  const sorted = orderOf(keywords).map((at) => keywords[at]!);
  const text = encodeText(sorted.map((keyword) => `${keyword.ignoreCase ? 'i' : 'c'}${keyword.text}`).join(SEPARATOR));
  const bytes = new Uint8Array(HEADER_BYTES + text.length);
  const view = new DataView(bytes.buffer);
  bytes.set(text, HEADER_BYTES);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, checksumOf(text), true);
  return bytes;
}

/**
 * Reads the byte form.
 * @throws RangeError when the bytes are not a whole automaton of this version.
 */
export function decodeAutomaton(encoded: Uint8Array): Automaton {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  const text = encoded.subarray(HEADER_BYTES);
  const isOurs = encoded.length >= HEADER_BYTES && view.getUint32(0, true) === MAGIC && view.getUint32(4, true) === checksumOf(text);
  if (!isOurs) throw new RangeError('these bytes are not a whole keyword automaton of this version: build it again');
  return buildSorted(readKeywords(decodeText(text)));
}

function readKeywords(text: string): Keyword[] {
  return text === '' ? [] : text.split(SEPARATOR).map((entry) => ({ text: entry.slice(1), ignoreCase: entry.startsWith('i') }));
}
