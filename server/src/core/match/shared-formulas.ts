import type { Made } from '../made-of';
import type { FormulaSource } from '../rule';
import type { Formula } from './formula';

type Options = Readonly<Record<string, unknown>> | undefined;
type Compile = (source: FormulaSource, options: Options) => Formula;

/** Compiles what several rules ask for once, so that what was found for one of them is known for the next. */
export function sharingFormulas(compile: Compile): Compile {
  const known = new Map<string, Formula>();
  return (source, options) => {
    const key = JSON.stringify([source, options]);
    const formula = known.get(key) ?? marked(compile(source, options));
    known.set(key, formula);
    return formula;
  };
}

function marked(formula: Formula): Formula {
  const shared: Formula & Made = { ...formula, madeOf: ['shared', formula] };
  return shared;
}

/** Whether other rules may ask about the very same formula. */
export function isShared(formula: Formula & Made): boolean {
  return formula.madeOf !== undefined;
}
