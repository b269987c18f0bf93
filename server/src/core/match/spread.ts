import { requiresNothing, requireLiteral } from '../keywords';
import { remembered } from '../remembered';
import type { Formula } from './formula';
import type { Pattern, StringPart } from './pattern';

/** How far what matches any code is spread over a text. */
export const ANYWHERE = 3;

/**
 * How far what a formula matches is spread over a text: 0 when it names something, which decides in which order its parts are looked
 * for. What stands in every file that it matches says the same with more care, and costs more than the order saves where a rule runs once.
 */
export const spread: (formula: Formula) => number = remembered(readSpread);

/** Starting with what matches least keeps the rest small; the order does not change what is found. */
export const mostSelectiveFirst: (formulas: readonly Formula[]) => readonly Formula[] = remembered(bySpread);

/** The least spread of what holds a positive, where looking there first saves looking everywhere. */
export function tighter(insides: readonly Formula[], than: number): Formula | undefined {
  const [least] = mostSelectiveFirst(insides);
  return least && (spread(least) === 0 || than === ANYWHERE) && spread(least) < than ? least : undefined;
}

function bySpread(formulas: readonly Formula[]): readonly Formula[] {
  return [...formulas].sort((a, b) => spread(a) - spread(b));
}

function readSpread(formula: Formula): number {
  if (formula.op === 'regex') return 1;
  if (namesSomething(formula)) return 0;
  return formula.op === 'pattern' && formula.pattern.root === 'node' && formula.pattern.pattern.op === 'metavariable' ? ANYWHERE : 2;
}

function namesSomething(formula: Formula): boolean {
  switch (formula.op) {
    case 'pattern':
      return formula.pattern.root === 'node' ? isNamed(formula.pattern.pattern) : formula.pattern.items.some(({ pattern }) => isNamed(pattern));
    case 'generic':
      return !requiresNothing(formula.requirement);
    case 'regex':
      return !requiresNothing(formula.regex.requirement);
    case 'any':
      return formula.branches.every(namesSomething);
    case 'all':
      return [...formula.positives, ...formula.insides, ...formula.anywhere].some(namesSomething) || formula.conditions.some((condition) => condition.op === 'regex' && !requiresNothing(condition.regex.requirement));
  }
}

function isNamed(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'name':
    case 'token':
      return isLookedFor(pattern.text);
    case 'string':
      return pattern.parts.some(isNamedPart);
    case 'deep':
    case 'chain':
      return isNamed(pattern.inner);
    case 'node':
      return pattern.children.some((child) => isNamed(child.pattern));
    case 'shape':
      return pattern.qualified !== undefined || pattern.paths !== undefined || pattern.slots.some(({ items }) => items.some((item) => isNamed(item.pattern)));
    case 'metavariable':
      return pattern.constraints.some((regex) => !requiresNothing(regex.requirement));
    case 'ellipsis':
      return false;
  }
}

function isNamedPart(part: StringPart): boolean {
  return part.kind === 'regex' ? !requiresNothing(part.regex.requirement) : part.kind === 'text' && isLookedFor(part.text);
}

function isLookedFor(text: string): boolean {
  return !requiresNothing(requireLiteral(text, /^\w+$/.test(text) ? 'word' : 'text'));
}
