import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type Engine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const { rules } = loadRuleFile(`rules:
  - {id: any-call, languages: [javascript], severity: LOW, message: A call., pattern: $F(...)}
  - {id: alarm, languages: [javascript], severity: LOW, message: An alarm., pattern: alarm()}
`, 'own.yaml');

describe('a rule that finds something everywhere', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules });
    await engine.prepare('javascript');
  });
  after(() => engine.dispose());

  const analyzed = (calls: number): Analysis => engine.analyze(createDocument('a.js', 'javascript', `${'call();\n'.repeat(calls)}alarm();\n`));
  const linesOf = ({ findings }: Analysis, rule: string): number[] => findings.filter(({ ruleId }) => ruleId === rule).map(({ span }) => span.start / 'call();\n'.length + 1);

  it('is reported at its first thousand places, and says so with their number', () => {
    const analysis = analyzed(1_200);
    assert.deepEqual(linesOf(analysis, 'any-call'), Array.from({ length: 1_000 }, (_, at) => at + 1));
    assert.deepEqual(analysis.problems.map(({ kind, ruleId, path, message }) => ({ kind, ruleId, path, message })), [{
      kind: 'budget', ruleId: 'any-call', path: 'a.js',
      message: 'the rule any-call finds 1,201 places in this file; the first 1,000 are reported. Make the rule say more of what it looks for.',
    }]);
  });

  it('takes nothing from other rules', () => assert.deepEqual(linesOf(analyzed(1_200), 'alarm'), [1_201]));

  it('is reported wholly up to there', () => {
    const analysis = analyzed(999);
    assert.equal(linesOf(analysis, 'any-call').length, 1_000);
    assert.deepEqual(analysis.problems, []);
  });
});
