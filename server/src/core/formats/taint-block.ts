import type { FormulaSource, TaintItemSource, TaintSource } from '../rule';
import { checkMetavariable } from './condition';
import { readTaintFormula } from './formula';
import { readMatch } from './match-syntax';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { ROOT_OPERATORS, TAINT_ITEM_KEYS, TAINT_KEYS } from './rule-words';
import { describe, isFields, isText, isTextList } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

const LISTS = ['sources', 'sinks', 'sanitizers', 'propagators'] as const;
type ReadFormula = (item: unknown, path: YamlPath, report: ProblemList) => FormulaSource | undefined;

/** The lists of a taint rule, in either syntax; undefined when something is wrong with them, which is then reported. */
export function readTaint(rule: Fields, report: ProblemList): TaintSource | undefined {
  const taint = 'taint' in rule ? readNewer(rule, report) : readOlder(rule, report);
  return report.failed ? undefined : taint;
}

function readNewer(rule: Fields, report: ProblemList): TaintSource | undefined {
  const { taint } = rule;
  const older = TAINT_KEYS.find((key) => key !== 'taint' && key in rule);
  if (older !== undefined) report.fail([older], `a rule has either \`taint\` or ${quote(older)}; move this into \`taint\`.`);
  if (!isFields(taint)) {
    report.fail(['taint'], `\`taint\` must be a block with \`sources\` and \`sinks\`, not ${describe(taint)}.`);
    return undefined;
  }
  for (const key of Object.keys(taint)) {
    if (!LISTS.some((name) => name === key)) report.fail(['taint', key], unknownValue('key of `taint`', key, LISTS));
  }
  const read: ReadFormula = (item, path, list) => readMatch(item, path, list, TAINT_ITEM_KEYS);
  return readLists((name) => ({ value: taint[name], path: ['taint', name] }), read, report);
}

function readOlder(rule: Fields, report: ProblemList): TaintSource {
  const read: ReadFormula = (item, path, list) => {
    if (isFields(item)) {
      for (const key of Object.keys(item)) checkKey(key, [...path, key], list);
      return readTaintFormula(item, path, list);
    }
    list.fail(path, `each item must be a block with a pattern, such as \`- pattern: …\`, not ${describe(item)}.`);
    return undefined;
  };
  return readLists((name) => ({ value: rule[`pattern-${name}`], path: [`pattern-${name}`] }), read, report);
}

type ListAt = (name: (typeof LISTS)[number]) => { readonly value: unknown; readonly path: readonly string[] };

function readLists(at: ListAt, read: ReadFormula, report: ProblemList): TaintSource {
  const list = (name: (typeof LISTS)[number], needed: boolean): readonly TaintItemSource[] => {
    const { value, path } = at(name);
    if (value === undefined && needed) report.fail([], `this taint rule has no ${quote(path.at(-1) ?? name)}; add a list of patterns.`);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.length > 0) return value.flatMap((item: unknown, index) => readItem(item, [...path, index], read, report) ?? []);
    report.fail(path, `${quote(path.at(-1) ?? name)} must be a list with at least one item, not ${Array.isArray(value) ? 'an empty list' : describe(value)}.`);
    return [];
  };
  const taint = { sources: list('sources', true), sinks: list('sinks', true), sanitizers: list('sanitizers', false), propagators: list('propagators', false) };
  taint.propagators.forEach(({ from, to }, index) => {
    const { path } = at('propagators');
    if (from === undefined || to === undefined) report.fail([...path, index], 'a propagator needs `from` and `to`, each a metavariable.');
  });
  return taint;
}

function readItem(item: unknown, path: YamlPath, read: ReadFormula, report: ProblemList): TaintItemSource | undefined {
  const formula = read(item, path, report);
  const fields = isFields(item) ? item : {};
  const options = Object.entries(fields).flatMap(([key, value]) => readOption(key, value, [...path, key], report));
  return formula && { formula, ...(Object.fromEntries(options) as Omit<TaintItemSource, 'formula'>) };
}

/** Beside the operator nothing else of a formula has an effect in the older syntax. */
function checkKey(key: string, path: YamlPath, report: ProblemList): void {
  if (TAINT_ITEM_KEYS.includes(key) || ROOT_OPERATORS.some((operator) => operator === key)) return;
  if (key === 'focus-metavariable') report.warn(path, '`focus-metavariable` has no effect here; move it into a `patterns` list.');
  else report.fail(path, unknownValue('key', key, TAINT_ITEM_KEYS));
}

type Option = readonly [keyof TaintItemSource, unknown];

function readOption(key: string, value: unknown, path: YamlPath, report: ProblemList): Option[] {
  switch (key) {
    case 'exact': case 'control': return readFlag(key, value, path, report);
    case 'at-exit': return readFlag('atExit', value, path, report);
    case 'not-conflicting': case 'not_conflicting': return readFlag('notConflicting', value, path, report);
    case 'by-side-effect': return value === 'only' ? [['bySideEffect', 'only']] : readFlag('bySideEffect', value, path, report);
    case 'label': return readNamed('label', isText(value), 'a text', value, path, report);
    case 'replace-labels': return readNamed('replaceLabels', isTextList(value), 'a list of texts', value, path, report);
    case 'requires': return readNamed('requires', isText(value) || isRequirementList(value), 'an expression of labels', value, path, report);
    case 'guards-when': return readFlag('guardsWhen', value, path, report);
    case 'from': case 'to': case 'guards':
      checkMetavariable(value, path, report);
      return [[key, value]];
    default: return [];
  }
}

function readFlag(name: keyof TaintItemSource, value: unknown, path: YamlPath, report: ProblemList): Option[] {
  return readNamed(name, typeof value === 'boolean', 'true or false', value, path, report);
}

function readNamed(name: keyof TaintItemSource, isGood: boolean, needed: string, value: unknown, path: YamlPath, report: ProblemList): Option[] {
  if (isGood) return [[name, value]];
  report.fail(path, `${quote(String(path.at(-1)))} must be ${needed}, not ${describe(value)}.`);
  return [];
}

function isRequirementList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isFields(item) && Object.values(item).every(isText));
}
