import { FlatArrays, NO_NODE, type FlatTree } from './flat-tree';
import type { Grammar } from './grammar';

/** What stands in a string for the value of a name, where the grammar takes it for text: `"$name"` in Kotlin. */
export interface ShortInterpolation {
  readonly opener: string;
  /** Kind of the literal text inside a string; the grammar gives the opener a node of this kind of its own. */
  readonly content: string;
  /** Kinds of the nodes to put there: of the code, and of the name in it. */
  readonly code: string;
  readonly name: string;
}

interface Kinds {
  /** A grammar may give one name to several numbers. */
  readonly content: ReadonlySet<number>;
  readonly code: number;
  readonly name: number;
}

const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** Gives a function that puts the missing nodes into a flat tree of the grammar; a tree that lacks none stays as it is. */
export function createInterpolator(grammar: Grammar, { opener, content, code, name }: ShortInterpolation): (tree: FlatTree) => FlatTree {
  const named = (wanted: string): number[] => [...grammar.kinds.keys()].filter((kind) => grammar.kinds[kind] === wanted && grammar.named[kind] === 1);
  const kinds: Kinds = { content: new Set(named(content)), code: named(code)[0] ?? 0, name: named(name)[0] ?? 0 };
  return (tree) => {
    const ends = findNames(tree, opener, kinds);
    return ends.size === 0 ? tree : rebuild(tree, ends, kinds);
  };
}

/** The nodes of openers, and where the name after each ends. */
function findNames(tree: FlatTree, opener: string, { content }: Kinds): Map<number, number> {
  const ends = new Map<number, number>();
  if (!tree.text.includes(opener)) return ends;
  for (let node = 0; node + 1 < tree.count; node++) {
    if (!content.has(tree.kind[node] ?? 0) || !content.has(tree.kind[node + 1] ?? 0) || tree.parent[node] !== tree.parent[node + 1]) continue;
    const from = tree.end[node] ?? 0;
    if (tree.start[node + 1] !== from || tree.text.slice(tree.start[node], from) !== opener) continue;
    NAME.lastIndex = from;
    if (NAME.test(tree.text)) ends.set(node, NAME.lastIndex);
  }
  return ends;
}

function rebuild(tree: FlatTree, ends: ReadonlyMap<number, number>, kinds: Kinds): FlatTree {
  const into = new Nodes(tree.count + 2 * ends.size + 1);
  /** Where each node of the old tree is in the new one. */
  const moved = new Int32Array(tree.count + 1);
  const origin: number[] = [];
  for (let node = 0; node < tree.count; node++) {
    moved[node] = into.count;
    const parent = tree.parent[node] ?? NO_NODE;
    const above = parent < 0 ? parent : (moved[parent] ?? 0);
    const field = tree.field[node] ?? 0;
    const [start, end] = [tree.start[node] ?? 0, tree.end[node] ?? 0];
    const nameEnd = ends.get(node);
    const from = Math.max(start, ends.get(node - 1) ?? 0);
    if (nameEnd !== undefined) {
      const code = into.add(kinds.code, field, above, start, nameEnd);
      const name = into.add(kinds.name, 0, code, end, nameEnd);
      into.arrays.next[code] = into.arrays.next[name] = into.count;
    } else if (from < end || start === end) {
      const at = into.add(tree.kind[node] ?? 0, field, above, from, end);
      into.arrays.missing[at] = tree.missing[node] ?? 0;
      origin[at] = node;
    }
  }
  moved[tree.count] = into.count;
  origin.forEach((node, at) => (into.arrays.next[at] = moved[tree.next[node] ?? 0] ?? 0));
  return into.arrays.toTree(tree.grammar, tree.text, into.count);
}

class Nodes {
  readonly arrays: FlatArrays;
  count = 0;

  constructor(capacity: number) {
    this.arrays = new FlatArrays(capacity);
  }

  add(kind: number, field: number, parent: number, start: number, end: number): number {
    const at = this.count++;
    this.arrays.kind[at] = kind;
    this.arrays.field[at] = field;
    this.arrays.parent[at] = parent;
    this.arrays.start[at] = start;
    this.arrays.end[at] = end;
    return at;
  }
}
