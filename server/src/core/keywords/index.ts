export type { Automaton, AutomatonTables, Keyword, Passed } from './automaton';
export { buildAutomaton, isKeyword } from './build';
export { decodeAutomaton, encodeAutomaton } from './bytes';
export { findWord, standsIn } from './find-word';
export type { KeywordHits, LiteralHits } from './hits';
export { createLiteralFinder, KeywordSet, keywordsOf } from './keyword-set';
export { inPlace, isMet, isOfMembers, keyOf, literalsIn, NOTHING_REQUIRED, ofObject, rarestPlaces, requireAll, requireAny, requireLiteral, requiresNothing, requireText, type Edges, type EndEdge, type Literal, type PlacesOf, type Requirement, type StartEdge } from './requirement';
export type { Place } from './place';
export { Selection } from './selection';
