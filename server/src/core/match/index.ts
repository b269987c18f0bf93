export { textWithin, type Bindings, type Match } from './bindings';
export { compilePattern, PatternError, type PatternContext } from './compile-pattern';
export { FormulaEvaluator } from './evaluate';
export { compileFormula, FormulaError, type Formula } from './formula';
export { requirementOf, requirementsWithin } from './literals';
export { matchPattern, StepBudgetExceeded, type MatchSubject } from './matcher';
export type { RootPattern } from './pattern';
export { TreeIndex } from './tree-index';
export { createView, type View } from './view';
