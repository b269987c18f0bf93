import type { Tree } from 'web-tree-sitter';
import type { Grammar } from './grammar';
import { FlatTreeBuilder, NO_NODE, type FlatTree } from './flat-tree';

/** Reads a tree through the public cursor: ten times slower than out of memory, and right by definition. */
export function readByCursor(grammar: Grammar, tree: Tree, text: string): FlatTree {
  const builder = new FlatTreeBuilder(1024);
  const cursor = tree.walk();
  const open: number[] = [];
  for (let more = true; more; ) {
    const parent = open[open.length - 1] ?? NO_NODE;
    const missing = cursor.nodeIsMissing;
    const node = builder.add(cursor.nodeTypeId, cursor.currentFieldId, parent, cursor.startIndex, cursor.endIndex, missing);
    if (cursor.gotoFirstChild()) {
      open.push(node);
      continue;
    }
    builder.next[node] = builder.count;
    while (!(more = cursor.gotoNextSibling())) {
      const finished = open.pop();
      if (finished === undefined) break;
      builder.next[finished] = builder.count;
      cursor.gotoParent();
    }
  }
  cursor.delete();
  return builder.finish(grammar, text);
}
