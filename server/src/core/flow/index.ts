export { FlowAnalysis, type FlowResult } from './analysis';
export type { Fact, Way } from './fact';
export type { Found } from './interpreter';
export { Lowering, type FlowSubject } from './lower';
export { parseRequires, RequiresError } from './requires';
export { TaintMatches } from './taint-matches';
export { compileTaint, formulasOf, type TaintRule } from './taint-rule';
