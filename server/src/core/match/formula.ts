import type { CompileRegex, SafeRegex } from '../regex';
import type { FormulaSource } from '../rule';
import type { Constraints } from './compile-pattern';
import type { RootPattern } from './pattern';

/** A compiled formula: how a rule's patterns combine. */
export type Formula = PatternFormula | RegexFormula | AnyFormula | AllFormula;

export interface PatternFormula {
  readonly op: 'pattern';
  readonly pattern: RootPattern;
}

export interface RegexFormula {
  readonly op: 'regex';
  readonly regex: SafeRegex;
}

/** `pattern-either`. */
export interface AnyFormula {
  readonly op: 'any';
  readonly branches: readonly Formula[];
}

/** `patterns`. */
export interface AllFormula {
  readonly op: 'all';
  readonly positives: readonly Formula[];
  readonly insides: readonly Formula[];
  readonly negatives: readonly Formula[];
  readonly notInsides: readonly Formula[];
  readonly conditions: readonly Condition[];
  /** Each list is one `focus-metavariable`; a match is narrowed to the code of any of its names. */
  readonly focus: readonly (readonly string[])[];
}

export type Condition =
  | { readonly op: 'regex'; readonly metavariable: string; readonly regex: SafeRegex }
  | { readonly op: 'formula'; readonly metavariable: string; readonly formula: Formula };

/** What compiling a formula needs of the language. */
export interface FormulaContext {
  /** @throws PatternError */
  readonly compilePattern: (source: string, constraints: Constraints) => RootPattern;
  readonly compileRegex: CompileRegex;
}

/** The context with the conditions that hold where a pattern stands. */
interface Scope extends FormulaContext {
  readonly constraints: Constraints;
}

/** An operator that this engine does not run yet, or an expression that it refuses. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/**
 * Compiles a formula whose shape has been validated (core/formats).
 * @throws PatternError, FormulaError
 */
export function compileFormula(source: FormulaSource, context: FormulaContext): Formula {
  return compileIn(source, { ...context, constraints: NO_CONSTRAINTS });
}

const NO_CONSTRAINTS: Constraints = new Map();

function compileIn(source: FormulaSource, context: Scope): Formula {
  const [entry] = Object.entries(source);
  if (!entry) throw new FormulaError('the formula is empty');
  return compileOperator(entry[0], entry[1], context);
}

function compileOperator(operator: string, value: unknown, context: Scope): Formula {
  switch (operator) {
    case 'pattern':
    case 'pattern-inside':
      return compileNested(value, context);
    case 'pattern-regex':
      return { op: 'regex', regex: regexOf(String(value), 'm', context) };
    case 'pattern-either':
      return { op: 'any', branches: listOf(value).map((item) => compileIn(item, context)) };
    case 'patterns':
      return compileAll(listOf(value), context);
    default:
      throw new FormulaError(`the operator ${operator} is not supported here`);
  }
}

/** The value of `pattern`, `pattern-inside`, `pattern-not`, `pattern-not-inside`: a text, or a formula. */
function compileNested(value: unknown, context: Scope): Formula {
  if (typeof value === 'string') return { op: 'pattern', pattern: context.compilePattern(value, context.constraints) };
  return compileIn(value as FormulaSource, context);
}

/**
 * A condition on a metavariable holds for every way in which the positives bind it, so that they look for nothing else.
 * What a negative binds by itself no condition speaks of.
 */
function compileAll(items: readonly FormulaSource[], outer: Scope): AllFormula {
  const conditions = items.flatMap((item) => Object.entries(item).flatMap(([key, value]) => compileCondition(key, value, outer)));
  const context = { ...outer, constraints: withConditions(outer.constraints, conditions) };
  const negative = { ...outer, constraints: NO_CONSTRAINTS };
  const of = (...names: readonly string[]): [string, unknown][] => items.flatMap((item) => Object.entries(item).filter(([key]) => names.includes(key)));
  return {
    op: 'all',
    positives: of('pattern', 'pattern-regex', 'pattern-either', 'patterns').map(([key, value]) => compileOperator(key, value, context)),
    insides: of('pattern-inside').map(([, value]) => compileNested(value, context)),
    negatives: of('pattern-not', 'pattern-not-regex').map(([key, value]) =>
      key === 'pattern-not' ? compileNested(value, negative) : { op: 'regex', regex: regexOf(String(value), 'm', context) },
    ),
    notInsides: of('pattern-not-inside').map(([, value]) => compileNested(value, negative)),
    conditions,
    focus: of('focus-metavariable').map(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value)])),
  };
}

function withConditions(constraints: Constraints, conditions: readonly Condition[]): Constraints {
  const merged = new Map(constraints);
  for (const condition of conditions) {
    if (condition.op === 'regex') merged.set(condition.metavariable, [...(merged.get(condition.metavariable) ?? []), condition.regex]);
  }
  return merged;
}

function compileCondition(operator: string, value: unknown, context: FormulaContext): Condition[] {
  if (!operator.startsWith('metavariable-')) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const metavariable = String(fields['metavariable']);
  if (operator === 'metavariable-regex') return [{ op: 'regex', metavariable, regex: regexOf(String(fields['regex']), '', context) }];
  if (operator !== 'metavariable-pattern') throw new FormulaError(`the operator ${operator} is not supported yet`);
  if ('language' in fields) throw new FormulaError('metavariable-pattern with a language of its own is not supported yet');
  const formula = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'metavariable'));
  return [{ op: 'formula', metavariable, formula: compileFormula(formula, context) }];
}

function regexOf(source: string, flags: string, context: FormulaContext): SafeRegex {
  const compiled = context.compileRegex(source, { dialect: 'pcre', flags });
  if ('problem' in compiled) throw new FormulaError(`the expression \`${source.slice(0, 60)}\` is refused: ${compiled.problem}`);
  return compiled.regex;
}

function listOf(value: unknown): readonly FormulaSource[] {
  return Array.isArray(value) ? (value as readonly FormulaSource[]) : [];
}
