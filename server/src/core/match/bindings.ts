import type { Span } from '../span';
import { childrenOf, textOf, type FlatTree } from '../syntax';
import { isIn, literalText, type View } from './view';

/** What a metavariable stands for: a node, or a piece of text inside a string or between list items (node -1). */
export interface Binding extends Span {
  readonly node: number;
}

/** Metavariables by name with their dollar, such as `$X`. */
export type Bindings = ReadonlyMap<string, Binding>;

export const NO_BINDINGS: Bindings = new Map();

export interface Match extends Span {
  readonly bindings: Bindings;
}

/** True when two bindings stand for the same code: the same text, or the same leaves with comments and spaces apart. */
export function sameCode(view: View, tree: FlatTree, a: Binding, b: Binding): boolean {
  if (tree.text.slice(a.start, a.end) === tree.text.slice(b.start, b.end)) return true;
  if (a.node < 0 || b.node < 0) return textWithin(view, tree, a) === textWithin(view, tree, b);
  return leaves(view, tree, a.node) === leaves(view, tree, b.node);
}

/** The bound text; for a string literal what stands between its quotes. */
export function textWithin(view: View, tree: FlatTree, binding: Binding): string {
  const literal = binding.node < 0 ? undefined : literalText(view, tree, binding.node);
  return literal ?? tree.text.slice(binding.start, binding.end);
}

function leaves(view: View, tree: FlatTree, node: number): string {
  const literal = literalText(view, tree, node);
  if (literal !== undefined) return JSON.stringify(literal);
  const parts: string[] = [];
  for (let at = node; at < (tree.next[node] ?? 0); at++) {
    if (childrenOf(tree, at).length === 0 && !isIn(view.comment, tree, at)) parts.push(textOf(tree, at));
  }
  return parts.join('\u0000');
}

/** Both sets of bindings together, or undefined when they disagree on a name. */
export function mergeBindings(view: View, tree: FlatTree, a: Bindings, b: Bindings): Bindings | undefined {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const merged = new Map(a);
  for (const [name, binding] of b) {
    const known = merged.get(name);
    if (known && !sameCode(view, tree, known, binding)) return undefined;
    if (!known) merged.set(name, binding);
  }
  return merged;
}

/** One of each match with the same range and the same bindings, in order of their ranges. */
export function distinctMatches(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const sorted = [...matches].sort((a, b) => a.start - b.start || a.end - b.end);
  const distinct: Match[] = [];
  let group = 0;
  for (const match of sorted) {
    const first = distinct[group];
    if (!first || first.start !== match.start || first.end !== match.end) group = distinct.length;
    if (!hasSameBindings(distinct, group, match)) distinct.push(match);
  }
  return distinct;
}

/** Whether one of the matches from `from` on binds the same names to the same ranges. */
function hasSameBindings(matches: readonly Match[], from: number, { bindings }: Match): boolean {
  for (let at = from; at < matches.length; at++) {
    const other = matches[at]?.bindings;
    if (other?.size === bindings.size && [...bindings].every(([name, span]) => sameRange(other.get(name), span))) return true;
  }
  return false;
}

function sameRange(a: Binding | undefined, b: Binding): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end;
}
