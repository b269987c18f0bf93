import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadRuleFile } from '../../../server/src/core';
import { createJudge } from '../../rule-measure/judge';
import { readRepositories, readSnapshot } from '../../rule-measure/noise/measure-noise';

const RULES = `rules:
  - {id: evaluates, languages: [python], severity: HIGH, message: m, metadata: {cwe: "CWE-95: x", confidence: HIGH}, pattern: eval(...)}
  - {id: prints, languages: [python], severity: LOW, message: m, metadata: {cwe: "CWE-532: x"}, pattern: print(...)}
`;

describe('a labelled sample', () => {
  it('is judged by the real engine, place by place', async () => {
    const { judge } = createJudge(loadRuleFile(RULES, 'r.yaml').rules);
    const text = 'eval(a)\nprint(b)\nopen(c)\n';
    const labels = [{ cwe: [94], lines: [1, 1], vulnerable: true }, { cwe: [94], lines: [2, 2], vulnerable: false }, { cwe: [22], lines: [3, 3], vulnerable: true }, { cwe: [95], vulnerable: true }] as const;
    const verdicts = await judge({ suite: 's', path: 'a.py', text, labels });
    const ids = verdicts.map(({ right, other }) => [right.map(({ ruleId }) => ruleId), other.map(({ ruleId }) => ruleId)]);
    assert.deepEqual(ids, [[['evaluates'], []], [[], ['prints']], [[], []], [['evaluates'], ['prints']]]);
    assert.deepEqual(verdicts[0]?.right[0], { ruleId: 'evaluates', severity: 'high', tier: 'now', line: 1 });
  });
});

describe('rules that do not load', () => {
  it('are told once a sample of their language was judged', async () => {
    const broken = RULES.replace('eval(...)', '"eval(("');
    const { judge, problems } = createJudge(loadRuleFile(broken, 'r.yaml').rules);
    await judge({ suite: 's', path: 'a.py', text: 'eval(a)\n', labels: [{ cwe: [95], vulnerable: true }] });
    assert.equal(problems().length, 1);
    assert.match(problems()[0] ?? '', /^r\.yaml:2: .*eval/);
  });
});

describe('the well-kept repositories', () => {
  const pinned = readRepositories();

  it('are many, in seven languages, each at one commit', () => {
    assert.ok(pinned.length >= 25);
    assert.deepEqual([...new Set(pinned.map(({ language }) => language))].sort(), ['csharp', 'go', 'java', 'javascript', 'php', 'python', 'ruby']);
    for (const { repository, commit } of pinned) assert.match(`${repository} ${commit}`, /^[\w.-]+\/[\w.-]+ [0-9a-f]{40}$/);
  });

  it('are those of the snapshot', () => {
    const key = ({ repository, commit, language }: (typeof pinned)[number]): string => `${repository} ${commit} ${language}`;
    assert.deepEqual(readSnapshot().map(key), pinned.map(key));
  });
});
