export { compileAnalysis, type Analysis } from './analysis';
export type { BoundValue, ComparisonOptions } from './bound-value';
export { compileComparison, evaluateComparison, type Comparison } from './comparison';
export { ConditionError } from './expression';
