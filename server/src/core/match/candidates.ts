import { rarestPlaces, type Requirement } from '../keywords';
import type { Span } from '../span';
import { moduleAssignment } from './equal-shapes';
import { mayStandWithin } from './literal-places';
import type { Pattern } from './pattern';
import type { Place } from './places';
import { firstFrom } from './sorted';
import type { MatchSubject, NodeRange } from './subject';

/** The nodes to try: those of the place, those over what the pattern needs where that is rarer, or all of its kinds. */
export function candidatesOf(subject: MatchSubject, pattern: Pattern, requirement: Requirement, place?: Place): readonly number[] {
  const { index, placesOf } = subject;
  if (isImport(pattern) && !place) return only(subject, importsIn(subject, pattern));
  if (place) return fitting(subject, pattern, place.nodes());
  const rare = subject.heldBy ? undefined : rarestPlaces(requirement, placesOf, index.countCandidates(pattern));
  if (!rare) return only(subject, index.candidates(pattern));
  return rare.length === 0 ? rare : withinToo(subject, candidatesOver(subject, pattern, rare));
}

/** Those that stand where alone is looked. @param nodes the tree's own, ascending, and then others */
function only({ only: ranges, tree, shapes }: MatchSubject, nodes: readonly number[]): readonly number[] {
  if (!ranges) return nodes;
  const own = firstFrom(nodes, tree.count);
  const kept = ranges.flatMap(({ from, next }) => nodes.slice(firstFrom(nodes, from, own), firstFrom(nodes, next, own)));
  return own === nodes.length ? kept : [...kept, ...nodes.slice(own).filter((node) => isWithin(ranges, shapes.holderOf(node)))];
}

function isWithin(ranges: readonly NodeRange[], node: number): boolean {
  return ranges.some(({ from, next }) => node >= from && node < next);
}

function isImport(pattern: Pattern): boolean {
  return pattern.op === 'shape' && pattern.role === 'import' && pattern.qualified === undefined;
}

/** By what tells the modules of one tree. */
const imports = new WeakMap<MatchSubject['resolveExpression'], readonly number[]>();

/** What can bring something in: of all assignments in a file few are of modules. */
function importsIn(subject: MatchSubject, pattern: Pattern): readonly number[] {
  const { shapes, index, resolveExpression } = subject;
  const isModule = (node: number): boolean => resolveExpression({ start: shapes.start(node), end: shapes.end(node) }) !== undefined;
  const known = imports.get(resolveExpression) ?? index.candidates(pattern).filter((node) => shapes.of(node)?.role !== 'assign' || moduleAssignment(shapes, node, isModule) !== undefined);
  imports.set(resolveExpression, known);
  return known;
}

/**
 * The candidates over one of the offsets: where one of them lies in all code that is wanted, no other node can match. A climb
 * ends where an earlier one went on.
 */
function candidatesOver({ tree, index }: MatchSubject, pattern: Pattern, offsets: readonly number[]): number[] {
  const { start, end, parent, count } = tree;
  const { seen, turn } = index.nextWalk();
  const test = index.testFor(pattern);
  const fit: number[] = [];
  for (const offset of offsets) {
    for (let node = firstFrom(start, offset + 1, count) - 1; node >= 0; node = parent[node]!) {
      if (end[node]! <= offset) continue;
      if (seen[node] === turn) break;
      seen[node] = turn;
      if (test(node)) fit.push(node);
    }
  }
  return fit.sort((a, b) => a - b);
}

function fitting(subject: MatchSubject, pattern: Pattern, nodes: readonly number[]): readonly number[] {
  return withinToo(subject, nodes.filter(subject.index.testFor(pattern)));
}

/** Nodes, each with those that stand in its shape and have no node of their own. */
function withinToo({ shapes }: MatchSubject, nodes: readonly number[]): readonly number[] {
  if (!shapes.mayHoldOthers) return nodes;
  const all: number[] = [];
  for (const node of nodes) {
    all.push(node);
    for (const within of shapes.withinOf(node)) all.push(within);
  }
  return all;
}

/** Whether the code in a span holds what a pattern needs: decided by the literals' offsets, without matching. */
export function holdsNeeded(subject: Pick<MatchSubject, 'heldBy' | 'placesOf'>, requirement: Requirement, span: Span): boolean {
  // What a name holds stands elsewhere.
  return subject.heldBy !== undefined || isHeld(subject.placesOf, requirement, span);
}

function isHeld(placesOf: MatchSubject['placesOf'], requirement: Requirement, span: Span): boolean {
  if (requirement.op === 'literal') return mayStandWithin(placesOf, requirement.literal, span);
  const all = requirement.op === 'all';
  for (const part of requirement.of) if (isHeld(placesOf, part, span) !== all) return !all;
  return all;
}
