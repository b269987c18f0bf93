import type { Made } from '../made-of';
import type { FormulaSource } from '../rule';
import { compilePattern, type Constraints, type PatternContext } from './compile-pattern';
import type { Formula } from './formula';
import type { RootPattern } from './pattern';

type Options = PatternContext['options'];
type CompileFormula = (source: FormulaSource, options: Options) => Formula;
export type CompileRoot = (source: string, context: PatternContext, constraints: Constraints) => RootPattern;

/** Compiles what several rules ask for once, so that what was found for one of them is known for the next. */
export function sharingFormulas(compile: CompileFormula): CompileFormula {
  const known = new Map<string, Formula>();
  return (source, options) => keptAs(known, JSON.stringify([source, options]), () => marked(compile(source, options)));
}

/** The same for the patterns in formulas of one language that differ in the rest. */
export function sharingPatterns(compile: CompileRoot = compilePattern): CompileRoot {
  const known = new Map<string, RootPattern>();
  return (source, context, constraints) => {
    const regexes = [...constraints].map(([name, of]) => [name, of.map(({ madeOf }) => madeOf)]);
    return keptAs(known, JSON.stringify([source, context.options, regexes]), () => marked(compile(source, context, constraints)));
  };
}

function keptAs<T>(known: Map<string, T>, key: string, make: () => T): T {
  const kept = known.get(key) ?? make();
  known.set(key, kept);
  return kept;
}

function marked<T extends object>(thing: T): T {
  const shared: T & Made = { ...thing, madeOf: ['shared', thing] };
  return shared;
}

/** Whether other rules may ask about the very same formula. */
export function isShared(formula: Formula & Made): boolean {
  return formula.madeOf !== undefined;
}
