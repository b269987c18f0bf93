import assert from 'node:assert/strict';
import { PackedRules, packRules, type RuleSource } from '../../../server/src/core';
import { builtinLibraries, builtinRules } from '../../support/assets';

const ORIGIN = { path: 'rules/go/a/rule.yaml', line: 2 };
const taint = (id: string, sink = id): RuleSource => {
  const request = { formula: { pattern: 'request(...)' } };
  return { id, origin: ORIGIN, metadata: {}, taint: { sources: [request], sinks: [{ formula: { pattern: sink } }], sanitizers: [], propagators: [] } } as unknown as RuleSource;
};

describe('a pack of rules', () => {
  it('holds every packaged rule as it is, and every library', () => {
    const rules = builtinRules().map(({ digest: _, ...rule }) => rule);
    const libraries = builtinLibraries().flatMap((file) => file.libraries ?? []);
    assert.ok(rules.length > 100 && libraries.length > 10);
    const packed = new PackedRules(packRules(rules, libraries));
    assert.deepEqual(plain(packed.read().map(({ digest: _, ...rule }) => rule)), plain(rules));
    assert.deepEqual(plain(packed.readLibraries()), plain(libraries));
    assert.deepEqual(packed.readIds(), rules.map(({ id }) => id));
    assert.deepEqual(new PackedRules(packRules([])).readIds(), []);
  });

  it('holds what rules share once, and gives them the same object', () => {
    const text = packRules([taint('a'), taint('b')]);
    assert.equal(text.split('request(').length, 2);
    const [a, b] = new PackedRules(text).read();
    assert.equal(a?.taint?.sources[0], b?.taint?.sources[0]);
  });

  it('gives rules that look at code a digest, which differs with the pack', () => {
    const rules = [taint('a'), { id: 'b', origin: ORIGIN, metadata: {}, credential: {} } as unknown as RuleSource];
    const digests = (prefix: string): unknown => new PackedRules(packRules(rules, [], { prefix })).read().map(({ digest }) => digest);
    assert.deepEqual([digests('x-'), digests('y-')], [['x-0', undefined], ['y-0', undefined]]);
  });

  it('keeps apart what is not there and what is null', () => {
    const rules = [{ id: 'a', origin: ORIGIN, metadata: { note: null } }, { id: 'b', origin: ORIGIN, metadata: {} }] as unknown as RuleSource[];
    assert.deepEqual(new PackedRules(packRules(rules)).read(), rules);
  });

  it('can leave out what a rule looks for, and says so', () => {
    const rules = [taint('a'), { id: 'b', origin: ORIGIN, metadata: {}, formula: { pattern: 'f()' } } as unknown as RuleSource, taint('c')];
    const text = packRules(rules, [], { isLeftOut: ({ id }) => id !== 'c' });
    assert.ok(!text.includes('f()'));
    const [a, b, c] = new PackedRules(text).read();
    assert.deepEqual([a?.isCompiledOnly, b?.isCompiledOnly, c?.isCompiledOnly], [true, true, undefined]);
    assert.deepEqual(plain([a?.taint?.sources, b?.formula, c?.taint?.sinks]), [[], {}, rules[2]!.taint!.sinks]);
  });

  it('is nothing else', () => {
    for (const other of ['', 'null', '[]', '{}', '{"count":1}\n{}', '"rules"']) assert.throws(() => new PackedRules(other));
  });

  it('gives rules that look for nothing where what they look for is damaged', () => {
    const [heads, lookedFor, libraries] = packRules([taint('a'), { id: 'b', origin: ORIGIN, metadata: {}, formula: { pattern: 'f()' } } as unknown as RuleSource]).split('\n');
    const [a, b] = new PackedRules([heads, lookedFor!.slice(0, -3), libraries].join('\n')).read();
    assert.deepEqual(plain([a?.taint, b?.formula]), [{ sources: [], sinks: [], sanitizers: [], propagators: [] }, {}]);
  });
});

/** As plain JSON, keys in one order. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
