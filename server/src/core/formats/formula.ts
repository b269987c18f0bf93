import type { FormulaSource } from '../rule';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import {
  CONDITIONS, FORMULA_OPERATORS, KNOWN_RULE_KEYS, LIST_OPERATORS, NESTED_OPERATORS, PATTERN_OPERATORS, PATTERNS_ITEMS, POSITIVE_OPERATORS,
  ROOT_OPERATORS,
} from './rule-words';
import { describe, isFields, isText } from './shape';
import type { Fields } from './shape';
import { nearestWord, unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

const METAVARIABLE = /^\$(?:\.\.\.)?(?:[A-Z_][A-Z0-9_]*|[0-9]+)$/;

/** Checks the formula at the top of a search rule; undefined when it is missing or wrong, which is then reported. */
export function readFormula(rule: Fields, report: ProblemList): FormulaSource | undefined {
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
  else checkCondition(key, value, path, report);
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
  if (key === 'patterns' && !value.some(isPositive)) {
    report.fail(path, '`patterns` needs an item that says what to find, such as `pattern`; it has only items that narrow.');
  }
}

function isPositive(item: unknown): boolean {
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
  if (PATTERNS_ITEMS.includes(key)) return `${quote(key)} cannot stand here; move it into a \`patterns\` list.`;
  return unknownValue('operator', key, allowed);
}

function checkFocus(value: unknown, path: YamlPath, report: ProblemList): void {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0) report.fail(path, '`focus-metavariable` must name a metavariable such as `$X`.');
  for (const name of names) checkMetavariable(name, path, report);
}

function checkMetavariable(name: unknown, path: YamlPath, report: ProblemList): void {
  if (typeof name !== 'string') report.fail(path, `a metavariable such as \`$X\` is needed here, not ${describe(name)}.`);
  else if (!METAVARIABLE.test(name)) {
    report.fail(path, 'this is not a metavariable; write `$` and capital letters, such as `$X`.');
  }
}

function checkCondition(key: string, value: unknown, path: YamlPath, report: ProblemList): void {
  const shape = CONDITIONS[key];
  if (!shape) return;
  if (!isFields(value)) {
    report.fail(path, `${quote(key)} must be a block with ${shape.must.map(quote).join(' and ')}, not ${describe(value)}.`);
    return;
  }
  for (const needed of shape.must) if (!(needed in value)) report.fail(path, `${quote(key)} lacks ${quote(needed)}.`);
  for (const [field, content] of Object.entries(value)) checkConditionField(key, field, content, [...path, field], report);
  if (key === 'metavariable-pattern') checkInnerFormula(value, path, report);
}

function checkConditionField(key: string, field: string, content: unknown, path: YamlPath, report: ProblemList): void {
  const { must, may } = CONDITIONS[key] ?? { must: [], may: [] };
  const known = [...must, ...may];
  if (!known.includes(field)) report.fail(path, unknownValue(`key of ${quote(key)}`, field, known));
  else if (field === 'metavariable') checkMetavariable(content, path, report);
  else if (must.includes(field) && !isText(content)) report.fail(path, `${quote(field)} must be a text, not ${describe(content)}.`);
}

function checkInnerFormula(value: Fields, path: YamlPath, report: ProblemList): void {
  const operators = Object.keys(value).filter((key) => FORMULA_OPERATORS.includes(key));
  if (operators.length === 0) report.fail(path, '`metavariable-pattern` lacks a pattern; add `pattern`, `patterns` or `pattern-either`.');
  for (const key of operators) checkOperator(key, value[key], [...path, key], report);
}
