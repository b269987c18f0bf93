import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotPlainError, read, UnreadableError, write, type Makers } from '../../../server/src/core/compiled';

const NOTHING: Makers = { kinds: {}, share: (_, make) => make() };

function again(value: unknown): unknown {
  return read(write(value), NOTHING);
}

describe('what is written down', () => {
  for (const value of ['', 'a\tb\nc', 0, -1.5, true, null, [], {}, [[1], [1]], { a: { b: [1, 'x'] } }, new Set([1, 2]), { a: new Set<number>() }]) {
    it(`is read again: ${JSON.stringify(value)}`, () => assert.deepEqual(again(value), value));
  }

  it('is read again, whatever data it is', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(!JSON.stringify(value).includes('"~"') && !JSON.stringify(value).includes('__proto__') && !Object.is(value, -0));
      assert.equal(JSON.stringify(again(value)), JSON.stringify(value));
    }));
  });

  it('is one line without tabs', () => assert.match(write({ text: 'a\tb\nc' }), /^[^\t\n]+$/));

  it('leaves out what is undefined', () => assert.deepEqual(again({ a: undefined, b: 1 }), { b: 1 }));

  it('says once what stands in it several times, and is then one thing', () => {
    const part = { op: 'name', text: 'a long name that stands twice' };
    const text = write([{ at: 1, part }, { at: 2, part: { ...part } }]);
    assert.equal(text.split('a long name').length, 2);
    const [first, second] = read(text, NOTHING) as { part: unknown }[];
    assert.equal(first?.part, second?.part);
    assert.deepEqual(first?.part, part);
  });

  it('says of what it is made what is no data', () => {
    const makers: Makers = { ...NOTHING, kinds: { double: (of: number) => ({ doubled: of * 2 }) } };
    assert.deepEqual(read(write({ a: { madeOf: ['double', 21], run: () => 42 } }), makers), { a: { doubled: 42 } });
  });

  it('is shared by what it looks like', () => {
    const keys: string[] = [];
    const sharing: Makers = { ...NOTHING, share: (key, make) => (keys.push(key), make()) };
    const shared = (text: string): object => ({ text, madeOf: ['shared', { text }] });
    assert.deepEqual(read(write([shared('a'), shared('b')]), sharing), [{ text: 'a' }, { text: 'b' }]);
    assert.deepEqual(read(write([shared('a')]), sharing), [{ text: 'a' }]);
    assert.equal(keys[0], keys[2]);
    assert.notEqual(keys[0], keys[1]);
  });

  for (const [index, value] of [() => 1, { a: () => 1 }, new Map(), /x/, Number.NaN, [undefined], { '~': 1 }, [Number.POSITIVE_INFINITY], Symbol('x'), 1n].entries()) {
    it(`is no ${typeof value} (${index})`, () => assert.throws(() => write(value), NotPlainError));
  }

  for (const text of ['', '{', '{}', '[]', '[{"~":7}]', '[{"~":"x"}]', '[{"~":["unknown"]}]', '[{"~":["constructor"]}]', 'null']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.throws(() => read(text, NOTHING), UnreadableError));
  }
});
