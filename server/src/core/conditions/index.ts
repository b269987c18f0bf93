export { compileAnalysis, type Analysis } from './analysis';
export { compileComparison, evaluateComparison, type BoundValue, type Comparison, type ComparisonOptions } from './comparison';
export { ConditionError } from './expression';
