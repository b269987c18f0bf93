import type { ConstantProfile } from '../language';
import { isIn, literalText, unwrap, type TreeIndex, type View } from '../match';
import { childrenOf, textOf, type FlatTree } from '../syntax';

/** Gives the literal that a name stands for, as a node, or undefined. */
export type ConstantOf = (name: string) => number | undefined;

/**
 * The constants of a file: names that are bound exactly once in it, to a string literal. One binding in the whole file
 * leaves no room for another scope's name or a later assignment, so that no scope has to be worked out. Read when first
 * asked for.
 */
export function createConstants(profile: ConstantProfile, view: View, tree: FlatTree, index: TreeIndex): ConstantOf {
  let constants: ReadonlyMap<string, number> | undefined;
  return (name) => (constants ??= readConstants(profile, view, tree, index)).get(name);
}

function readConstants(profile: ConstantProfile, view: View, tree: FlatTree, index: TreeIndex): Map<string, number> {
  const bindings = countBindings(profile, view, tree, index);
  const constants = new Map<string, number>();
  for (const { kind, name, value } of profile.values) {
    for (const node of index.nodesNamed(kind)) {
      const target = childUnder(view, tree, node, name);
      const literal = value === undefined ? childrenOf(tree, node).at(-1) : childUnder(view, tree, node, value);
      if (target === undefined || literal === undefined || literal === target) continue;
      const bound = unwrap(view, tree, target);
      if (!isIn(view.identifier, tree, bound)) continue;
      const text = textOf(tree, bound);
      const inner = unwrap(view, tree, literal);
      if (bindings.get(text) === 1 && literalText(view, tree, inner) !== undefined) constants.set(text, inner);
    }
  }
  return constants;
}

/** How often each name is bound. Names in default values and keys count too: too many bindings only mean fewer constants. */
function countBindings(profile: ConstantProfile, view: View, tree: FlatTree, index: TreeIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, field } of profile.bindings) {
    for (const node of index.nodesNamed(kind)) {
      const root = field === undefined ? node : childUnder(view, tree, node, field);
      if (root === undefined) continue;
      for (let at = root; at < (tree.next[root] ?? 0); at++) {
        if (isIn(view.identifier, tree, at)) counts.set(textOf(tree, at), (counts.get(textOf(tree, at)) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function childUnder(view: View, tree: FlatTree, node: number, field: string): number | undefined {
  const id = view.grammar.fields.indexOf(field);
  return childrenOf(tree, node).find((child) => tree.field[child] === id);
}
