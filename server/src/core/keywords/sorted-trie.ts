import type { AutomatonTables, Keyword } from './automaton';

/** The trie of sorted keywords: states by the order in which these first reach them. State 0 is the root. */
export interface SortedTrie {
  readonly size: number;
  readonly parent: Int32Array;
  /** The class that leads to a state. */
  readonly classOf: Int32Array;
  readonly depth: Int32Array;
  /** The state where each keyword ends. */
  readonly ends: Int32Array;
  readonly deepest: number;
}

/** What begins as the keyword before it goes the same way: no child is ever looked for. @param keywords sorted by the classes of their characters */
export function growSorted(keywords: readonly Keyword[], classes: Uint8Array): SortedTrie {
  const most = keywords.reduce((sum, { text }) => sum + text.length, 1);
  const [parent, classOf, depth, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(keywords.length)];
  /** The states of the keyword before, by depth. */
  const path = [0];
  let size = 1;
  let deepest = 0;
  keywords.forEach(({ text }, keyword) => {
    let level = 0;
    while (level < text.length && level + 1 < path.length && classOf[path[level + 1]!] === classes[text.charCodeAt(level)]) level++;
    path.length = level + 1;
    for (; level < text.length; level++) {
      parent[size] = path[level]!;
      classOf[size] = classes[text.charCodeAt(level)]!;
      depth[size] = level + 1;
      path.push(size++);
    }
    deepest = Math.max(deepest, level);
    ends[keyword] = path[level]!;
  });
  return { size, parent, classOf, depth, ends, deepest };
}

/**
 * The tables of the automaton. Loops over plain numbers: each runs once, long before an engine would have made anything else fast.
 * @param speaks a bit for each state: 1 where a keyword ends, its own or one that is an ending of it
 */
export function layOutSorted(trie: SortedTrie, width: number, speaks: Uint8Array): Omit<AutomatonTables, 'keywords' | 'classOf' | 'width'> {
  const { size, parent, classOf } = trie;
  const order = byDepth(trie);
  let silent = 0;
  for (let state = 0; state < size; state++) silent += 1 - bitOf(speaks, state);
  const place = new Int32Array(size);
  let nextSilent = 0;
  let nextSpeaking = silent;
  for (let at = 0; at < size; at++) {
    const state = order[at]!;
    place[state] = (bitOf(speaks, state) === 0 ? nextSilent++ : nextSpeaking++) * width;
  }
  const next = new Int32Array(size * width);
  /** Where the longest proper ending of each state leads. */
  const failure = new Int32Array(size);
  // The children of states stand in the same order as these.
  let child = 1;
  for (let at = 0; at < size; at++) {
    const state = order[at]!;
    const row = place[state]!;
    if (at > 0) next.copyWithin(row, failure[state]!, failure[state]! + width);
    for (; child < size && parent[order[child]!] === state; child++) {
      const own = order[child]!;
      const step = row + classOf[own]!;
      failure[own] = at === 0 ? 0 : next[step]!;
      next[step] = place[own]!;
    }
  }
  return { next, firstOutput: silent * width, ...outputsOf(trie, order, failure, place, { first: silent * width, width }) };
}

function bitOf(bits: Uint8Array, place: number): number {
  return (bits[place >>> 3]! >>> (place & 7)) & 1;
}

/** Breadth first: a state before those that are deeper, else as they stand. */
function byDepth({ size, depth, deepest }: SortedTrie): Int32Array {
  const starts = new Int32Array(deepest + 2);
  for (let state = 0; state < size; state++) starts[depth[state]! + 1]!++;
  for (let level = 1; level < starts.length; level++) starts[level]! += starts[level - 1]!;
  const order = new Int32Array(size);
  for (let state = 0; state < size; state++) order[starts[depth[state]!]!++] = state;
  return order;
}

/** What ends in each state with output: its own keywords, then those of its longest proper ending, which stands before it. */
function outputsOf({ ends }: SortedTrie, order: Int32Array, failure: Int32Array, place: Int32Array, { first, width }: { readonly first: number; readonly width: number }): Pick<AutomatonTables, 'outputStart' | 'outputs'> {
  const own = new Map<number, number[]>();
  ends.forEach((state, keyword) => {
    const before = own.get(state);
    if (before) before.push(keyword);
    else own.set(state, [keyword]);
  });
  const starts = [0];
  const outputs: number[] = [];
  for (const state of order) {
    if (place[state]! < first || state === 0) continue;
    for (const keyword of own.get(state) ?? []) outputs.push(keyword);
    const inherited = (failure[state]! - first) / width;
    if (inherited >= 0) for (let at = starts[inherited]!; at < starts[inherited + 1]!; at++) outputs.push(outputs[at]!);
    starts.push(outputs.length);
  }
  return { outputStart: Int32Array.from(starts), outputs: Int32Array.from(outputs) };
}
