import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { describe, isText } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

export const CONFIG_FILE = 'wardlight.yaml';

export const INSIDE = 'use a relative path with `/` and without `..`.';

/** Whether a path leads, or may lead, out of the folder that it is relative to. */
export function leavesFolder(path: string): boolean {
  return path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
}

export function checkKey(key: string, known: readonly string[], path: YamlPath, report: ProblemList): void {
  if (!known.includes(key)) report.fail(path, unknownValue('key', key, known));
}

export function readWord<Word extends string>(value: unknown, words: readonly Word[], path: YamlPath, report: ProblemList): Word | undefined {
  if (value === undefined || value === null) return undefined;
  const known = words.find((word) => word === value);
  if (known !== undefined) return known;
  const key = String(path.at(-1));
  if (typeof value === 'string') report.fail(path, unknownValue(`value of ${quote(key)}`, value, words));
  else report.fail(path, `${quote(key)} must be one of ${words.join(', ')}, not ${describe(value)}.`);
  return undefined;
}

export function readList(value: unknown, path: YamlPath, mistake: (item: string) => string | undefined, report: ProblemList): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report.fail(path, `${quote(String(path.at(-1)))} must be a list, each item with its own \`-\`, not ${describe(value)}.`);
    return [];
  }
  return (value as unknown[]).flatMap((item, index) => {
    const message = isText(item) ? mistake(item) : `a text is needed here, not ${describe(item)}.`;
    if (message !== undefined) report.fail([...path, index], message);
    return isText(item) && message === undefined ? [item] : [];
  });
}
