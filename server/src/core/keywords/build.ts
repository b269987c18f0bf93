import { createAutomaton, type Automaton, type AutomatonTables, type Keyword } from './automaton';

/** A state while the trie grows: its children by class, its failure link, and the keywords that end in it. */
interface TrieState {
  readonly children: Map<number, number>;
  readonly outputs: number[];
  failure: number;
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
  const trie = growTrie(keywords, classOf);
  const order = linkFailures(trie);
  return createAutomaton(layOut(keywords, classOf, width, trie, order));
}

/** True for a text that the automaton can look for: ASCII, not empty. */
export function isKeyword(text: string): boolean {
   
  return /^[\x00-\x7f]+$/.test(text);
}

function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function classify(keywords: readonly Keyword[]): { classOf: Uint8Array; width: number } {
  const classOf = new Uint8Array(128);
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

function growTrie(keywords: readonly Keyword[], classOf: Uint8Array): TrieState[] {
  const trie: TrieState[] = [newState()];
  keywords.forEach(({ text }, keyword) => {
    let at = 0;
    for (let i = 0; i < text.length; i++) at = stepOrGrow(trie, at, classOf[text.charCodeAt(i)]!);
    trie[at]!.outputs.push(keyword);
  });
  return trie;
}

function newState(): TrieState {
  return { children: new Map(), outputs: [], failure: 0 };
}

function stepOrGrow(trie: TrieState[], from: number, charClass: number): number {
  const known = trie[from]!.children.get(charClass);
  if (known !== undefined) return known;
  trie.push(newState());
  trie[from]!.children.set(charClass, trie.length - 1);
  return trie.length - 1;
}

/** Sets failure links and inherits outputs, breadth first. Returns the states in that order, the root first. */
function linkFailures(trie: TrieState[]): number[] {
  const order = [0];
  for (const from of order) {
    for (const [charClass, to] of trie[from]!.children) {
      const target = from === 0 ? 0 : follow(trie, trie[from]!.failure, charClass);
      trie[to]!.failure = target;
      trie[to]!.outputs.push(...trie[target]!.outputs);
      order.push(to);
    }
  }
  return order;
}

function follow(trie: TrieState[], from: number, charClass: number): number {
  for (let at = from; ; at = trie[at]!.failure) {
    const to = trie[at]!.children.get(charClass);
    if (to !== undefined) return to;
    if (at === 0) return 0;
  }
}

function layOut(
  keywords: readonly Keyword[],
  classOf: Uint8Array,
  width: number,
  trie: readonly TrieState[],
  order: readonly number[],
): AutomatonTables {
  const silent = order.filter((state) => trie[state]!.outputs.length === 0);
  const speaking = order.filter((state) => trie[state]!.outputs.length > 0);
  const place = new Uint32Array(trie.length);
  [...silent, ...speaking].forEach((state, index) => (place[state] = index * width));
  return {
    keywords: keywords.map(({ text, ignoreCase }) => ({ text, ignoreCase })),
    classOf,
    width,
    next: fillTransitions(trie, order, place, width),
    firstOutput: silent.length * width,
    ...fillOutputs(speaking.map((state) => trie[state]!.outputs)),
  };
}

/** Breadth first, so that the row of a state's failure link is complete before it is copied. */
function fillTransitions(trie: readonly TrieState[], order: readonly number[], place: Uint32Array, width: number): Uint32Array {
  const next = new Uint32Array(trie.length * width);
  for (const state of order) {
    const row = place[state]!;
    if (state !== 0) next.copyWithin(row, place[trie[state]!.failure]!, place[trie[state]!.failure]! + width);
    for (const [charClass, to] of trie[state]!.children) next[row + charClass] = place[to]!;
  }
  return next;
}

function fillOutputs(outputLists: readonly (readonly number[])[]): Pick<AutomatonTables, 'outputStart' | 'outputs'> {
  const outputStart = new Uint32Array(outputLists.length + 1);
  outputLists.forEach((list, i) => (outputStart[i + 1] = outputStart[i]! + list.length));
  return { outputStart, outputs: Uint32Array.from(outputLists.flat()) };
}
