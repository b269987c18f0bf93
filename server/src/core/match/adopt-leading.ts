import { childrenOf, type FlatTree } from '../syntax';
import type { Leading, View } from './view';

/**
 * A tree in which what leads a member hangs under it: a grammar may set decorators beside the method that they belong to.
 * The tree itself where there is nothing of the kind, else a copy; only nodes from the first decorator to the member move.
 */
export function adoptLeading({ leading, grammar, comment }: View, tree: FlatTree): FlatTree {
  if (!leading) return tree;
  const runs = runsIn(tree, leading, (node) => comment[tree.kind[node] ?? 0] === 1, (node) => grammar.named[tree.kind[node] ?? 0] === 1);
  if (runs.length === 0) return tree;
  const copy = copyOf(tree);
  for (const run of runs) move(copy, run);
  return copy;
}

/** Nodes from the first that leads up to the node that they lead. */
interface Run {
  readonly first: number;
  readonly led: number;
}

function runsIn(tree: FlatTree, { kinds, under }: Leading, isComment: (node: number) => boolean, isNamed: (node: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let node = 1; node < tree.count; node++) {
    if (kinds[tree.kind[node] ?? 0] !== 1 || under[tree.kind[tree.parent[node] ?? 0] ?? 0] !== 1) continue;
    const end = tree.next[tree.parent[node] ?? 0] ?? 0;
    let led = node;
    while (led < end && (kinds[tree.kind[led] ?? 0] === 1 || isComment(led))) led = tree.next[led] ?? end;
    if (led < end && isNamed(led)) runs.push({ first: node, led });
    node = led - 1;
  }
  return runs;
}

type Columns = 'kind' | 'field' | 'parent' | 'start' | 'end' | 'next' | 'missing';

function copyOf(tree: FlatTree): FlatTree {
  const { kind, field, parent, start, end, next, missing } = tree;
  return { ...tree, kind: kind.slice(), field: field.slice(), parent: parent.slice(), start: start.slice(), end: end.slice(), next: next.slice(), missing: missing.slice() };
}

function move(tree: FlatTree, { first, led }: Run): void {
  for (const child of childrenOf(tree, led)) tree.parent[child] = first;
  const around = tree.parent[first];
  const columns: readonly Columns[] = ['kind', 'field', 'parent', 'start', 'end', 'next', 'missing'];
  for (const name of columns) {
    const column = tree[name];
    const value = column[led] ?? 0;
    column.copyWithin(first + 1, first, led);
    column[first] = value;
  }
  for (let node = first + 1; node <= led; node++) {
    const parent = tree.parent[node] ?? 0;
    tree.parent[node] = parent === around ? first : parent + 1;
    tree.next[node] = (tree.next[node] ?? 0) + 1;
  }
  tree.start[first] = tree.start[first + 1] ?? 0;
}
