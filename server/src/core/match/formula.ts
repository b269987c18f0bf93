import { compileAnalysis, compileComparison, ConditionError, type Analysis, type Comparison, type ComparisonOptions } from '../conditions';
import type { GenericPattern, ReadGenericOptions } from '../generic';
import type { Requirement } from '../keywords';
import type { Made } from '../made-of';
import { PATTERN_REGEX_FLAGS, type CheckComplexity, type CompileRegex, type SafeRegex } from '../regex';
import type { FormulaSource } from '../rule';
import type { Span } from '../span';
import type { Constraints } from './compile-pattern';
import type { RootPattern } from './pattern';

/** A compiled formula: how a rule's patterns combine. */
export type Formula = PatternFormula | GenericFormula | RegexFormula | AnyFormula | AllFormula;

export interface PatternFormula {
  readonly op: 'pattern';
  readonly pattern: RootPattern;
}

/** A pattern over text that no grammar reads. */
export interface GenericFormula {
  readonly op: 'generic';
  readonly pattern: GenericPattern;
  readonly document: ReadGenericOptions;
  readonly requirement: Requirement;
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
  /** `pattern-not-regex`: what these touch goes. */
  readonly untouched: readonly SafeRegex[];
  readonly notInsides: readonly Formula[];
  /** What has to match somewhere in the file. */
  readonly anywhere: readonly Formula[];
  readonly conditions: readonly Condition[];
  /** Each list is one `focus-metavariable`; a match is narrowed to the code of any of its names. */
  readonly focus: readonly (readonly string[])[];
  /** Names that the whole match is bound to. */
  readonly as: readonly string[];
}

/** `metavariable-regex`. */
export interface RegexCondition {
  readonly op: 'regex';
  readonly metavariable: string;
  readonly regex: SafeRegex;
  /** Whether it is about the code as it is written alone. */
  readonly asWritten?: true;
  /** Whether it asks for the value of a name, so that the name itself need not match. */
  readonly ofValues?: true;
}

/** Asked of what a metavariable stands for. */
export type Condition =
  | RegexCondition
  | { readonly op: 'formula'; readonly metavariable: string; readonly formula: Formula }
  | { readonly op: 'nested'; readonly metavariable: string; readonly nested: NestedFormula }
  | { readonly op: 'comparison'; readonly comparison: Comparison; readonly options: ComparisonOptions }
  | { readonly op: 'analysis'; readonly metavariable: string; readonly analysis: Analysis }
  | { readonly op: 'type'; readonly metavariable: string; readonly types: readonly string[] };

/** A formula in another language, for code inside a string. */
export interface NestedFormula extends Made {
  /** What the metavariables stand for, once for each match; ranges are in the text. */
  find(text: string): readonly ReadonlyMap<string, Span>[];
  /** Whether it is for any text, so that it looks at code as it is written where that is no string. */
  readonly readsCode?: () => boolean;
}

/** What compiling a formula needs of the language. */
export interface FormulaContext {
  /** @throws PatternError */
  readonly compilePattern: (source: string, constraints: Constraints) => Formula;
  readonly compileRegex: CompileRegex;
  /** Undefined for a language that is not there. */
  readonly compileNested?: (language: string, source: FormulaSource) => NestedFormula | undefined;
  readonly checkComplexity?: CheckComplexity;
  /** Whether `metavariable-regex` is about code as it is written, with the quotes of a literal. */
  readonly asWritten?: boolean;
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
  // A condition that stands beside its pattern, without a list around both.
  if (Object.keys(source).length > 1) return compileAll(Object.entries(source).map(([key, value]) => ({ [key]: value })), context);
  return compileOperator(entry[0], entry[1], context);
}

function compileOperator(operator: string, value: unknown, context: Scope): Formula {
  switch (operator) {
    case 'pattern':
    case 'pattern-inside':
      return compileNested(value, context);
    case 'pattern-regex':
      return { op: 'regex', regex: regexOf(String(value), PATTERN_REGEX_FLAGS, context) };
    case 'pattern-either':
      return { op: 'any', branches: listOf(value).map((item) => compileIn(item, context)) };
    case 'patterns':
      return compileAll(listOf(value), context);
    case 'pattern-not':
    case 'pattern-not-inside':
    case 'pattern-not-regex':
      return compileAll([{ [operator]: value }], context);
    default:
      throw new FormulaError(`the operator ${operator} is not supported here`);
  }
}

/** The value of `pattern`, `pattern-inside`, `pattern-not`, `pattern-not-inside`: a text, or a formula. */
function compileNested(value: unknown, context: Scope): Formula {
  if (typeof value === 'string') return context.compilePattern(value, context.constraints);
  return compileIn(value as FormulaSource, context);
}

const ITEMS: ReadonlySet<string> = new Set([
  'pattern', 'pattern-regex', 'pattern-either', 'patterns', 'pattern-inside', 'pattern-not', 'pattern-not-regex', 'pattern-not-inside', 'focus-metavariable', 'as',
  'semgrep-internal-pattern-anywhere', 'metavariable-regex', 'metavariable-pattern', 'metavariable-comparison', 'metavariable-analysis', 'metavariable-type',
]);

/**
 * A condition on a metavariable holds for every way in which the positives bind it, so that they look for nothing else.
 * What a negative binds by itself no condition speaks of.
 */
function compileAll(items: readonly FormulaSource[], outer: Scope): AllFormula {
  const entries = items.flatMap((item) => Object.entries(item));
  const unknown = entries.find(([key]) => !ITEMS.has(key));
  if (unknown) throw new FormulaError(`the operator ${unknown[0]} is not supported here`);
  const conditions = entries.flatMap(([key, value]) => compileCondition(key, value, outer));
  const context = { ...outer, constraints: withConditions(outer.constraints, conditions) };
  const negative = { ...outer, constraints: NO_CONSTRAINTS };
  const of = (...names: readonly string[]): [string, unknown][] => entries.filter(([key]) => names.includes(key));
  return {
    op: 'all',
    positives: of('pattern', 'pattern-regex', 'pattern-either', 'patterns').map(([key, value]) => compileOperator(key, value, context)),
    insides: of('pattern-inside').map(([, value]) => compileNested(value, context)),
    negatives: of('pattern-not').map(([, value]) => compileNested(value, negative)),
    untouched: of('pattern-not-regex').map(([, value]) => regexOf(String(value), PATTERN_REGEX_FLAGS, context)),
    notInsides: of('pattern-not-inside').map(([, value]) => compileNested(value, negative)),
    anywhere: of('semgrep-internal-pattern-anywhere').map(([, value]) => compileNested(value, negative)),
    conditions: bindingFirst(conditions),
    focus: of('focus-metavariable').map(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value)])),
    as: of('as').map(([, value]) => String(value)),
  };
}

/** Conditions that bind something come before those that may ask about it. */
function bindingFirst(conditions: readonly Condition[]): Condition[] {
  const binds = ({ op }: Condition): boolean => op === 'regex' || op === 'formula';
  return [...conditions.filter(binds), ...conditions.filter((condition) => !binds(condition))];
}

function withConditions(constraints: Constraints, conditions: readonly Condition[]): Constraints {
  const merged = new Map(constraints);
  for (const condition of conditions) {
    if (condition.op === 'regex' && condition.ofValues === undefined) merged.set(condition.metavariable, [...(merged.get(condition.metavariable) ?? []), condition.regex]);
  }
  return merged;
}

function compileCondition(operator: string, value: unknown, context: FormulaContext): Condition[] {
  if (!operator.startsWith('metavariable-')) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const metavariable = String(fields['metavariable']);
  switch (operator) {
    case 'metavariable-regex':
      return [{ op: 'regex', metavariable, regex: regexOf(String(fields['regex']), '', context), ...readingOf(fields, context) }];
    case 'metavariable-pattern':
      return [compileInner(metavariable, fields, context)];
    case 'metavariable-comparison':
      return [compileComparing(fields, context)];
    case 'metavariable-analysis':
      return [{ op: 'analysis', metavariable, analysis: guarded(() => compileAnalysis(String(fields['analyzer']), context.checkComplexity)) }];
    default:
      return [{ op: 'type', metavariable, types: [fields['type'], fields['types']].flat().filter((type) => typeof type === 'string') }];
  }
}

/** What an expression is held against; `constant-propagation` asks for values. */
function readingOf(fields: Readonly<Record<string, unknown>>, { asWritten = false }: FormulaContext): { readonly asWritten?: true; readonly ofValues?: true } {
  if (fields['constant-propagation'] === true) return { ofValues: true };
  return asWritten ? { asWritten } : {};
}

function compileInner(metavariable: string, fields: Readonly<Record<string, unknown>>, context: FormulaContext): Condition {
  const formula = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'metavariable' && key !== 'language'));
  if (!('language' in fields)) return { op: 'formula', metavariable, formula: compileFormula(formula, context) };
  const language = String(fields['language']);
  const nested = context.compileNested?.(language, formula);
  if (!nested) throw new FormulaError(`metavariable-pattern asks for the language ${language}, which is not supported yet`);
  return { op: 'nested', metavariable, nested: { ...nested, madeOf: ['nested', language, formula] } };
}

function compileComparing(fields: Readonly<Record<string, unknown>>, { compileRegex }: FormulaContext): Condition {
  const { metavariable, base, strip, comparison } = fields;
  const options: ComparisonOptions = {
    ...(typeof metavariable === 'string' ? { metavariable } : {}),
    ...(base === undefined ? {} : { base: Number(base) }),
    ...(strip === true ? { strip } : {}),
  };
  return { op: 'comparison', comparison: guarded(() => compileComparison(String(comparison), compileRegex)), options };
}

function guarded<T>(compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (error instanceof ConditionError) throw new FormulaError(error.message);
    throw error;
  }
}

function regexOf(source: string, flags: string, context: FormulaContext): SafeRegex {
  const compiled = context.compileRegex(source, { dialect: 'pcre', flags });
  if ('problem' in compiled) throw new FormulaError(`the expression \`${source.slice(0, 60)}\` is refused: ${compiled.problem}`);
  return compiled.regex;
}

function listOf(value: unknown): readonly FormulaSource[] {
  return Array.isArray(value) ? (value as readonly FormulaSource[]) : [];
}
