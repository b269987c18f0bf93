import assert from 'node:assert/strict';
import { newTopic, readCatalog, type Catalog } from '../../../../server/src/training';

export const WEAKNESSES = [{ name: 'command-injection', title: 'Command injection', cwe: ['CWE-78: OS Command Injection', 'CWE-77: Command Injection'], references: [], text: '' }];

/** The files of one sound topic, as a new one has them. */
export function topicFiles(id = 'ours'): Map<string, string> {
  return new Map(Object.entries(newTopic(id) ?? {}).map(([name, text]) => [`training/${id}/${name}`, text]));
}

export function read(files: ReadonlyMap<string, string>): Catalog {
  return readCatalog(files, { weaknesses: WEAKNESSES });
}

/** Problems as `file:line message`. */
export function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return read(files).problems.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`} ${message}`);
}

/** The sound topic with one of its files changed. @param name below the topic's folder */
export function withChange(name: string, change: (text: string) => string): Map<string, string> {
  const files = topicFiles();
  const path = `training/ours/${name}`;
  const [before, after] = [files.get(path) ?? '', change(files.get(path) ?? '')];
  assert.notEqual(after, before, 'nothing changed');
  return files.set(path, after);
}
