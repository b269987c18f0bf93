import type { FormulaSource, LibraryUse, TaintItemSource, TaintListName } from '../rule';
import { checkMetavariable } from './condition';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { LIBRARY_NAME, TAINT_ITEM_KEYS, USE } from './rule-words';
import { describe, isFields, isText, isTextList } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

export type ReadFormula = (item: unknown, path: YamlPath, report: ProblemList) => FormulaSource | undefined;

/** What stands in one list of a taint rule: items, and names of items that libraries have. */
export interface TaintItems {
  readonly items: readonly TaintItemSource[];
  readonly uses: readonly LibraryUse[];
}

/** The items of a list, in whichever syntax `read` knows. A mistake is reported where it stands. */
export function readItems(values: readonly unknown[], list: TaintListName, path: YamlPath, read: ReadFormula, report: ProblemList): TaintItems {
  const items: TaintItemSource[] = [];
  const uses: LibraryUse[] = [];
  for (const [index, value] of values.entries()) {
    const at = [...path, index];
    if (isFields(value) && USE in value) uses.push(...readUse(value, list, at, report));
    else items.push(...readItem(value, list, at, read, report));
  }
  return { items, uses };
}

function readItem(item: unknown, list: TaintListName, path: YamlPath, read: ReadFormula, report: ProblemList): TaintItemSource[] {
  const formula = read(item, path, report);
  const options = isFields(item) ? readOptions(item, path, report) : {};
  if (list === 'propagators' && (options.from === undefined || options.to === undefined)) {
    report.fail(path, 'a propagator needs `from` and `to`, each a metavariable.');
  }
  return formula ? [{ formula, ...options }] : [];
}

function readUse(item: Fields, list: TaintListName, path: YamlPath, report: ProblemList): LibraryUse[] {
  for (const key of Object.keys(item)) {
    if (key !== USE && !TAINT_ITEM_KEYS.includes(key)) report.fail([...path, key], unknownValue('key beside `use`', key, TAINT_ITEM_KEYS));
  }
  const { use } = item;
  if (typeof use === 'string' && LIBRARY_NAME.test(use)) return [{ list, name: use, line: report.lineOf(path), options: readOptions(item, path, report) }];
  report.fail([...path, USE], '`use` must be the name of items in a library, such as `use: http-request`.');
  return [];
}

function readOptions(item: Fields, path: YamlPath, report: ProblemList): Omit<TaintItemSource, 'formula'> {
  return Object.fromEntries(Object.entries(item).flatMap(([key, value]) => readOption(key, value, [...path, key], report)));
}

type Option = readonly [keyof TaintItemSource, unknown];

function readOption(key: string, value: unknown, path: YamlPath, report: ProblemList): Option[] {
  switch (key) {
    case 'exact': case 'control': case 'alone': return readFlag(key, value, path, report);
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
