export { FlowAnalysis, type FlowResult } from './analysis';
export { isShortened, type Fact, type Way } from './fact';
export type { Found } from './interpreter';
export { Lowering, type FlowSubject } from './lower';
export { parseRequires, RequiresError } from './requires';
export { TaintMatches } from './taint-matches';
export { compileTaint, formulasOf, type TaintRule } from './taint-rule';
