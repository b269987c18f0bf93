import { createAutomaton, type Automaton, type AutomatonTables, type Keyword } from './automaton';

/** The trie as it grows, without a row for each state: most have one child. State 0 is the root, and stands for "none" where a child is looked for. */
interface Trie {
  readonly firstChild: Int32Array;
  /** The next child of the same state. */
  readonly sibling: Int32Array;
  /** The class that leads to a state. */
  readonly classOf: Int32Array;
  readonly size: number;
  /** The keywords that end in a state. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
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
  const { order, failure } = linkFailures(trie, width);
  return createAutomaton(layOut(keywords, { classOf, width }, trie, order, failure));
}

/** True for a text that the automaton can look for: ASCII, not empty. */
export function isKeyword(text: string): boolean {
   
  return /^[\x00-\x7f]+$/.test(text);
}

export function fold(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

export function classify(keywords: readonly Keyword[]): { classOf: Uint8Array; width: number } {
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

function growTrie(keywords: readonly Keyword[], classes: Uint8Array): Trie {
  const most = keywords.reduce((sum, { text }) => sum + text.length, 1);
  const [firstChild, sibling, classOf] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const ends = new Map<number, number[]>();
  let size = 1;
  keywords.forEach(({ text }, keyword) => {
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const wanted = classes[text.charCodeAt(i)]!;
      let child = childOf({ firstChild, sibling, classOf }, at, wanted);
      if (child === 0) {
        child = size++;
        classOf[child] = wanted;
        sibling[child] = firstChild[at]!;
        firstChild[at] = child;
      }
      at = child;
    }
    const ending = ends.get(at);
    if (ending) ending.push(keyword);
    else ends.set(at, [keyword]);
  });
  return { firstChild, sibling, classOf, size, ends };
}

/** The states breadth first, and where the longest proper ending of each leads. */
function linkFailures(trie: Trie, width: number): { readonly order: Int32Array; readonly failure: Int32Array } {
  const { firstChild, sibling, classOf, size } = trie;
  const order = new Int32Array(size);
  const failure = new Int32Array(size);
  // The root has so many children that one is not looked for among them.
  const rootChild = new Int32Array(width);
  let end = 1;
  for (let at = 0; at < end; at++) {
    const state = order[at]!;
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!) {
      const wanted = classOf[child]!;
      order[end++] = child;
      if (state === 0) rootChild[wanted] = child;
      else {
        let found = 0;
        for (let from = failure[state]!; from !== 0 && found === 0; from = failure[from]!) found = childOf(trie, from, wanted);
        failure[child] = found === 0 ? rootChild[wanted]! : found;
      }
    }
  }
  return { order, failure };
}

/** 0: none. */
function childOf({ firstChild, sibling, classOf }: Pick<Trie, 'firstChild' | 'sibling' | 'classOf'>, state: number, wanted: number): number {
  let child = firstChild[state]!;
  while (child !== 0 && classOf[child] !== wanted) child = sibling[child]!;
  return child;
}

/** States with output come last; both kinds stand breadth first, so that the row of a state's failure link is there before its own. */
function layOut(keywords: readonly Keyword[], { classOf, width }: Pick<AutomatonTables, 'classOf' | 'width'>, trie: Trie, order: Int32Array, failure: Int32Array): AutomatonTables {
  const { size, ends } = trie;
  const outputCount = new Int32Array(size);
  let silent = 0;
  for (let at = 0; at < size; at++) {
    const state = order[at]!;
    outputCount[state] = (ends.get(state)?.length ?? 0) + (state === 0 ? 0 : outputCount[failure[state]!]!);
    if (outputCount[state] === 0) silent++;
  }
  const place = new Int32Array(size);
  let [nextSilent, nextSpeaking] = [0, silent];
  for (let at = 0; at < size; at++) place[order[at]!] = (outputCount[order[at]!] === 0 ? nextSilent++ : nextSpeaking++) * width;
  return {
    keywords: keywords.map(({ text, ignoreCase }) => ({ text, ignoreCase })),
    classOf,
    width,
    next: fillRows(trie, width, order, failure, place),
    firstOutput: silent * width,
    ...fillOutputs(ends, order, failure, outputCount),
  };
}

/** Each state's row is that of its failure link, with its own children put in. */
function fillRows({ firstChild, sibling, classOf, size }: Trie, width: number, order: Int32Array, failure: Int32Array, place: Int32Array): Int32Array {
  const next = new Int32Array(size * width);
  for (let at = 0; at < size; at++) {
    const state = order[at]!;
    const row = place[state]!;
    const from = place[failure[state]!]!;
    if (at > 0) next.copyWithin(row, from, from + width);
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!) next[row + classOf[child]!] = place[child]!;
  }
  return next;
}

/** What ends in each state with output: its own keywords, then those of its failure link. */
function fillOutputs(ends: Trie['ends'], order: Int32Array, failure: Int32Array, outputCount: Int32Array): Pick<AutomatonTables, 'outputStart' | 'outputs'> {
  const speaking = order.filter((state) => outputCount[state]! > 0);
  const outputStart = new Int32Array(speaking.length + 1);
  const startOf = new Int32Array(order.length);
  speaking.forEach((state, index) => {
    startOf[state] = outputStart[index]!;
    outputStart[index + 1] = outputStart[index]! + outputCount[state]!;
  });
  const outputs = new Int32Array(outputStart[speaking.length]!);
  speaking.forEach((state) => {
    const own = ends.get(state) ?? [];
    outputs.set(own, startOf[state]);
    const inherited = startOf[failure[state]!]!;
    outputs.copyWithin(startOf[state]! + own.length, inherited, inherited + outputCount[state]! - own.length);
  });
  return { outputStart, outputs };
}
