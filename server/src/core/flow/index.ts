export { FlowAnalysis, type FlowResult } from './analysis';
export { hasRule, isShortened, type Fact, type Way } from './fact';
export { foundFor, type Found } from './interpreter';
export { FileFlow } from './file-flow';
export type { FlowSubject } from './lower';
export { parseRequires, RequiresError } from './requires';
export { groupMembers, toGroup, type TaintGroup, type TaintMember } from './taint-group';
export { TaintMatches } from './taint-matches';
export { compileTaint, formulasOf, type TaintRule } from './taint-rule';
