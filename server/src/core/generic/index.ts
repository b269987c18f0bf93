export type { GenericCommentStyle } from './comments';
export { readGeneric, type GenericBlock, type GenericDocument, type ReadGenericOptions } from './document';
export { mayHold } from './runs';
export { matchGeneric, type GenericMatch, type GenericMatches } from './match';
export { readGenericOptions, type GenericRuleOptions } from './options';
export { compileGeneric, GenericPatternError, namesOfGeneric, requirementOfGeneric, type GenericOptions, type GenericPattern } from './pattern';
