import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { keyOf, readJudgements } from '../../rule-measure/judgements/judgement';
import { builtinRules, ROOT } from '../../support/assets';

describe('judgements of findings', () => {
  const judgements = readJudgements();
  const rules = new Map(builtinRules().map((rule) => [rule.id, rule]));

  it('are there, each once, of rules that there are', () => {
    assert.ok([...judgements.values()].flat().length > 200);
    for (const [rule, all] of judgements) {
      assert.ok(rules.has(rule), rule);
      assert.equal(new Set(all.map(keyOf)).size, all.length, rule);
    }
  });

  it('say where, how and why', () => {
    for (const one of [...judgements.values()].flat()) {
      assert.match(one.repository, /^[\w.-]+\/[\w.-]+$/);
      assert.match(one.commit, /^[0-9a-f]{40}$/);
      assert.match(one.line, /^[0-9a-f]{16}$/);
      assert.ok(['right', 'wrong'].includes(one.verdict) && one.reason.length > 10, JSON.stringify(one));
    }
  });

  it('are what rules/precision.json counts', () => {
    const written = JSON.parse(readFileSync(join(ROOT, 'rules/precision.json'), 'utf8')) as Readonly<Record<string, object>>;
    const counted = Object.fromEntries([...judgements].map(([rule, all]) => [rule, { right: all.filter(({ verdict }) => verdict === 'right').length, wrong: all.filter(({ verdict }) => verdict === 'wrong').length }]));
    assert.deepEqual(written, counted);
  });

  it('decide which code rules may be certain', () => {
    const certain = [...rules.values()].filter(({ credential, confidence }) => !credential && confidence === 'high').map(({ id }) => id);
    assert.ok(certain.length >= 5, certain.join());
    for (const id of certain) assert.ok((judgements.get(id)?.length ?? 0) >= 20, id);
  });
});
