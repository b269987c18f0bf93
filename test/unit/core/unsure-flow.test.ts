import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type RuleSource } from '../../../server/src/core';
import { testHost } from '../../support/assets';
import { denseRules, INJECTION, manyFunctions } from '../../support/dense-flow';

/** Of these, a rule of low confidence may run a part, and any other rule all. */
const CODE = `${manyFunctions(3_000)}${INJECTION}`;
const [SURE] = denseRules().map((rule) => ({ ...rule, builtin: true }));
const UNSURE: RuleSource = { ...SURE!, id: 'unsure', confidence: 'low' };

async function analyze(rules: readonly RuleSource[], text: string): Promise<Analysis> {
  const engine = createEngine({ host: testHost(), rules });
  await engine.prepare('javascript');
  const analysis = engine.analyze(createDocument('src/app.js', 'javascript', text));
  engine.dispose();
  return analysis;
}

describe('rules of low confidence that follow data', () => {
  it('find what others find where it is not far', async () => {
    const { findings, problems } = await analyze([UNSURE], INJECTION);
    assert.deepEqual([findings.length, problems.length], [1, 0]);
  });

  it('are given fewer steps, and say so', async () => {
    const { findings, problems, work } = await analyze([UNSURE], CODE);
    assert.deepEqual(findings, []);
    assert.deepEqual(problems.map(({ kind, ruleId }) => [kind, ruleId]), [['budget', 'unsure']]);
    assert.ok(work.flowSteps < 26_000, String(work.flowSteps));
  });

  it('do not cut short those that are sure', async () => {
    const { findings, problems } = await analyze([SURE!, UNSURE], CODE);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), [SURE!.id]);
    assert.deepEqual(problems.map(({ ruleId }) => ruleId), ['unsure']);
  });
});
