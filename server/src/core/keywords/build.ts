import { createAutomaton, type Automaton, type AutomatonTables, type Keyword } from './automaton';

/** The trie as it grows: for each state a row of children by class, 0 where there is none, and the keywords that end there. */
interface Trie {
  readonly width: number;
  rows: Int32Array;
  size: number;
  readonly outputs: (number[] | undefined)[];
}

/**
 * Builds an Aho–Corasick automaton (Aho and Corasick, CACM 18(6), 1975) with all failure links resolved into one table.
 * A hit names a keyword by its index in `keywords`; the same keyword twice gives two hits.
 * @throws RangeError for a keyword that is empty or not ASCII.
 */
export function buildAutomaton(keywords: readonly Keyword[]): Automaton {
  for (const { text } of keywords) {
    if (!isKeyword(text)) throw new RangeError(`keyword ${JSON.stringify(text)} is empty or not ASCII`);
  }
  const { classOf, width } = classify(keywords);
  const trie = growTrie(keywords, classOf, width);
  resolveFailures(trie);
  return createAutomaton(layOut(keywords, classOf, trie));
}

/** True for a text that the automaton can look for: ASCII, not empty. */
export function isKeyword(text: string): boolean {
   
  return /^[\x00-\x7f]+$/.test(text);
}

function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function classify(keywords: readonly Keyword[]): { classOf: Uint8Array; width: number } {
  const classOf = new Uint8Array(256);
  let width = 1;
  for (const { text } of keywords) {
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      if (classOf[code] === 0) classOf[code] = width++;
    }
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[fold(upper)]!;
  return { classOf, width };
}

function growTrie(keywords: readonly Keyword[], classOf: Uint8Array, width: number): Trie {
  const most = keywords.reduce((sum, { text }) => sum + text.length, 1);
  const trie: Trie = { width, rows: new Int32Array(most * width), size: 1, outputs: [] };
  keywords.forEach(({ text }, keyword) => {
    let at = 0;
    for (let i = 0; i < text.length; i++) at = trie.rows[at * width + classOf[text.charCodeAt(i)]!] ||= trie.size++;
    (trie.outputs[at] ??= []).push(keyword);
  });
  return trie;
}

/** Breadth first, so that the row of a state's failure link is complete before it is merged into the state's own. */
function resolveFailures({ rows, size, width, outputs }: Trie): void {
  const failure = new Int32Array(size);
  const queue = new Int32Array(size);
  let end = 0;
  for (let charClass = 0; charClass < width; charClass++) if (rows[charClass]! > 0) queue[end++] = rows[charClass]!;
  for (let at = 0; at < end; at++) {
    const state = queue[at]!;
    const from = failure[state]! * width;
    const inherited = outputs[failure[state]!];
    if (inherited) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    for (let charClass = 0; charClass < width; charClass++) {
      const to = rows[state * width + charClass]!;
      if (to === 0) rows[state * width + charClass] = rows[from + charClass]!;
      else {
        failure[to] = rows[from + charClass]!;
        queue[end++] = to;
      }
    }
  }
}

/** States with output come last; both kinds keep their order. */
function layOut(keywords: readonly Keyword[], classOf: Uint8Array, { rows, size, width, outputs }: Trie): AutomatonTables {
  const order = [...Array(size).keys()];
  const silent = order.filter((state) => !outputs[state]);
  const speaking = order.filter((state) => outputs[state]);
  const place = new Int32Array(size);
  [...silent, ...speaking].forEach((state, index) => (place[state] = index * width));
  const next = new Int32Array(size * width);
  for (let state = 0; state < size; state++) {
    for (let charClass = 0; charClass < width; charClass++) next[place[state]! + charClass] = place[rows[state * width + charClass]!]!;
  }
  return {
    keywords: keywords.map(({ text, ignoreCase }) => ({ text, ignoreCase })),
    classOf,
    width,
    next,
    firstOutput: silent.length * width,
    ...fillOutputs(speaking.map((state) => outputs[state] ?? [])),
  };
}

function fillOutputs(outputLists: readonly (readonly number[])[]): Pick<AutomatonTables, 'outputStart' | 'outputs'> {
  const outputStart = new Int32Array(outputLists.length + 1);
  outputLists.forEach((list, i) => (outputStart[i + 1] = outputStart[i]! + list.length));
  return { outputStart, outputs: Int32Array.from(outputLists.flat()) };
}
