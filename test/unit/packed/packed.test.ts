import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Apart, DamagedError, DataReader, NamedNumber, packData, PackedGraph, readAll } from '../../../server/src/core/packed';

function again(value: unknown): unknown {
  return readAll(new PackedGraph(packData(value)));
}

describe('packed data', () => {
  for (const value of ['', 'a\nb', '\ud800', 0, 7, -1, 0.5, 2 ** 40, true, false, null, [], {}, [[], [[]]], { a: { b: [1, 'x', {}] } }]) {
    it(`is read again: ${JSON.stringify(value)}`, () => assert.deepEqual(again(value), value));
  }

  it('is read again, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__') && !JSON.stringify(value).includes('-0'));
      assert.equal(JSON.stringify(again(value)), JSON.stringify(value));
    }));
  });

  it('is read however deep rules are', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 300; level++) deep = [deep];
    assert.deepEqual(again(deep), deep);
  });

  it('leaves out keys whose value is undefined', () => assert.deepEqual(again({ a: undefined, b: 1 }), { b: 1 }));

  it('holds once what stands in it several times, and gives the same object', () => {
    const part = (): object => ({ op: 'name', texts: ['a name that stands twice'] });
    const bytes = packData([{ at: 1, part: part() }, { at: 2, part: part() }]);
    assert.equal(Buffer.from(bytes).toString('latin1').split('a name').length, 2);
    const [a, b] = readAll(new PackedGraph(bytes)) as [{ part: object }, { part: object }];
    assert.equal(a.part, b.part);
  });

  it('holds numbers by name, which each reader brings', () => {
    const bytes = packData({ kind: new NamedNumber('call'), field: new NamedNumber('name') }, ['name', 'call']);
    const graph = new PackedGraph(bytes);
    assert.deepEqual(new DataReader(graph, { numbers: [11, 12] }).read(graph.root), { kind: 12, field: 11 });
    assert.deepEqual(new DataReader(graph, { numbers: [21, 22] }).read(graph.root), { kind: 22, field: 21 });
  });

  it('lets its reader make what a marked object stands for', () => {
    const graph = new PackedGraph(packData([{ '~': ['set', 1, 2] }, { '~': 1, other: 2 }]));
    const reader = new DataReader(graph, { mark: '~', make: (part, of) => new Set((of.read(part) as unknown[]).slice(1)) });
    assert.deepEqual(reader.read(graph.root), [new Set([1, 2]), { '~': 1, other: 2 }]);
  });

  it('is gone through without making it', () => {
    const graph = new PackedGraph(packData({ list: ['a', 'b'], other: 1 }));
    const list = graph.fieldOf(graph.root, 'list')!;
    assert.deepEqual([...graph.partsOf(list)].map((part) => new DataReader(graph).read(part)), ['a', 'b']);
    assert.equal(graph.fieldOf(graph.root, 'nothing'), undefined);
    assert.deepEqual(graph.fieldsOf(graph.root).map(([key]) => key), ['list', 'other']);
    assert.equal(graph.partsOf(graph.fieldOf(graph.root, 'other')!).length, 0);
  });

  it('has sections that are read when they are asked for, in any order', () => {
    const common = { op: 'name', text: 'stands in both' };
    const graph = new PackedGraph(packData({ a: new Apart([1, common]), b: new Apart({ common, own: ['x'] }), c: new Apart(7) }));
    const read = (key: string): unknown => new DataReader(graph).read(graph.fieldOf(graph.root, key)!);
    assert.deepEqual(read('c'), 7);
    assert.deepEqual(read('b'), { common, own: ['x'] });
    assert.deepEqual(read('a'), [1, common]);
    assert.deepEqual(readAll(graph), { a: [1, common], b: { common, own: ['x'] }, c: 7 });
  });

  it('is not made of what is no plain data', () => {
    for (const value of [() => 1, Symbol('x'), NaN, 1n, [undefined]]) assert.throws(() => packData(value), TypeError);
    assert.throws(() => packData(new NamedNumber('call'), ['name']), TypeError);
  });

  it('tells damage, wherever it is', () => {
    const bytes = packData({ rules: [{ id: 'a', list: [1, 2, 3] }, { id: 'b', list: [1, 2, 3] }] });
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at]! ^= 4;
      assert.throws(() => new PackedGraph(damaged), DamagedError, `byte ${at}`);
      assert.throws(() => new PackedGraph(bytes.subarray(0, at)), DamagedError, `cut at ${at}`);
    }
  });
});
