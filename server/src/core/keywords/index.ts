export { createAutomaton } from './automaton';
export type { Automaton, AutomatonTables, HitHandler, Keyword } from './automaton';
export { buildAutomaton, isKeyword } from './build';
export { decodeAutomaton, encodeAutomaton } from './bytes';
