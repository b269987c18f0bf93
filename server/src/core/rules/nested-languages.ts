import type { FormulaSource } from '../rule';

/** The languages, by the names of rule files, that a formula asks about inside strings. */
export function nestedLanguages(formula: FormulaSource): string[] {
  const found = JSON.stringify(formula).matchAll(/"language":"([\w+#.-]+)"/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}
