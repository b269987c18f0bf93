import type { Keyword } from './automaton';

/** The trie of keywords, breadth first: the children of a state stand together, and in the order of the states. State 0 is the root. */
export interface Trie {
  readonly size: number;
  /** By state: its first child. Its children end where those of the next one begin; the last entry is `size`. */
  readonly firstChild: Int32Array;
  /** The class that leads to a state. */
  readonly classOf: Uint8Array;
  /** How many states are at most so deep: 0, 1, … */
  readonly upTo: readonly number[];
  /** The state where each keyword ends. */
  readonly ends: Int32Array;
}

/** States as keywords first reach them, one keyword after the other. */
interface Grown {
  readonly size: number;
  readonly parent: Int32Array;
  readonly classOf: Uint8Array;
  readonly depth: Int32Array;
  readonly ends: Int32Array;
  readonly deepest: number;
}

/** @param keywords sorted by the classes of their characters */
export function growTrie(keywords: readonly Keyword[], classes: Uint8Array): Trie {
  return breadthFirst(growSorted(keywords, classes));
}

/** What begins as the keyword before it goes the same way: no child is ever looked for. */
function growSorted(keywords: readonly Keyword[], classes: Uint8Array): Grown {
  const most = keywords.reduce((sum, { text }) => sum + text.length, 1);
  const [parent, classOf, depth, ends] = [new Int32Array(most), new Uint8Array(most), new Int32Array(most), new Int32Array(keywords.length)];
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

function breadthFirst({ size, parent, classOf, depth, ends, deepest }: Grown): Trie {
  const upTo = new Array<number>(deepest + 1).fill(0);
  for (let state = 0; state < size; state++) upTo[depth[state]!]!++;
  for (let level = 1; level < upTo.length; level++) upTo[level]! += upTo[level - 1]!;
  const free = [0, ...upTo];
  const [place, byPlace] = [new Int32Array(size), new Int32Array(size)];
  for (let state = 0; state < size; state++) {
    place[state] = free[depth[state]!]!++;
    byPlace[place[state]!] = state;
  }
  const firstChild = new Int32Array(size + 1);
  const classes = new Uint8Array(size);
  let child = 1;
  for (let at = 0; at < size; at++) {
    classes[at] = classOf[byPlace[at]!]!;
    firstChild[at] = child;
    while (child < size && parent[byPlace[child]!] === byPlace[at]) child++;
  }
  firstChild[size] = size;
  return { size, firstChild, classOf: classes, upTo, ends: ends.map((state) => place[state]!) };
}
