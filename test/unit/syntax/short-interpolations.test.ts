import assert from 'node:assert/strict';
import { childrenOf, NO_NODE, SyntaxTree, textOf, type FlatTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

async function treeOf(code: string): Promise<FlatTree> {
  const tree = new SyntaxTree(await grammarOf('kotlin'), code).read();
  assert.ok(tree);
  return tree;
}

/** Kinds and texts of the named nodes that stand directly in the first string. */
async function partsOf(code: string): Promise<string[]> {
  const tree = await treeOf(code);
  const { kinds, named } = tree.grammar;
  const literal = tree.kind.findIndex((kind) => kinds[kind] === 'string_literal');
  return childrenOf(tree, literal).filter((child) => named[tree.kind[child] ?? 0]).map((child) => `${kinds[tree.kind[child] ?? 0]} ${textOf(tree, child)}`);
}

describe('names in strings that the grammar takes for text', () => {
  it('become code, and the text around them stays', async () => {
    assert.deepEqual(await partsOf('val x = "a $name, b"'), ['string_content a ', 'interpolation $name', 'string_content , b']);
    assert.deepEqual(await partsOf('val x = "$a$b.c"'), ['interpolation $a', 'interpolation $b', 'string_content .c']);
  });

  it('are names of their own', async () => {
    const tree = await treeOf('val x = "a $name"');
    const names = [...tree.kind.subarray(0, tree.count).keys()].filter((node) => tree.grammar.kinds[tree.kind[node] ?? 0] === 'identifier');
    assert.deepEqual(names.map((node) => textOf(tree, node)), ['x', 'name']);
  });

  it('are none where no name follows the dollar', async () => {
    assert.deepEqual(await partsOf('val x = "5 $ or $1"'), ['string_content 5 ', 'string_content $', 'string_content  or ', 'string_content $', 'string_content 1']);
  });

  it('leave the tree well formed', async () => {
    const tree = await treeOf('val x = f("$a b $c", "$d")\nval y = "e$g"\nval z = 1');
    for (let node = 1; node < tree.count; node++) {
      const parent = tree.parent[node] ?? NO_NODE;
      assert.ok(parent < node && node < (tree.next[parent] ?? 0));
      assert.ok((tree.start[node] ?? 0) >= (tree.start[parent] ?? 0) && (tree.end[node] ?? 0) <= (tree.end[parent] ?? 0));
      assert.ok((tree.next[node] ?? 0) > node && (tree.next[node] ?? 0) <= (tree.next[parent] ?? 0));
    }
  });
});
