import type { FormulaSource } from '../rule';
import { checkCondition, checkFocus, checkMetavariable } from './condition';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import {
  FORMULA_OPERATORS, KNOWN_RULE_KEYS, LIST_OPERATORS, NESTED_OPERATORS, PATTERN_OPERATORS, PATTERNS_ITEMS, POSITIVE_OPERATORS,
  REFUSED_OPERATORS, ROOT_OPERATORS,
} from './rule-words';
import { describe, isFields, isText } from './shape';
import type { Fields } from './shape';
import { nearestWord, unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

/** Checks the formula at the top of a search rule; undefined when it is missing or wrong, which is then reported. */
export function readFormula(rule: Fields, report: ProblemList): FormulaSource | undefined {
  if (refuseCode(rule, report)) return undefined;
  const roots = ROOT_OPERATORS.filter((key) => key in rule);
  const [root] = roots;
  if (roots.length === 0 && hasMistypedRoot(rule)) return undefined;
  if (root === undefined || roots.length > 1) {
    report.fail([], `a rule needs exactly one of ${ROOT_OPERATORS.map(quote).join(', ')} at its top; this one has ${roots.length}.`);
    return undefined;
  }
  checkStray(rule, report);
  checkOperator(root, rule[root], [root], report);
  return report.failed ? undefined : { [root]: rule[root] };
}

/** The formula of one item of a taint list, which has one operator beside its other keys. */
export function readTaintFormula(item: Fields, path: YamlPath, report: ProblemList): FormulaSource | undefined {
  const operators = Object.keys(item).filter((key) => oneOf(ROOT_OPERATORS, key));
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    report.fail(path, `this item needs exactly one of ${ROOT_OPERATORS.map(quote).join(', ')}; it has ${operators.length}.`);
    return undefined;
  }
  checkOperator(operator, item[operator], [...path, operator], report);
  return { [operator]: item[operator] };
}

function refuseCode(rule: Fields, report: ProblemList): boolean {
  const refused = REFUSED_OPERATORS.find((key) => key in rule);
  if (refused !== undefined) report.fail([refused], refusal(refused));
  return refused !== undefined;
}

function refusal(key: string): string {
  return `${quote(key)} runs code out of the rule and is refused; say it with \`metavariable-comparison\` or \`metavariable-regex\`.`;
}

/** A mistyped operator is reported as an unknown key, and once is enough. */
function hasMistypedRoot(rule: Fields): boolean {
  return Object.keys(rule).some((key) => !KNOWN_RULE_KEYS.includes(key) && nearestWord(key, ROOT_OPERATORS) !== undefined);
}

/** An operator that only narrows does nothing outside a `patterns` list, and would be dropped in silence. */
function checkStray(rule: Fields, report: ProblemList): void {
  for (const key of PATTERNS_ITEMS) {
    const isRoot = (ROOT_OPERATORS as readonly string[]).includes(key);
    if (key in rule && !isRoot) report.fail([key], `${quote(key)} stands only in a \`patterns\` list; move it there.`);
  }
}

function checkOperator(key: string, value: unknown, path: YamlPath, report: ProblemList): void {
  if (oneOf(PATTERN_OPERATORS, key)) checkPattern(key, value, path, report);
  else if (oneOf(LIST_OPERATORS, key)) checkList(key, value, path, report);
  else if (oneOf(NESTED_OPERATORS, key)) checkNested(key, value, path, report);
  else if (key === 'focus-metavariable') checkFocus(value, path, report);
  else if (key === 'as') checkMetavariable(value, path, report);
  else checkCondition(key, value, path, report, checkInnerFormula);
}

function oneOf(words: readonly string[], key: string): boolean {
  return words.includes(key);
}

function checkPattern(key: string, value: unknown, path: YamlPath, report: ProblemList): void {
  if (!isText(value)) report.fail(path, `${quote(key)} must be a text, not ${describe(value)}.`);
}

function checkNested(key: string, value: unknown, path: YamlPath, report: ProblemList): void {
  if (isFields(value)) checkItem(value, FORMULA_OPERATORS, path, report);
  else checkPattern(key, value, path, report);
}

function checkList(key: string, value: unknown, path: YamlPath, report: ProblemList): void {
  if (!Array.isArray(value) || value.length === 0) {
    report.fail(path, `${quote(key)} must be a list with at least one item, not ${Array.isArray(value) ? 'an empty list' : describe(value)}.`);
    return;
  }
  const allowed = key === 'patterns' ? PATTERNS_ITEMS : POSITIVE_OPERATORS;
  value.forEach((item: unknown, index) => checkItem(item, allowed, [...path, index], report));
  if (key === 'patterns' && !path.includes('metavariable-pattern')) checkPositive(value, path, report);
}

/** What a metavariable is bound to is there already, so that a `patterns` list of its own may only narrow. */
export function checkPositive(items: readonly unknown[], path: YamlPath, report: ProblemList): void {
  if (items.some(isPositive)) return;
  report.fail(path, '`patterns` needs an item that says what to find, such as `pattern`; it has only items that narrow.');
}

export function isPositive(item: unknown): boolean {
  return isFields(item) && Object.keys(item).some((key) => POSITIVE_OPERATORS.includes(key));
}

function checkItem(item: unknown, allowed: readonly string[], path: YamlPath, report: ProblemList): void {
  if (!isFields(item)) {
    report.fail(path, `each item must be an operator with its value, such as \`- pattern: …\`, not ${describe(item)}.`);
    return;
  }
  const keys = Object.keys(item);
  const unknown = keys.filter((key) => !allowed.includes(key));
  for (const key of unknown) report.fail([...path, key], unknownOperator(key, allowed));
  if (unknown.length > 0) return;
  if (keys.length !== 1) report.fail(path, `each item has one operator; this one has ${keys.length}. Start each with its own \`-\`.`);
  for (const key of keys) checkOperator(key, item[key], [...path, key], report);
}

function unknownOperator(key: string, allowed: readonly string[]): string {
  if (REFUSED_OPERATORS.includes(key)) return refusal(key);
  if (PATTERNS_ITEMS.includes(key)) return `${quote(key)} cannot stand here; move it into a \`patterns\` list.`;
  return unknownValue('operator', key, allowed);
}

function checkInnerFormula(value: Fields, path: YamlPath, report: ProblemList): void {
  const operators = Object.keys(value).filter((key) => FORMULA_OPERATORS.includes(key));
  if (operators.length === 0) report.fail(path, '`metavariable-pattern` lacks a pattern; add `pattern`, `patterns` or `pattern-either`.');
  for (const key of operators) checkOperator(key, value[key], [...path, key], report);
}
