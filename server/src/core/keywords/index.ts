export { createAutomaton } from './automaton';
export type { Automaton, AutomatonTables, HitHandler, Keyword } from './automaton';
export { buildAutomaton, isKeyword } from './build';
export { decodeAutomaton, encodeAutomaton } from './bytes';
export { createLiteralFinder, findWord, type LiteralFinder, type LiteralHits } from './literal-finder';
export { isMet, literalsIn, NOTHING_REQUIRED, rarestPlaces, requireAll, requireAny, requireLiteral, requiresNothing, type Literal, type PlacesOf, type Requirement } from './requirement';
