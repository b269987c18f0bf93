import type { Makers } from '../compiled';
import { compileAnalysis, compileComparison, type Analysis, type Comparison } from '../conditions';
import type { Requirement } from '../keywords';
import type { Dialect, SafeRegex } from '../regex';
import type { FormulaSource } from '../rule';
import { FormulaError, type Formula, type FormulaContext, type NestedFormula } from './formula';
import type { Pattern, RootPattern } from './pattern';
import { sharedAs } from './shared-patterns';

/** Makes again what stands in a compiled formula and is no plain data. Expressions and code inside strings wait until they run. */
export function formulaMakers({ compileRegex, compileNested, checkComplexity }: Omit<FormulaContext, 'compilePattern'>): Makers {
  const kinds = {
    regex: (pattern: string, dialect: Dialect, flags: string, known: Requirement): SafeRegex => {
      const compiled = compileRegex(pattern, { dialect, flags, known });
      if ('problem' in compiled) throw new FormulaError(compiled.problem);
      return compiled.regex;
    },
    nested: (language: string, source: FormulaSource): NestedFormula => {
      let known: NestedFormula | undefined;
      const compiled = (): NestedFormula | undefined => (known ??= compileNested?.(language, source));
      return { find: (text) => compiled()?.find(text) ?? [], readsCode: () => compiled()?.readsCode?.() === true };
    },
    analysis: (analyzer: string): Analysis => compileAnalysis(analyzer, checkComplexity),
    comparison: (source: string): Comparison => compileComparison(source, compileRegex),
  };
  // Whose rules these are holds them anyway, and asking a weak reference costs more than all the rest.
  const held = new Map<string, unknown>();
  const share: Makers['share'] = (key, make) => {
    const thing = held.get(key) ?? sharedAs(key, () => make() as Pattern | RootPattern | Formula);
    held.set(key, thing);
    return thing;
  };
  return { kinds, share };
}
