import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { saysTheSame } from '../../rule-measure/families';
import type { Verdict } from '../../rule-measure/judge';
import { changes, noiseOf, rate } from '../../rule-measure/noise/snapshot';
import { byCwe, byRule, mean, scoreOf } from '../../rule-measure/score';

const rule = (ruleId: string) => ({ ruleId, tier: 'save' as const, severity: 'high' as const, line: 1 });
function verdict(vulnerable: boolean, cwe: number, right: readonly string[], other: readonly string[] = [], hasLines = true): Verdict {
  const sample = { suite: 's', path: 'a', text: '', labels: [] };
  return { sample, label: { cwe: [cwe], vulnerable, ...(hasLines && { lines: [1, 1] as const }) }, right: right.map(rule), other: other.map(rule) };
}

describe('a score on labelled places', () => {
  const verdicts = [verdict(true, 89, ['a', 'a']), verdict(true, 89, [], ['b']), verdict(false, 89, []), verdict(false, 89, [], ['b']), verdict(false, 89, [], ['b'], false), verdict(true, 78, ['c'])];

  it('counts what is found with the right weakness, and on safe lines everything', () => {
    const { vulnerable, found, safe, flagged, recall, precision } = scoreOf(verdicts);
    assert.deepEqual([vulnerable, found, safe, flagged, recall, precision], [3, 2, 3, 1, 2 / 3, 2 / 3]);
  });

  it('is averaged over weaknesses', () => {
    assert.equal(mean([...byCwe(verdicts).values()].map((own) => scoreOf(own).recall)), 0.75);
    assert.equal(mean([undefined]), undefined);
  });

  it('is told by rule, the noisy ones first', () => {
    assert.deepEqual(byRule(verdicts).map(({ ruleId, right, otherwise, noisy }) => [ruleId, right, otherwise, noisy]), [['b', 0, 1, 1], ['a', 1, 0, 0], ['c', 1, 0, 0]]);
  });

  it('takes parents, children and neighbours for the same, and nothing else', () => {
    assert.ok(saysTheSame([328], [327]) && saysTheSame([78], [77]) && saysTheSame([1], []));
    assert.ok(!saysTheSame([89], [79]) && !saysTheSame([], [79]) && !saysTheSame([798], [89]));
  });
});

describe('a snapshot of noise', () => {
  const of = { repository: 'o/n', commit: 'a'.repeat(40), language: 'go' };
  const finding = (name: string, tier: 'now' | 'save') => ({ rule: name, kind: 'code' as const, tier, place: 'production' as const, path: 'a', message: '', range: { start: { line: 1 }, end: { line: 1 } } });

  it('says what a change of a rule does, rule by rule', () => {
    const before = [noiseOf(of, 1000, [finding('a', 'save'), finding('a', 'save'), finding('b', 'now')])];
    const after = [noiseOf(of, 1000, [finding('a', 'save'), finding('c', 'now')])];
    assert.deepEqual(changes(before, after), ['−1 a (save) in o/n', '−1 b (now) in o/n', '+1 c (now) in o/n']);
    assert.deepEqual(changes(before, before), []);
    assert.deepEqual([rate(before), rate(before, ['now'])], [3, 1]);
  });
});
