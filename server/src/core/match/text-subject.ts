import type { Grammar } from '../syntax';
import type { MatchSubject } from './subject';
import { Shapes } from './shapes';
import { TreeIndex } from './tree-index';
import { createView } from './view';

/** A grammar that knows nothing: what it reads has no nodes. */
const NO_GRAMMAR: Omit<Grammar, 'language'> = { id: 'text', kinds: [], fields: [''], named: new Uint8Array(0) };
const NO_VIEW = createView(NO_GRAMMAR, {
  comments: [], transparent: [], punctuation: [], optional: [], identifiers: [], alike: [], blocks: [], roles: {},
  strings: { kinds: [], content: [], substitutions: [], concatenations: [] },
});
const NOTHING = { kind: new Uint16Array(0), field: new Uint16Array(0), parent: new Int32Array(0), start: new Uint32Array(0), end: new Uint32Array(0), next: new Uint32Array(0), missing: new Uint8Array(0) };

/** A text that no grammar reads, for formulas without patterns of code. */
export function createTextSubject(text: string): MatchSubject {
  const tree = { grammar: NO_GRAMMAR as Grammar, text, count: 0, ...NOTHING };
  const shapes = new Shapes(NO_VIEW, tree);
  const none = (): undefined => undefined;
  return {
    view: NO_VIEW, tree, shapes, index: new TreeIndex(shapes), found: new Map(), answers: new Map(), placesOf: none,
    resolveName: none, resolveExpression: none, constantOf: none, typeOf: none, declarationOf: none,
  };
}
