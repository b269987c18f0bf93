import type { ProblemList } from './problem-list';
import { quote } from './quote';
import type { Fields } from './shape';

/**
 * The version of Semgrep whose rule syntax is claimed, for `min-version` and `max-version`. What a newer syntax adds is
 * reported by its key in any case; the claim only decides between rules that were written twice, for old and for new engines.
 */
export const SYNTAX_VERSION = '1.150.0';

/** True for a rule that says it is for other versions than ours, which is then reported. */
export function isForOtherVersions(item: Fields, report: ProblemList): boolean {
  const lowest = readVersion(item, 'min-version', report);
  const highest = readVersion(item, 'max-version', report);
  const ours = parseVersion(SYNTAX_VERSION) ?? [];
  const isNewer = lowest !== undefined && compare(lowest, ours) > 0;
  const isOlder = highest !== undefined && compare(highest, ours) < 0;
  if (isNewer) {
    report.fail(['min-version'], `this rule is for ${quote(String(item['min-version']))} or later, and the syntax of ${SYNTAX_VERSION} is known; lower \`min-version\` if it needs no more.`);
  }
  if (isOlder) {
    report.fail(['max-version'], `this rule is for ${quote(String(item['max-version']))} or earlier, and the syntax is that of ${SYNTAX_VERSION}; raise \`max-version\` if it still holds.`);
  }
  return isNewer || isOlder;
}

function readVersion(item: Fields, key: string, report: ProblemList): readonly number[] | undefined {
  const value = item[key];
  if (value === undefined || value === null) return undefined;
  const version = typeof value === 'string' ? parseVersion(value) : undefined;
  if (!version) report.warn([key], `${quote(key)} must be a version such as \`1.50.0\`; it is not looked at.`);
  return version;
}

function parseVersion(text: string): readonly number[] | undefined {
  return /^\d+(?:\.\d+){0,3}$/.test(text) ? text.split('.').map(Number) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
