import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { labelsNeeded, parseRequires } from '../../../server/src/core/flow';
import { testHost } from '../../support/assets';

const LABELS = ['A', 'B', 'C'];

describe('the labels that an item needs', () => {
  const cases: readonly [requires: string, needed: string][] = [
    ['A', 'A'], ['A and B', 'A B'], ['A or B', ''], ['A and not B', 'A'], ['not A', ''], ['(A or B) and C', 'C'], ['(A and B) or (A and C)', 'A'], ['A and not A', ''], ['D', ''],
  ];
  for (const [requires, needed] of cases) {
    it(`${requires}: ${needed || 'none'}`, () => assert.equal(labelsNeeded({ requires: parseRequires(requires) }, LABELS).join(' '), needed));
  }

  it('are none where nothing is required, or where a rule gives too many', () => {
    assert.deepEqual(labelsNeeded({ requires: undefined }, LABELS), []);
    assert.deepEqual(labelsNeeded({ requires: parseRequires('A') }, [...'ABCDEFGH']), []);
  });

  const RULE = `rules:
  - {id: labelled, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source(), label: GIVEN}, {pattern: seen(...), label: SEEN, requires: GIVEN}],
     pattern-propagators: [{pattern: pass($X), from: $X, to: $X, label: PASSED}], pattern-sinks: [{pattern: sink(...), requires: SEEN}, {pattern: drain(...), requires: PASSED or GIVEN and not SEEN}]}
`;
  for (const [code, count] of [['sink(seen(source()));', 1], ['sink(source());', 0], ['drain(source());', 1], ['drain(seen(source()));', 0]] as const) {
    it(`pass over no file that has them: ${code}`, async () => {
      const { rules } = loadRuleFile(RULE, 'labels.yaml');
      const found = await Promise.all([true, false].map(async (skips) => {
        const engine = createEngine({ host: testHost(), rules, skips });
        await engine.prepare('javascript');
        return engine.analyze(createDocument('a.js', 'javascript', code)).findings.length;
      }));
      assert.equal(found[0], found[1]);
      assert.equal(found[0], count);
    });
  }
});
