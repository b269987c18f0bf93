import type { RuleSource } from '../rule';

/** The languages, by the names of rule files, that a rule asks about inside strings. */
export function nestedLanguages({ formula, taint }: Pick<RuleSource, 'formula' | 'taint'>): string[] {
  const found = JSON.stringify(formula ?? taint ?? {}).matchAll(/"language":"([\w+#.-]+)"/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}
