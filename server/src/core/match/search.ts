import type { Requirement } from '../keywords';
import { NO_NODE } from '../syntax';
import { distinctMatches, NO_BINDINGS, type Bindings, type Match } from './bindings';
import { candidatesOf, holdsNeeded } from './candidates';
import { paramName } from './definitions';
import { isFoundAround } from './equal-shapes';
import { isFree, StatementMatcher, statementItems } from './match-statements';
import { Matcher } from './matcher';
import type { NodeRoot, Pattern, RootPattern, SequenceRoot, ShapePattern } from './pattern';
import type { Place } from './places';
import { slotOf, SLOTS } from './roles';
import { SpanIndex } from './span-index';
import type { MatchSubject } from './subject';
import { isIn } from './view';

/** What narrows a search. */
export interface MatchOptions {
  /** Only what begins at nodes there is looked at. */
  readonly place?: Place;
  /** What metavariables stand for already. */
  readonly bindings?: Bindings;
  /** The one node that is looked at, whatever it is. */
  readonly at?: number;
  /** Matches of which one has to hold a match, and agree with it on the metavariables. It may find some that do not. */
  readonly inside?: readonly Match[];
}

/** All matches of one pattern in a file. */
export function matchPattern(subject: MatchSubject, root: RootPattern, { place, bindings = NO_BINDINGS, at, inside }: MatchOptions = {}): Match[] {
  const matcher = new Matcher(subject, bindings);
  if (at !== undefined) return root.root === 'node' ? distinctMatches(matchAt(subject, matcher, root.pattern, at)) : [];
  return distinctMatches(root.root === 'node' ? matchNodes(subject, matcher, root, place, inside && insideTest(subject, root, inside)) : matchSequences(subject, matcher, root, place));
}

function matchAt({ shapes }: MatchSubject, matcher: Matcher, pattern: Pattern, node: number): Match[] {
  const matches: Match[] = [];
  matcher.node(pattern, node, () => matches.push({ start: shapes.start(node), end: shapes.end(node), bindings: matcher.bound() }));
  return matches;
}

function matchNodes(subject: MatchSubject, matcher: Matcher, { pattern, requirement, notInDecorators }: NodeRoot, place: Place | undefined, mayMatch?: NodeTest): Match[] {
  const candidates = candidatesOf(subject, pattern, requirement, place);
  if (candidates.length === 0) return [];
  const { shapes, view, tree } = subject;
  const isTyped = pattern.op === 'metavariable' && pattern.type !== undefined;
  const matches: Match[] = [];
  for (const node of candidates) {
    if (pattern.op === 'shape' && isFoundAround(pattern, shapes, node)) continue;
    // The path of an import is no value.
    if (pattern.op === 'string' && isInImport(subject, node)) continue;
    // A typed metavariable by itself is an expression: what declares a name is none.
    if (isTyped && subject.declarationOf(paramName(shapes, node)) === paramName(shapes, node)) continue;
    if (notInDecorators && isInDecorator(subject, node)) continue;
    const start = shapes.start(node);
    const end = shapes.end(node);
    if (mayMatch && !mayMatch(node)) continue;
    if (pattern.op === 'shape' && isOneDeclaration(pattern) && isIn(view.group, tree, node)) {
      matches.push(...matchesInGroup(subject, matcher, pattern, node));
      continue;
    }
    if (place || holdsNeeded(subject, requirement, { start, end })) matcher.node(pattern, node, () => matches.push({ start, end, bindings: matcher.bound() }));
  }
  return matches;
}

const ITEMS = SLOTS.declare.findIndex(({ name }) => name === 'items');

function isOneDeclaration({ role, slots }: ShapePattern): boolean {
  return role === 'declare' && slots.find(({ slot }) => slot === ITEMS)?.items.length === 1;
}

const GROUP = /^\w+\s*\(/;

/** The declarations of a group that match, each with its own range. */
function matchesInGroup({ shapes }: MatchSubject, matcher: Matcher, pattern: ShapePattern, node: number): Match[] {
  const shape = shapes.of(node);
  const items = shape?.role === 'declare' ? slotOf(shape, 'items') : [];
  const isGroup = GROUP.test(shapes.text(node));
  const matches: Match[] = [];
  for (const item of shape ? items : []) {
    const of = isGroup ? item : node;
    matcher.inGroup(pattern, shape!, item, () => matches.push({ start: shapes.start(of), end: shapes.end(of), bindings: matcher.bound() }));
  }
  return matches;
}

type NodeTest = (node: number) => boolean;

/** What holds a node may know already what the pattern's metavariables stand for, so that most nodes are out at the first name. */
function insideTest(subject: MatchSubject, { pattern }: NodeRoot, inside: readonly Match[]): NodeTest {
  const { shapes } = subject;
  const tests = new SpanIndex(inside.map(({ start, end, bindings }) => ({ start, end, matcher: new Matcher(subject, bindings) })));
  return (node) => tests.holdersOf({ start: shapes.start(node), end: shapes.end(node) }).some(({ matcher }) => matcher.matchesAt(pattern, node));
}

function isInImport({ shapes, tree }: MatchSubject, node: number): boolean {
  const parent = tree.parent[shapes.holderOf(node)] ?? NO_NODE;
  return parent >= 0 && shapes.of(parent)?.role === 'import';
}

function isInDecorator({ shapes, tree }: MatchSubject, node: number): boolean {
  const parent = tree.parent[shapes.holderOf(node)] ?? NO_NODE;
  return parent >= 0 && shapes.of(parent)?.role === 'decorator';
}

function matchSequences(subject: MatchSubject, matcher: Matcher, { items, requirement, wholeStatements, staysInBlock }: SequenceRoot, place: Place | undefined): Match[] {
  const { tree } = subject;
  const matches: Match[] = [];
  const run = statementItems(items);
  for (const first of firstStatements(subject, matcher, items[0]?.pattern, requirement, place)) {
    const block = tree.parent[first] ?? 0;
    const start = tree.start[first] ?? 0;
    if (run.needs[0] && !holdsNeeded(subject, run.needs[0], { start, end: tree.end[first] ?? 0 })) continue;
    const found = (end: number): void => void matches.push({ start, end, bindings: matcher.bound() });
    new StatementMatcher(subject, matcher, run, { open: true, wholeStatements: wholeStatements === true, staysInBlock: staysInBlock === true }, block, found).startAt(first);
  }
  return matches;
}

/** The statements at which a sequence can begin. */
function firstStatements(subject: MatchSubject, matcher: Matcher, first: Pattern | undefined, requirement: Requirement, place: Place | undefined): readonly number[] {
  const { index, tree, view, shapes } = subject;
  const around = place && new Set(place.nodes());
  if (first && !isFree(first)) return statementsWith(subject, matcher, first, around);
  const blocks = around ? [...around].filter((node) => isIn(view.block, tree, node)) : index.nodesIn(view.block);
  const lists = blocks.filter((block) => holdsNeeded(subject, requirement, { start: shapes.start(block), end: shapes.end(block) })).map((block) => index.statementsIn(block));
  // What begins with an ellipsis begins anywhere: one start finds all.
  return first?.op === 'ellipsis' ? lists.flatMap((list) => list.slice(0, 1)) : lists.flat();
}

/** The statements that hold a match of an expression. @param around the nodes in which they stand directly, when not anywhere */
function statementsWith({ index, tree }: MatchSubject, matcher: Matcher, expression: Pattern, around: ReadonlySet<number> | undefined): readonly number[] {
  const found = matcher.found(expression);
  const statements = new Set<number>();
  for (let at = 0; at < found.holders.length; at++) {
    const statement = index.statementOver(found.holders[at] ?? 0);
    if (statement < 0 || statements.has(statement) || (around && !around.has(tree.parent[statement] ?? 0))) continue;
    if (found.isFound(at)) statements.add(statement);
  }
  return [...statements];
}
