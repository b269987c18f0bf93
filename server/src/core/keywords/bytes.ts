import { createAutomaton, type Automaton, type AutomatonTables, type Keyword } from './automaton';

/** The first word of the byte form: `WKA` and the version of the layout. */
const MAGIC = 0x574b4101;
const HEADER_WORDS = 7;
const CLASS_BYTES = 128;

/**
 * The byte form, for the build: little-endian 32-bit words (magic, width, firstOutput, and the lengths of next, outputStart,
 * outputs and keywords), then those three arrays, 128 bytes of classes, and the keywords as ASCII: `i` or `c` for ignored or
 * exact case, the text, a zero byte. A keyword that itself contains a zero byte cannot be encoded.
 * @throws RangeError for such a keyword.
 */
export function encodeAutomaton({ tables }: Automaton): Uint8Array {
  const keywords = encodeKeywords(tables.keywords);
  const arrays = [tables.next, tables.outputStart, tables.outputs];
  const words = arrays.reduce((sum, array) => sum + array.length, HEADER_WORDS);
  const bytes = new Uint8Array(words * 4 + CLASS_BYTES + keywords.length);
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, tables.width, tables.firstOutput, ...arrays.map((array) => array.length), keywords.length];
  let at = 0;
  for (const list of [header, ...arrays]) {
    for (const word of list) view.setUint32((at += 4) - 4, word, true);
  }
  bytes.set(tables.classOf, at);
  bytes.set(keywords, at + CLASS_BYTES);
  return bytes;
}

/** @throws RangeError when the bytes are not a whole automaton of this version. */
export function decodeAutomaton(bytes: Uint8Array): Automaton {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = bytes.length >= HEADER_WORDS * 4 ? readWords(view, 0, HEADER_WORDS) : new Uint32Array(HEADER_WORDS);
  const [magic, width, firstOutput, nextLength, startLength, outputLength, keywordBytes] = header as unknown as number[];
  const words = HEADER_WORDS + nextLength! + startLength! + outputLength!;
  if (magic !== MAGIC || bytes.length !== words * 4 + CLASS_BYTES + keywordBytes!) {
    throw new RangeError('these bytes are not a keyword automaton of this version: build it again');
  }
  const nextAt = HEADER_WORDS * 4;
  const startAt = nextAt + nextLength! * 4;
  const outputAt = startAt + startLength! * 4;
  const tables: AutomatonTables = {
    keywords: decodeKeywords(bytes.subarray(words * 4 + CLASS_BYTES)),
    classOf: bytes.slice(words * 4, words * 4 + CLASS_BYTES),
    width: width!,
    firstOutput: firstOutput!,
    next: readWords(view, nextAt, nextLength!),
    outputStart: readWords(view, startAt, startLength!),
    outputs: readWords(view, outputAt, outputLength!),
  };
  return createAutomaton(tables);
}

function readWords(view: DataView, at: number, count: number): Uint32Array {
  const words = new Uint32Array(count);
  for (let i = 0; i < count; i++) words[i] = view.getUint32(at + i * 4, true);
  return words;
}

function encodeKeywords(keywords: readonly Keyword[]): Uint8Array {
  const text = keywords.map((keyword) => `${keyword.ignoreCase ? 'i' : 'c'}${keyword.text}\0`).join('');
  if (keywords.some((keyword) => keyword.text.includes('\0'))) throw new RangeError('a keyword with a zero byte cannot be encoded');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decodeKeywords(bytes: Uint8Array): Keyword[] {
  const keywords: Keyword[] = [];
  let text = '';
  for (const byte of bytes) {
    if (byte !== 0) text += String.fromCharCode(byte);
    else {
      keywords.push({ text: text.slice(1), ignoreCase: text.startsWith('i') });
      text = '';
    }
  }
  return keywords;
}
