import { remembered } from '../remembered';
import type { Span } from '../span';
import { sameConstant } from './constant';
import { indentedText } from './indented-text';
import type { MatchSubject } from './subject';
import { isIn, literalText } from './view';

/** What a metavariable stands for: a node, or a piece of text inside a string or between list items (node -1). */
export interface Binding extends Span {
  readonly node: number;
  /** The text itself, when it is put together from constants and stands nowhere. */
  readonly text?: string;
  /** Whether it stands for words of a text that no grammar reads, where a number is a number; what an expression finds there is a text. */
  readonly isWords?: true;
}

/** Metavariables by name with their dollar, such as `$X`. */
export type Bindings = ReadonlyMap<string, Binding>;

export const NO_BINDINGS: Bindings = new Map();

export interface Match extends Span {
  readonly bindings: Bindings;
}

/** What comparing code needs to know of it. */
export type CodeSubject = Pick<MatchSubject, 'view' | 'tree' | 'shapes' | 'declarationOf' | 'constantOf'>;

/** True when two bindings stand for the same code: the same text, the same leaves with comments and spaces apart, or the same constant. */
export function sameCode(subject: CodeSubject, a: Binding, b: Binding): boolean {
  const { text } = subject.tree;
  if (a.text !== undefined || b.text !== undefined) return textWithin(subject, a) === textWithin(subject, b);
  const length = a.end - a.start;
  if (length === b.end - b.start && (a.start === b.start || text.slice(a.start, a.end) === text.slice(b.start, b.end))) return !areTwo(subject, a.node, b.node);
  if (isPiece(subject, a) || isPiece(subject, b)) return textWithin(subject, a) === textWithin(subject, b);
  return leaves(subject, a.node) === leaves(subject, b.node) || sameValue(subject, a.node, b.node);
}

function sameValue({ constantOf }: CodeSubject, a: number, b: number): boolean {
  const constant = constantOf(a);
  const other = constant && constantOf(b);
  return constant !== undefined && other !== undefined && sameConstant(constant, other);
}

/** Whether two plain names of one text are known to mean two things. */
function areTwo({ view, tree, declarationOf }: CodeSubject, a: number, b: number): boolean {
  if (a === b || ![a, b].every((node) => node >= 0 && node < tree.count && isIn(view.identifier, tree, node))) return false;
  const one = declarationOf(a);
  const other = one === undefined ? undefined : declarationOf(b);
  return other !== undefined && one !== other;
}

/** A piece of text, or code that has no node of its own. */
function isPiece({ tree }: CodeSubject, { node }: Binding): boolean {
  return node < 0 || node >= tree.count;
}

/** Whether what is bound is text, a literal's or a part of one; in a language that only holds data all of it is. */
export function isText(subject: CodeSubject, binding: Binding): boolean {
  const { view, tree } = subject;
  if (binding.node < 0 || view.kindsOf('call').length === 0) return true;
  if (binding.node >= tree.count) return false;
  return isIn(view.stringContent, tree, binding.node) || isIn(view.indented, tree, binding.node) || literalText(view, tree, binding.node) !== undefined;
}

/** What the bound code says: as `textWithin`, and of indented lines what they stand for. */
export function valueWithin(subject: CodeSubject, binding: Binding): string {
  const { view, tree } = subject;
  const isIndented = binding.text === undefined && !isPiece(subject, binding) && isIn(view.indented, tree, binding.node);
  return (isIndented ? indentedText(tree.text.slice(binding.start, binding.end)) : undefined) ?? textWithin(subject, binding);
}

/** What is bound as it is written, quotes and all, and where that begins; of indented lines those behind their header. */
export function writtenAt({ view, tree }: CodeSubject, { start, end, node, text }: Binding): { readonly text: string; readonly start: number } {
  if (text !== undefined) return { text, start };
  const written = tree.text.slice(start, end);
  const header = node >= 0 && node < tree.count && isIn(view.indented, tree, node) ? Math.max(written.indexOf('\n'), 0) : 0;
  return { text: written.slice(header), start: start + header };
}

/** The bound text; for a string literal what stands between its quotes. */
export function textWithin(subject: CodeSubject, binding: Binding): string {
  const { view, tree } = subject;
  if (binding.text !== undefined) return binding.text;
  const literal = isPiece(subject, binding) ? undefined : literalText(view, tree, binding.node);
  return literal ?? tree.text.slice(binding.start, binding.end);
}

/** By tree and node: code that is compared is compared often. */
const knownLeaves = remembered<CodeSubject['tree'], Map<number, string>>(() => new Map());

function leaves(subject: CodeSubject, node: number): string {
  const ofTree = knownLeaves(subject.tree);
  const known = ofTree.get(node) ?? readLeaves(subject, node);
  ofTree.set(node, known);
  return known;
}

function readLeaves({ view, tree }: CodeSubject, node: number): string {
  const literal = literalText(view, tree, node);
  if (literal !== undefined) return JSON.stringify(literal);
  const parts: string[] = [];
  for (let at = node; at < (tree.next[node] ?? 0); at++) {
    if (tree.next[at] === at + 1 && !isIn(view.comment, tree, at)) parts.push(leafText(view, tree, at));
  }
  return parts.join('\u0000');
}

function leafText(view: CodeSubject['view'], tree: CodeSubject['tree'], leaf: number): string {
  const text = tree.text.slice(tree.start[leaf], tree.end[leaf]);
  return isIn(view.ignoreCase, tree, leaf) ? text.toLowerCase() : text;
}

/** What a group of an expression is called that has no name of its own. */
const NUMBERED = /^\$\d+$/;

/** Both sets of bindings together, or undefined when they disagree on a name. The groups of two expressions may have one number. */
export function mergeBindings(subject: CodeSubject, a: Bindings, b: Bindings): Bindings | undefined {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const merged = new Map(a);
  for (const [name, binding] of b) {
    const known = merged.get(name);
    if (known && !NUMBERED.test(name) && !sameCode(subject, known, binding)) return undefined;
    if (!known) merged.set(name, binding);
  }
  return merged;
}

/** One of each match with the same range and the same bindings, in order of their ranges. */
export function distinctMatches(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const sorted = [...matches].sort((a, b) => a.start - b.start || a.end - b.end);
  const distinct: Match[] = [];
  let [first, seen] = [sorted[0], new Set<string>()];
  for (const [at, match] of sorted.entries()) {
    if (first?.start !== match.start || first.end !== match.end) [first, seen] = [match, new Set()];
    // Most matches have a range of their own.
    const next = sorted[at + 1];
    const isAlone = match === first && (next?.start !== match.start || next.end !== match.end);
    const key = isAlone ? '' : keyOf(match);
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(match);
  }
  return distinct;
}

/** The same for matches that bind the same names to the same ranges. */
function keyOf({ bindings }: Match): string {
  return [...bindings].map(([name, { start, end }]) => `${name}:${start}-${end}`).sort().join();
}
