import assert from 'node:assert/strict';
import fc from 'fast-check';
import { touching, within } from '../../../server/src/core/match/places';
import { SyntaxTree, type FlatTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

const CODE = 'function f(a) {\n  let b = a;\n  if (b) { g(b, [1, 2]); }\n  return { a, b };\n}\n\nf(`x${1}`);\n';

describe('places of many spans', () => {
  let tree: FlatTree;
  before(async () => {
    const syntax = new SyntaxTree(await grammarOf('javascript'), CODE);
    tree = syntax.read()!;
    syntax.close();
  });

  const offset = fc.nat({ max: CODE.length });
  const spans = fc.array(fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })), { maxLength: 8 });
  const all = (): number[] => Array.from({ length: tree.count }, (_, node) => node);

  it('list the nodes that lie in one of them, each once and in order, however they hold each other', () => fc.assert(fc.property(spans, (of) => {
    const lies = (node: number): boolean => of.some(({ start, end }) => start <= tree.start[node]! && tree.end[node]! <= end);
    assert.deepEqual(within(tree, of).nodes(), all().filter(lies));
  })));

  it('list besides those that hold one', () => fc.assert(fc.property(spans, (of) => {
    const touches = (node: number): boolean => of.some(({ start, end }) => {
      const [from, to] = [tree.start[node]!, tree.end[node]!];
      return (start <= from && to <= end) || (from <= start && end <= to);
    });
    assert.deepEqual(touching(tree, of).nodes(), all().filter(touches));
  })));
});
