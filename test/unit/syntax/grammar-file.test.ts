import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldGrammar, unfoldGrammar } from '../../../server/src/core/syntax';

describe('a packaged grammar', () => {
  it('is the module again, whatever its words are', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 40, maxLength: 200 }), fc.nat(9), (module, start) => {
      const runs = [{ start, words: 3 }, { start: start + 12, words: 4 }];
      assert.deepEqual(Buffer.from(unfoldGrammar(foldGrammar(module, runs))), Buffer.from(module));
    }));
  });

  it('holds rising words as their differences', () => {
    const module = new Uint8Array(new Uint32Array([7, 1000, 1010, 1020]).buffer);
    const folded = foldGrammar(module, [{ start: 4, words: 3 }]);
    assert.deepEqual([...new Uint32Array(folded.slice(16).buffer)], [7, 1000, 10, 10]);
  });

  it('is a module as it comes where nothing was folded', () => {
    const module = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    assert.equal(unfoldGrammar(module), module);
  });

  it('is refused when it is damaged', () => {
    const folded = foldGrammar(new Uint8Array(64), [{ start: 4, words: 3 }]);
    for (const at of [5, 9, 13]) assert.throws(() => unfoldGrammar(folded.map((byte, place) => (place === at ? byte ^ 128 : byte))), RangeError);
  });
});
