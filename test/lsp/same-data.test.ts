import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { sameData } from '../../server/src/lsp/same-data';

describe('the comparison of what was told', () => {
  it('finds the same as another one does', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(fc.property(value, value, (a, b) => {
      assert.equal(sameData(a, b), isDeepStrictEqual(a, b));
      assert.ok(sameData(a, structuredClone(a)));
    }), { numRuns: 2000 });
  });

  it('tells what is missing from what is undefined', () => {
    assert.equal(sameData({ a: undefined }, { b: undefined }), false);
    assert.equal(sameData([], {}), false);
    assert.equal(sameData({ a: 1 }, { a: 1, b: 2 }), false);
  });
});
