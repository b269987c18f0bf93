import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describePrecision, withEarnedConfidence, type Confidence, type Precision, type RuleSource } from '../../../server/src/core';

const RULE: RuleSource = {
  id: 'r', languages: ['python'], severity: 'high', confidence: 'high', message: '', cwe: [], metadata: { confidence: 'HIGH' }, formula: { pattern: 'x' },
  origin: { path: 'rules/python/r/rule.yaml', line: 1 }, builtin: true,
};
const CREDENTIAL: RuleSource = { ...RULE, credential: { keywords: ['k'], pattern: 'k', value: 0, checks: [], format: '' } };

describe('the confidence that a rule has earned', () => {
  const check = (written: Confidence, precision: Precision | undefined, expected: Confidence, text: string) =>
    it(`${written}, ${precision ? `${precision.right} right, ${precision.wrong} wrong` : 'unmeasured'}: ${expected}`, () => {
      const earned = withEarnedConfidence({ ...RULE, confidence: written }, precision);
      assert.equal(earned.confidence, expected);
      assert.equal(describePrecision(earned), text);
    });

  check('high', undefined, 'medium', 'unmeasured');
  check('high', { right: 19, wrong: 0 }, 'medium', 'unmeasured: 19 of 19 right so far');
  check('high', { right: 19, wrong: 1 }, 'high', 'measured: 19 of 20 right');
  check('high', { right: 18, wrong: 2 }, 'medium', 'measured: 18 of 20 right');
  check('high', { right: 9, wrong: 11 }, 'low', 'measured: 9 of 20 right');
  check('medium', { right: 40, wrong: 0 }, 'medium', 'measured: 40 of 40 right');
  check('low', undefined, 'low', 'unmeasured');

  it('is of credentials what their format and checksum say', () => {
    assert.equal(withEarnedConfidence(CREDENTIAL, undefined), CREDENTIAL);
    assert.equal(describePrecision(CREDENTIAL), 'known by its format');
  });

  it('is of a team’s own rules what they say', () => {
    const { builtin: _, ...own } = RULE;
    assert.equal(describePrecision(own), undefined);
  });
});
