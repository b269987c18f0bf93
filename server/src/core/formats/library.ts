import type { LibrarySource, TaintItemSource, TaintListName } from '../rule';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { readLanguages } from './rule-fields';
import { LIBRARY_KEYS, LIBRARY_NAME } from './rule-words';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import { readTaintItems, TAINT_LISTS } from './taint-block';

/** True for a file of named items, which holds no rules. */
export function isLibrary(data: unknown): data is Fields {
  return isFields(data) && 'library' in data && !('rules' in data);
}

/** The file's named items; undefined when something is wrong with them, which is then reported. */
export function readLibrary(file: Fields, report: ProblemList): LibrarySource | undefined {
  for (const key of Object.keys(file)) if (!LIBRARY_KEYS.includes(key)) report.fail([key], unknownValue('key of a library', key, LIBRARY_KEYS));
  const name = typeof file.library === 'string' ? file.library : '';
  if (!LIBRARY_NAME.test(name)) report.fail(['library'], '`library` must be a name in lower-case letters, digits and `-`, such as `library: express`.');
  const languages = readLanguages(file, report);
  const [sources, sinks, sanitizers, propagators] = TAINT_LISTS.map((list) => readNamed(file[list], list, report));
  if (!sources || !sinks || !sanitizers || !propagators || report.failed) return undefined;
  return { name, languages, sources, sinks, sanitizers, propagators };
}

function readNamed(value: unknown, list: TaintListName, report: ProblemList): Record<string, readonly TaintItemSource[]> {
  if (value === undefined || value === null) return {};
  if (!isFields(value)) {
    report.fail([list], `${quote(list)} must be a block of names, each with a list of patterns, not ${describe(value)}.`);
    return {};
  }
  const named = Object.entries(value).map(([name, items]): [string, readonly TaintItemSource[]] => {
    const path = [list, name];
    if (!LIBRARY_NAME.test(name)) report.fail(path, 'a name has only lower-case letters, digits and `-`, such as `http-request`.');
    const { items: read, uses } = readTaintItems(items, list, path, report);
    for (const use of uses) report.failAt(use.line, 'items of a library are patterns; `use` stands only in rules.');
    return [name, read];
  });
  return Object.fromEntries(named);
}
