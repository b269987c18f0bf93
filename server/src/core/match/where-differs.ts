import { isMet, literalsIn, type Literal, type Requirement } from '../keywords';
import type { SafeRegex } from '../regex';
import { remembered } from '../remembered';
import type { AllFormula, Condition, Formula } from './formula';
import { statementItems } from './match-statements';
import type { NodeRoot, Pattern, RootPattern, SequenceRoot } from './pattern';
import type { Policy } from './roles';

/** Where code may be another one than it was. */
export interface ChangedPlaces {
  /** Whether an import is among what changed. */
  readonly imports: boolean;
  /** What changed, and what it gives a meaning to: functions, or whole statements at the top of the file. */
  readonly inside: ChangedPart;
  /** The same with the classes around such a function; undefined where whole statements changed. */
  readonly around: ChangedPart | undefined;
  /** What changed with the statements before and behind it, which may be next to each other now. */
  readonly beside: ChangedPart;
  /** Where it is no more than the body of one function: the code that holds the function, and is as it was but for that. */
  readonly holders?: CodeHolding | undefined;
  /** Whether what changed is the first statement of the file, or the last. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Whether a match of an expression may have come or gone. */
  readonly mayTouch: (regex: SafeRegex) => boolean;
}

/** The code around a function, and the function. */
export interface CodeHolding {
  /** Whether any of it is of a kind at which a pattern can match. */
  mayBe(pattern: Pattern): boolean;
}

/** Some code as it was and as it is. */
export interface ChangedPart {
  /** Whether a text may stand in it, or stood. */
  mayHold(literal: Literal): boolean;
  /** Whether it holds what is required, or held it. */
  holds(requirement: Requirement): boolean;
  /** The same for nodes at which a pattern can match. */
  holdsNodesFor(pattern: Pattern): boolean;
}

/**
 * Where a formula may match something else than before, though all other code, and what its names mean there, is the same. A
 * node of other code is matched without what changed, so that only what stands inside or around that has to be thought of, and
 * runs of statements, which may go over it.
 */
export function whereDiffers(formula: Formula, changed: ChangedPlaces): 'nowhere' | 'inside' | 'around' | 'anywhere' {
  const { literals, expressions, isDecisive } = askedOf(formula);
  const whole = changed.around ?? changed.beside;
  // Most rules are about something else.
  if (isDecisive && !changed.imports && !changed.atStart && !changed.atEnd && !literals.some((literal) => whole.mayHold(literal)) && !expressions.some((regex) => changed.mayTouch(regex))) return 'nowhere';
  if (mayReachOver(formula, changed)) return 'anywhere';
  const where = changed.around && hasOutsides(formula) ? 'around' : 'inside';
  return mayMatch(formula, changed, changed[where] ?? changed.inside) ? where : 'nowhere';
}

/** What is asked about a formula whatever changed. */
interface Asked {
  readonly literals: readonly Literal[];
  readonly expressions: readonly SafeRegex[];
  /** Whether one of the texts has to be in what changed, or one of the expressions to match near it, for the formula to differ. */
  readonly isDecisive: boolean;
}

const askedOf = remembered((formula: Formula): Asked => {
  const nothing: ChangedPart = { mayHold: () => false, holds: (requirement) => isMet(requirement, () => false), holdsNodesFor: () => true };
  const changed: ChangedPlaces = { imports: false, inside: nothing, around: nothing, beside: nothing, atStart: false, atEnd: false, mayTouch: () => false };
  const isDecisive = !mayReachOver(formula, changed) && !mayMatch(formula, changed, nothing);
  return { literals: [...new Set(requirementsIn(formula).flatMap(literalsIn))], expressions: expressionsIn(formula), isDecisive };
});

function requirementsIn(formula: Formula): Requirement[] {
  if (formula.op === 'pattern') return formula.pattern.root === 'node' ? [formula.pattern.requirement] : [...statementItems(formula.pattern.items).needs];
  if (formula.op === 'any') return formula.branches.flatMap(requirementsIn);
  if (formula.op !== 'all') return [];
  return [...partsOf(formula).flatMap(requirementsIn), ...formula.conditions.flatMap((condition) => (condition.op === 'regex' ? [condition.regex.requirement] : []))];
}

function expressionsIn(formula: Formula): SafeRegex[] {
  if (formula.op === 'regex') return [formula.regex];
  if (formula.op === 'any') return formula.branches.flatMap(expressionsIn);
  return formula.op === 'all' ? [...formula.untouched, ...partsOf(formula).flatMap(expressionsIn)] : [];
}

/**
 * Whether the formula may match otherwise in a part.
 * @param isAlone false for a part that goes together with others, of which a match that stayed, or goes over what changed, may have another partner
 */
function mayMatch(formula: Formula, changed: ChangedPlaces, part: ChangedPart, isAlone = true): boolean {
  switch (formula.op) {
    case 'pattern':
      return (formula.pattern.root === 'sequence' && !isAlone) || mayHoldItem(formula.pattern, part, changed);
    case 'generic':
      return true;
    case 'regex':
      return !isAlone || changed.mayTouch(formula.regex);
    case 'any':
      return formula.branches.some((branch) => mayMatch(branch, changed, part, isAlone));
    case 'all':
      return mayMeet(formula.conditions, part) && [...formula.positives, ...formula.insides].every((each) => mayMatch(each, changed, part, isAlone && isOnlyPart(formula)));
  }
}

/** Statements stand where they are; of what else a metavariable stands for a name may be known to stand for a value. */
function mayMeet(conditions: readonly Condition[], part: ChangedPart): boolean {
  return conditions.every((condition) => condition.op !== 'regex' || !condition.metavariable.startsWith('$...') || part.holds(condition.regex.requirement));
}

function isOnlyPart({ positives, insides, negatives, notInsides, anywhere, conditions }: AllFormula): boolean {
  return positives.length + insides.length === 1 && negatives.length + notInsides.length + anywhere.length === 0 && conditions.every(({ op }) => op === 'regex');
}

/**
 * Whether a part of the formula may match, or not match, other code because of what changed.
 * @param isRange whether it may be the range of the formula's matches
 */
function mayReachOver(formula: Formula, changed: ChangedPlaces, isRange = true): boolean {
  switch (formula.op) {
    case 'pattern':
      return formula.pattern.root === 'sequence' && (mayGoOver(formula.pattern, changed) || (isRange && mayEndThere(formula.pattern, changed)));
    case 'generic':
      return true;
    case 'regex':
      return changed.mayTouch(formula.regex);
    case 'any':
      return formula.branches.some((branch) => mayReachOver(branch, changed, isRange));
    case 'all':
      return (
        formula.untouched.some((regex) => changed.mayTouch(regex)) ||
        formula.anywhere.some((part) => mayMatch(part, changed, changed.inside, false)) ||
        formula.positives.some((part) => mayReachOver(part, changed, isRange)) ||
        othersOf(formula).some((part) => mayReachOver(part, changed, false))
      );
  }
}

/** Whether statements that what changed is among, or in, may be others. */
function mayGoOver(root: SequenceRoot, changed: ChangedPlaces): boolean {
  const { holders } = changed;
  if (!holders) return mayHoldItem(root, hasNeighbours(root) ? changed.beside : changed.inside, changed);
  const firstEllipsis = root.items.findIndex(({ pattern }) => pattern.op === 'ellipsis');
  // A run that begins in the function stays in it. One that begins before it goes into it behind an ellipsis only.
  const mayBeThere = (pattern: Pattern, at: number): boolean => (firstEllipsis >= 0 && at > firstEllipsis) || (looksInto(pattern) && (pattern.op === 'deep' || holders.mayBe(pattern)));
  return mayHoldItem(root, changed.around ?? changed.inside, changed, mayBeThere);
}

const BODIES: ReadonlySet<Policy> = new Set<Policy>(['statements', 'body', 'other', 'closing']);

/** Whether it counts for a pattern, or for what is told of its matches, what stands in a function that is a part of the code. */
function looksInto(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'deep':
    case 'metavariable':
      return true;
    case 'chain':
      return looksInto(pattern.inner);
    case 'ellipsis':
      return pattern.name !== '';
    case 'string':
      return pattern.parts.some(({ kind }) => kind === 'regex' || kind === 'metavariable');
    case 'node':
      return pattern.children.some((child) => looksInto(child.pattern));
    case 'shape':
      return pattern.slots.some(({ policy, items, whole, expression }) => expression !== undefined || (whole !== undefined && looksInto(whole)) || items.some((item) => looksInto(item.pattern) || (BODIES.has(policy) && item.pattern.op !== 'ellipsis')));
    default:
      return false;
  }
}

/** Whether two of its statements have to be next to each other. */
function hasNeighbours({ items }: SequenceRoot): boolean {
  return items.some(({ pattern }, at) => pattern.op !== 'ellipsis' && items[at + 1] !== undefined && items[at + 1]?.pattern.op !== 'ellipsis');
}

/** Whether it begins with the first statement of the file, or ends with the last, whatever they are, and that is another one. */
function mayEndThere({ items }: SequenceRoot, { atStart, atEnd }: ChangedPlaces): boolean {
  return (atStart && items[0]?.pattern.op === 'ellipsis') || (atEnd && items.at(-1)?.pattern.op === 'ellipsis');
}

/** Whether a part of the formula may match a class, or what else holds functions and is none itself. */
function hasOutsides(formula: Formula): boolean {
  if (formula.op === 'pattern') return formula.pattern.root === 'node' && mayBeAround(formula.pattern);
  if (formula.op === 'any') return formula.branches.some(hasOutsides);
  return formula.op === 'all' && partsOf(formula).some(hasOutsides);
}

function mayBeAround({ pattern }: NodeRoot): boolean {
  if (pattern.op === 'shape') return pattern.role === 'class' || pattern.role === 'block';
  return pattern.op !== 'name' && pattern.op !== 'token' && pattern.op !== 'string';
}

function partsOf(formula: AllFormula): readonly Formula[] {
  return [...formula.positives, ...othersOf(formula)];
}

function othersOf({ insides, negatives, notInsides, anywhere }: AllFormula): readonly Formula[] {
  return [...insides, ...negatives, ...notInsides, ...anywhere];
}

/**
 * Whether a node may be what changed, or in it. Of a run of statements each may; an ellipsis passes over it whatever it is, but one with a name stands for it.
 * @param counts whether the statement at a place of the run is asked about at all
 */
function mayHoldItem(root: RootPattern, part: ChangedPart, { imports }: ChangedPlaces, counts: (pattern: Pattern, at: number) => boolean = () => true): boolean {
  if (root.root === 'node') return mayStand(root.pattern, root.requirement, part, imports);
  const { items, needs } = statementItems(root.items);
  return items.some(({ pattern }, at) => (pattern.op === 'ellipsis' ? pattern.name !== '' : counts(pattern, at) && mayStand(pattern, needs[at] ?? root.requirement, part, imports)));
}

function mayStand(pattern: Pattern, requirement: Requirement, part: ChangedPart, imports: boolean): boolean {
  return (imports || !isImport(pattern)) && part.holds(requirement) && part.holdsNodesFor(pattern);
}

function isImport(pattern: Pattern): boolean {
  return pattern.op === 'shape' && pattern.role === 'import';
}
