import type { Tree } from 'web-tree-sitter';
import type { Grammar } from './grammar';
import { FlatArrays, NO_NODE, type FlatTree } from './flat-tree';

const CAPACITY = 1024;

/** Reads a tree through the public cursor: ten times slower than out of memory, and right by definition. */
export function readByCursor(grammar: Grammar, tree: Tree, text: string): FlatTree {
  let nodes = new FlatArrays(CAPACITY);
  let count = 0;
  const cursor = tree.walk();
  const open: number[] = [];
  for (let more = true; more; ) {
    const node = count++;
    if (count === nodes.capacity) nodes = nodes.grown();
    nodes.kind[node] = cursor.nodeTypeId;
    nodes.field[node] = cursor.currentFieldId;
    nodes.parent[node] = open[open.length - 1] ?? NO_NODE;
    nodes.start[node] = cursor.startIndex;
    nodes.end[node] = cursor.endIndex;
    nodes.missing[node] = cursor.nodeIsMissing ? 1 : 0;
    if (cursor.gotoFirstChild()) {
      open.push(node);
      continue;
    }
    nodes.next[node] = count;
    while (!(more = cursor.gotoNextSibling())) {
      const finished = open.pop();
      if (finished === undefined) break;
      nodes.next[finished] = count;
      cursor.gotoParent();
    }
  }
  cursor.delete();
  return nodes.toTree(grammar, text, count);
}
