import { createAutomaton, type Automaton, type Keyword } from './automaton';

/** The first word of the byte form: `WKA` and the version of the layout. Read on a machine of the other byte order it is another. */
const MAGIC = 0x574b4103;
const HEADER_WORDS = 7;
const CLASS_BYTES = 256;

/**
 * The byte form, for the build: little-endian 32-bit words (magic, width, firstOutput, and the lengths of edges, outputStart,
 * outputs and keywords), then those three arrays, 256 bytes of classes, and the keywords as ASCII: `i` or `c` for ignored or
 * exact case, the text, a zero byte. The table itself, which is twenty times as large, is made again of the edges of its trie.
 * A keyword that itself contains a zero byte cannot be encoded.
 * @throws RangeError for such a keyword.
 */
export function encodeAutomaton({ tables }: Automaton): Uint8Array {
  const keywords = encodeKeywords(tables.keywords);
  const arrays = [edgesOf(tables.next, tables.width), tables.outputStart, tables.outputs];
  const words = arrays.reduce((sum, array) => sum + array.length, HEADER_WORDS);
  const bytes = new Uint8Array(words * 4 + CLASS_BYTES + keywords.length);
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, tables.width, tables.firstOutput, ...arrays.map((array) => array.length), keywords.length];
  let at = 0;
  for (const list of [header, ...arrays]) {
    for (const word of list) view.setInt32((at += 4) - 4, word, true);
  }
  bytes.set(tables.classOf, at);
  bytes.set(keywords, at + CLASS_BYTES);
  return bytes;
}

/**
 * Reads the byte form; on a machine with big-endian words it never belongs.
 * @throws RangeError when the bytes are not a whole automaton of this version.
 */
export function decodeAutomaton(encoded: Uint8Array): Automaton {
  // A copy, because words have to be aligned; the arrays are views of it.
  const bytes = new Uint8Array(encoded);
  const header = bytes.length >= HEADER_WORDS * 4 ? new Int32Array(bytes.buffer, 0, HEADER_WORDS) : new Int32Array(HEADER_WORDS);
  const [magic, width, firstOutput, edgeLength, startLength, outputLength, keywordBytes] = header as unknown as number[];
  const words = HEADER_WORDS + edgeLength! + startLength! + outputLength!;
  if (magic !== MAGIC || bytes.length !== words * 4 + CLASS_BYTES + keywordBytes!) {
    throw new RangeError('these bytes are not a keyword automaton of this version: build it again');
  }
  const startAt = HEADER_WORDS + edgeLength!;
  const outputAt = startAt + startLength!;
  const all = new Int32Array(bytes.buffer, 0, words);
  return createAutomaton({
    keywords: decodeKeywords(bytes.subarray(words * 4 + CLASS_BYTES)),
    classOf: bytes.slice(words * 4, words * 4 + CLASS_BYTES),
    width: width!,
    firstOutput: firstOutput!,
    next: tableOf(all.subarray(HEADER_WORDS, startAt), width!),
    outputStart: all.subarray(startAt, outputAt),
    outputs: all.subarray(outputAt),
  });
}

/** Three words for each edge of the trie, breadth first: the place of the state it leaves in that order, the class, the state it reaches. */
function edgesOf(next: Int32Array, width: number): Int32Array {
  const order = [0];
  const seen = new Set(order);
  const edges: number[] = [];
  // Whatever is met for the first time is a child: no other step leads deeper.
  for (let place = 0; place < order.length; place++) {
    for (let charClass = 0; charClass < width; charClass++) {
      const to = next[order[place]! + charClass]!;
      if (seen.has(to)) continue;
      seen.add(to);
      order.push(to);
      edges.push(place, charClass, to);
    }
  }
  return Int32Array.from(edges);
}

/** Each state's row is that of the state where its longest proper ending leads, with its own children put in. */
function tableOf(edges: Int32Array, width: number): Int32Array {
  const count = edges.length / 3 + 1;
  const next = new Int32Array(count * width);
  const states = new Int32Array(count);
  const endings = new Int32Array(count);
  let edge = 0;
  for (let place = 0; place < count; place++) {
    const state = states[place]!;
    if (place > 0) next.copyWithin(state, endings[place]!, endings[place]! + width);
    for (; edge < edges.length && edges[edge] === place; edge += 3) {
      const child = edge / 3 + 1;
      const at = state + edges[edge + 1]!;
      endings[child] = place === 0 ? 0 : next[at]!;
      next[at] = states[child] = edges[edge + 2]!;
    }
  }
  return next;
}

function encodeKeywords(keywords: readonly Keyword[]): Uint8Array {
  const text = keywords.map((keyword) => `${keyword.ignoreCase ? 'i' : 'c'}${keyword.text}\0`).join('');
  if (keywords.some((keyword) => keyword.text.includes('\0'))) throw new RangeError('a keyword with a zero byte cannot be encoded');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decodeKeywords(bytes: Uint8Array): Keyword[] {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text.split('\0').slice(0, -1).map((entry) => ({ text: entry.slice(1), ignoreCase: entry.startsWith('i') }));
}
