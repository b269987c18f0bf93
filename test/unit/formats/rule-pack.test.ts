import assert from 'node:assert/strict';
import { packRules, unpackRules, type RuleSource } from '../../../server/src/core';
import { builtinRules } from '../../support/assets';

describe('a pack of rules', () => {
  it('holds every packaged rule as it is', () => {
    const rules = builtinRules();
    assert.ok(rules.length > 100);
    assert.deepEqual(unpackRules(JSON.parse(JSON.stringify(packRules(rules)))), JSON.parse(JSON.stringify(rules)));
  });

  it('holds what rules share once, and gives them the same object', () => {
    const request = { formula: { pattern: 'request(...)' } };
    const rule = (id: string): RuleSource => ({ id, taint: { sources: [request], sinks: [{ formula: { pattern: id } }], sanitizers: [], propagators: [] } }) as unknown as RuleSource;
    const pack = packRules([rule('a'), rule('b')]);
    assert.equal(pack.items.length, 3);
    const [a, b] = unpackRules(JSON.parse(JSON.stringify(pack))) ?? [];
    assert.equal(a?.taint?.sources[0], b?.taint?.sources[0]);
  });

  it('is nothing else', () => {
    for (const other of [undefined, null, [], {}, { items: [] }, 'rules']) assert.equal(unpackRules(other), undefined);
  });
});
