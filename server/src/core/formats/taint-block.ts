import type { TaintItemSource, TaintListName, TaintSource } from '../rule';
import { readTaintFormula } from './formula';
import { readMatch } from './match-syntax';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { ROOT_OPERATORS, TAINT_ITEM_KEYS, TAINT_KEYS } from './rule-words';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import { readItems, type ReadFormula, type TaintItems } from './taint-item';
import type { YamlPath } from './yaml-source';

export const TAINT_LISTS = ['sources', 'sinks', 'sanitizers', 'propagators'] as const;

/** The lists of a taint rule, in either syntax; undefined when something is wrong with them, which is then reported. */
export function readTaint(rule: Fields, report: ProblemList): TaintSource | undefined {
  const taint = 'taint' in rule ? readNewer(rule, report) : readOlder(rule, report);
  return report.failed ? undefined : taint;
}

/** One list on its own, in the older syntax. */
export function readTaintItems(value: unknown, list: TaintListName, path: YamlPath, report: ProblemList): TaintItems {
  return readList(value, list, path, readOlderItem, report);
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
    if (!TAINT_LISTS.some((name) => name === key)) report.fail(['taint', key], unknownValue('key of `taint`', key, TAINT_LISTS));
  }
  const read: ReadFormula = (item, path, list) => readMatch(item, path, list, TAINT_ITEM_KEYS);
  return readLists((name) => ({ value: taint[name], path: ['taint', name] }), read, report);
}

function readOlder(rule: Fields, report: ProblemList): TaintSource {
  return readLists((name) => ({ value: rule[`pattern-${name}`], path: [`pattern-${name}`] }), readOlderItem, report);
}

function readOlderItem(item: unknown, path: YamlPath, report: ProblemList): TaintItemSource['formula'] | undefined {
  if (isFields(item)) {
    for (const key of Object.keys(item)) checkKey(key, [...path, key], report);
    return readTaintFormula(item, path, report);
  }
  report.fail(path, `each item must be a block with a pattern, such as \`- pattern: …\`, not ${describe(item)}.`);
  return undefined;
}

type ListAt = (name: TaintListName) => { readonly value: unknown; readonly path: readonly string[] };

function readLists(at: ListAt, read: ReadFormula, report: ProblemList): TaintSource {
  const list = (name: TaintListName, needed: boolean): TaintItems => {
    const { value, path } = at(name);
    if (value === undefined && needed) report.fail([], `this taint rule has no ${quote(path.at(-1) ?? name)}; add a list of patterns.`);
    return value === undefined || value === null ? { items: [], uses: [] } : readList(value, name, path, read, report);
  };
  const lists = { sources: list('sources', true), sinks: list('sinks', true), sanitizers: list('sanitizers', false), propagators: list('propagators', false) };
  const uses = TAINT_LISTS.flatMap((name) => lists[name].uses);
  const { sources, sinks, sanitizers, propagators } = lists;
  const taint = { sources: sources.items, sinks: sinks.items, sanitizers: sanitizers.items, propagators: propagators.items };
  return uses.length > 0 ? { ...taint, uses } : taint;
}

function readList(value: unknown, list: TaintListName, path: YamlPath, read: ReadFormula, report: ProblemList): TaintItems {
  if (Array.isArray(value) && value.length > 0) return readItems(value, list, path, read, report);
  report.fail(path, `${quote(String(path.at(-1) ?? list))} must be a list with at least one item, not ${Array.isArray(value) ? 'an empty list' : describe(value)}.`);
  return { items: [], uses: [] };
}

/** Beside the operator nothing else of a formula has an effect in the older syntax. */
function checkKey(key: string, path: YamlPath, report: ProblemList): void {
  if (TAINT_ITEM_KEYS.includes(key) || ROOT_OPERATORS.some((operator) => operator === key)) return;
  if (key === 'focus-metavariable') report.warn(path, '`focus-metavariable` has no effect here; move it into a `patterns` list.');
  else report.fail(path, unknownValue('key', key, TAINT_ITEM_KEYS));
}
