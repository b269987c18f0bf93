import type { PatternProfile } from '../language';
import type { FlatTree } from '../syntax';
import type { ParsedPattern } from './parse-pattern';
import { Shapes } from './shapes';
import { isIn, isSignificant, type View } from './view';

/** The outermost nodes of the pattern's own text: what the innermost node around it has there. */
export function rootItems(view: View, patterns: PatternProfile, { tree, start, end, isPart }: ParsedPattern): number[] {
  let around = 0;
  for (;;) {
    const goesOn = (child: number): boolean => (tree.start[child] ?? 0) < start || (isPart && (tree.end[child] ?? 0) > end);
    const within = significantRaw(view, tree, around).find((child) => goesOn(child) && (tree.start[child] ?? 0) <= start && (tree.end[child] ?? 0) >= end);
    if (within === undefined) break;
    around = within;
  }
  const items = significantRaw(view, tree, around).filter((child) => (tree.start[child] ?? 0) >= start && (tree.start[child] ?? 0) < end);
  const [only] = items;
  if (items.length !== 1 || only === undefined) return items;
  const inBraces = patterns.lonePairs === true ? onlyPairInBraces(view, tree, only) : undefined;
  if (inBraces !== undefined) return [inBraces];
  const bare = tree.end[only] === end ? patterns.solitary : undefined;
  return bare ? [withinLone(view, tree, only, (node) => bare.includes(view.grammar.kinds[tree.kind[node] ?? 0] ?? ''))] : withoutBareLists(view, tree, only);
}

/** What a list without brackets holds: its items, or the only pair of a mapping, which then may stand among others. */
function withoutBareLists(view: View, tree: FlatTree, root: number): number[] {
  for (let at = root; ; ) {
    const children = significantRaw(view, tree, at);
    const [only] = children;
    if (only === undefined || view.grammar.named[tree.kind[only] ?? 0] !== 1 || tree.start[only] !== tree.start[at]) return [root];
    if (isIn(view.block, tree, at)) return children.length === 1 ? [onlyMapping(view, tree, only) ?? only] : children;
    if (children.length > 1) return [root];
    if (isIn(view.mapping, tree, at)) return children;
    if (!isIn(view.transparent, tree, at)) return [root];
    at = only;
  }
}

/** The pair of a mapping in braces, `{a: 1}`, where it is the only one. */
function onlyPairInBraces(view: View, tree: FlatTree, root: number): number | undefined {
  let at = root;
  for (;;) {
    const [only, ...others] = significantRaw(view, tree, at).filter((child) => view.grammar.named[tree.kind[child] ?? 0] === 1);
    if (only === undefined || others.length > 0) return undefined;
    if (isIn(view.mapping, tree, at)) return tree.start[only] !== tree.start[at] && new Shapes(view, tree).of(only)?.role === 'pair' ? only : undefined;
    if (!isIn(view.transparent, tree, at)) return undefined;
    at = only;
  }
}

/** The mapping that is all that an item of a list holds, `- a: 1`: alone it is looked for wherever mappings stand. */
function onlyMapping(view: View, tree: FlatTree, item: number): number | undefined {
  const held = withinLone(view, tree, item, (node) => isIn(view.transparent, tree, node));
  return held !== item && isIn(view.mapping, tree, held) ? held : undefined;
}

/** What a node holds, as long as it is bare and holds one thing. */
function withinLone(view: View, tree: FlatTree, node: number, isBare: (node: number) => boolean): number {
  let at = node;
  while (isBare(at)) {
    const [only, ...others] = significantRaw(view, tree, at);
    if (only === undefined || others.length > 0) break;
    at = only;
  }
  return at;
}

/** Whether a node is an item of a list of values without brackets: alone it is still looked for in lists only. */
export function isListItem(view: View, tree: FlatTree, node: number): boolean {
  return isIn(view.valueList, tree, tree.parent[node] ?? 0);
}

/** The children of a node that are code, holes among them. */
export function significantRaw(view: View, tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  const last = tree.next[node] ?? 0;
  for (let child = node + 1; child < last; child = tree.next[child] ?? last) if (isSignificant(view, tree, child)) children.push(child);
  return children;
}
