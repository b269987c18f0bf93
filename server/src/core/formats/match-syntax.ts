import type { FormulaSource } from '../rule';
import { checkFocus, checkMetavariable } from './condition';
import { checkPositive, isPositive } from './formula';
import { readWhere } from './match-where';
import type { ProblemList } from './problem-list';
import { ANYWHERE } from './rule-words';
import { describe, isFields, isText } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

export const MATCH_OPERATORS: readonly string[] = ['pattern', 'regex', 'all', 'any', 'inside', 'not', 'anywhere'];
export const MATCH_EXTRAS: readonly string[] = ['where', 'as'];

/**
 * Translates a formula of the newer syntax (`match:`) into the operators of the older one; undefined when it is wrong, which
 * is then reported where it stands. Source: Semgrep's documentation of the experimental rule syntax.
 * @param others keys that may stand beside the operator and are read elsewhere
 * @param mayOnlyNarrow for what a metavariable is bound to, which is there already
 */
export function readMatch(value: unknown, path: YamlPath, report: ProblemList, others: readonly string[] = [], mayOnlyNarrow = false): FormulaSource | undefined {
  if (isText(value)) return { pattern: value };
  if (!isFields(value)) {
    report.fail(path, `a pattern or a block such as \`all:\` is needed here, not ${describe(value)}.`);
    return undefined;
  }
  for (const key of Object.keys(value)) checkKey(key, [...path, key], others, report);
  const operators = Object.keys(value).filter((key) => MATCH_OPERATORS.includes(key));
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    if (!report.failed) report.fail(path, `this block needs exactly one of ${MATCH_OPERATORS.join(', ')}; it has ${operators.length}.`);
    return undefined;
  }
  const formula = translate(operator, value[operator], [...path, operator], report, mayOnlyNarrow);
  return formula && withExtras(formula, value, path, report);
}

function checkKey(key: string, path: YamlPath, others: readonly string[], report: ProblemList): void {
  const known = [...MATCH_OPERATORS, ...MATCH_EXTRAS, ...others];
  if (!known.includes(key)) report.fail(path, unknownValue('key', key, known));
}

function translate(operator: string, value: unknown, path: YamlPath, report: ProblemList, mayOnlyNarrow: boolean): FormulaSource | undefined {
  switch (operator) {
    case 'all': return readAll(value, path, report, mayOnlyNarrow);
    case 'any': return readAny(value, path, report);
    case 'inside': return wrap('pattern-inside', readMatch(value, path, report));
    case 'anywhere': return wrap(ANYWHERE, readMatch(value, path, report));
    case 'not': return negate(readMatch(value, path, report));
    default:
      if (isText(value)) return { [operator === 'regex' ? 'pattern-regex' : 'pattern']: value };
      report.fail(path, `\`${operator}\` must be a text, not ${describe(value)}.`);
      return undefined;
  }
}

function readAll(value: unknown, path: YamlPath, report: ProblemList, mayOnlyNarrow: boolean): FormulaSource | undefined {
  const items = readItems(value, path, report);
  if (items && !report.failed && !mayOnlyNarrow) checkPositive(items, path, report);
  return wrapList('patterns', items);
}

function readAny(value: unknown, path: YamlPath, report: ProblemList): FormulaSource | undefined {
  const items = readItems(value, path, report);
  if (items && !report.failed && !items.every(isPositive)) report.fail(path, 'an alternative cannot only narrow; put each `not` into an `all:` with a pattern.');
  return wrapList('pattern-either', items);
}

function readItems(value: unknown, path: YamlPath, report: ProblemList): FormulaSource[] | undefined {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item: unknown, index): FormulaSource[] => listOf(readMatch(item, [...path, index], report)));
  report.fail(path, `a list with at least one item is needed here, not ${Array.isArray(value) ? 'an empty list' : describe(value)}.`);
  return undefined;
}

function listOf(formula: FormulaSource | undefined): FormulaSource[] {
  return formula ? [formula] : [];
}

function wrapList(key: string, items: readonly FormulaSource[] | undefined): FormulaSource | undefined {
  return items && { [key]: items };
}

/** A lone pattern stands as its text. */
function wrap(key: string, inner: FormulaSource | undefined): FormulaSource | undefined {
  return inner && { [key]: 'pattern' in inner ? inner.pattern : inner };
}

function negate(inner: FormulaSource | undefined): FormulaSource | undefined {
  if (inner && 'pattern-inside' in inner) return { 'pattern-not-inside': inner['pattern-inside'] };
  return inner && 'pattern-regex' in inner ? { 'pattern-not-regex': inner['pattern-regex'] } : wrap('pattern-not', inner);
}

function withExtras(formula: FormulaSource, value: Fields, path: YamlPath, report: ProblemList): FormulaSource {
  const extras = 'where' in value ? readWhere(value.where, [...path, 'where'], report, { readMatch, checkFocus }) : [];
  if ('as' in value) checkMetavariable(value.as, [...path, 'as'], report);
  const items = [...extras, ...('as' in value ? [{ as: value.as }] : [])];
  if (items.length === 0) return formula;
  const inner: unknown = formula.patterns;
  return { patterns: [...(Array.isArray(inner) ? (inner as FormulaSource[]) : [formula]), ...items] };
}
