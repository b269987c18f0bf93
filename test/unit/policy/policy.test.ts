import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, type Config, type Finding, type FlowStep } from '../../../server/src/core';
import { createPolicy, unknownRuleSettings } from '../../../server/src/core/policy';
import { credentialsOf, documentOf, findingsOf } from './support';

const configOf = (part: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, path: 'wardlight.yaml', ...part });

function judge(path: string, text: string, config?: Config, extra?: Partial<Finding>) {
  const document = documentOf(path, text);
  return createPolicy(config ? { config } : {}).judge(document, { findings: findingsOf(document, 'BAD', 'rule-a', extra), problems: [] });
}

describe('policy', () => {
  it('gives tier, place, range and snippet', () => {
    const [finding] = judge('src/a.js', 'x\n  f(BAD);\r\n').findings;
    assert.deepEqual([finding?.tier, finding?.place, finding?.range, finding?.snippet],
      ['now', 'production', { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } }, '  f(BAD);']);
    assert.match(finding?.fingerprint ?? '', /^rule-a:[0-9a-f]{16}$/);
  });

  it('lowers the tier in tests and drops nothing', () => assert.deepEqual(judge('test/a.js', 'BAD').findings.map(({ tier, place }) => [tier, place]), [['save', 'test']]));
  it('takes the team’s word on what is a test', () =>
    assert.equal(judge('checks/a.js', 'BAD', configOf({ paths: { exclude: [], tests: ['checks/'] } })).findings[0]?.place, 'test'));
  it('takes the team’s severity', () => {
    const [finding] = judge('a.js', 'BAD', configOf({ rules: { 'rule-a': { enabled: true, severity: 'low', line: 1 } } })).findings;
    assert.deepEqual([finding?.severity, finding?.tier], ['low', 'scan']);
  });
  it('hides what a rule finds that is off, and counts it', () => {
    const { findings, hidden, hiddenFindings } = judge('a.js', 'BAD', configOf({ rules: { 'rule-a': { enabled: false, line: 1 } } }));
    assert.deepEqual([findings.length, hidden, hiddenFindings.map(({ by }) => by)], [0, { comment: 0, baseline: 0, config: 1 }, ['config']]);
  });
  it('does not take a property of every object for a setting', () => {
    assert.equal(judge('a.js', 'BAD', configOf({}), { ruleId: 'constructor' }).findings.length, 1);
  });
  it('skips what the team excludes', () => {
    const config = configOf({ paths: { exclude: ['gen/'], tests: [] } });
    const { findings, skip } = judge('gen/a.js', 'BAD', config);
    assert.deepEqual([findings.length, skip?.reason, skip?.extent], [0, 'excluded', 'all']);
    assert.deepEqual(['gen/a.js', 'src/a.js'].map(createPolicy({ config }).includes), [false, true]);
  });
  it('gives every step of data its range, and leaves out that what a line makes is kept in it', () => {
    const text = 'const a = source();\nconst b = f(a);\nBAD(b);\n';
    const document = documentOf('a.js', text);
    const step = (kind: FlowStep['kind'], of: string): FlowStep => ({ kind, span: { start: text.indexOf(of), end: text.indexOf(of) + of.length }, message: kind });
    const flow = [step('source', 'source()'), step('assign', 'a = source()'), step('argument', 'f(a)'), step('result', 'f(a)'), step('assign', 'b = f(a)'), step('sink', '(b)')];
    const [finding] = createPolicy().judge(document, { findings: findingsOf(document, 'BAD', 'rule-a', { flow }), problems: [] }).findings;
    assert.deepEqual(finding?.flow?.map(({ kind, range }) => `${kind} ${range?.start.line}:${range?.start.character}-${range?.end.character}`), [
      'source 0:10-18', 'argument 1:10-14', 'result 1:10-14', 'sink 2:3-6',
    ]);
  });
  it('gives a finding the fingerprint that it has without its flow', () => {
    const document = documentOf('a.js', 'x = source();\nBAD(x);\n');
    const judged = (extra: Partial<Finding>) => createPolicy().judge(document, { findings: findingsOf(document, 'BAD', 'rule-a', extra), problems: [] }).findings[0]?.fingerprint;
    const flow: FlowStep[] = [{ kind: 'source', span: { start: 4, end: 12 }, message: 'm' }, { kind: 'sink', span: { start: 18, end: 19 }, message: 'm' }];
    assert.equal(judged({ flow }), judged({}));
    assert.equal(judged({ flow: [...flow].reverse() }), judged({}));
  });
  it('keeps problems and skips of the analysis', () => {
    const document = documentOf('a.js', '');
    const problem = { kind: 'budget', message: 'm' } as const;
    const skip = { reason: 'minified', extent: 'code', detail: 'd' } as const;
    const judgement = createPolicy().judge(document, { findings: [], problems: [problem], skip });
    assert.deepEqual([judgement.problems, judgement.skip], [[problem], skip]);
  });
  it('orders findings by their place', () => {
    const document = documentOf('a.js', 'BAD two BAD');
    const findings = [...findingsOf(document, 'two', 'z'), ...findingsOf(document, 'BAD', 'b'), ...findingsOf(document, 'BAD', 'a')].reverse();
    const { findings: ordered } = createPolicy().judge(document, { findings, problems: [] });
    assert.deepEqual(ordered.map(({ ruleId, span }) => `${span.start} ${ruleId}`), ['0 a', '0 b', '4 z', '8 a', '8 b']);
  });
  it('names settings for rules that do not exist', () => {
    const config = configOf({ rules: { 'rule-b': { enabled: false, line: 4 } } });
    assert.deepEqual(unknownRuleSettings(config, ['rule-a']), [
      { kind: 'config', message: 'the rule `rule-b` is not known; did you mean `rule-a`?', line: 4, path: 'wardlight.yaml' },
    ]);
    assert.deepEqual(unknownRuleSettings(config, ['rule-b']), []);
  });
});

describe('policy: the value of a credential', () => {
  const VALUE = 'TOKEN-VALUE-0123';
  const judgeCredential = (text: string) => {
    const document = documentOf('a.js', text);
    const code = findingsOf(document, 'hash', 'rule-a', { message: `hash of "${VALUE}"`, related: [{ span: { start: 0, end: 1 }, message: VALUE }] });
    return createPolicy().judge(document, { findings: [...credentialsOf(document, VALUE), ...code], problems: [] });
  };

  it('is in no snippet, message or related message, also of other rules', () => {
    const { findings } = judgeCredential(`hash("${VALUE}", '${VALUE}')\n`);
    assert.equal(findings.length, 3);
    assert.doesNotMatch(JSON.stringify(findings), new RegExp(VALUE));
    assert.match(findings[0]?.snippet ?? '', /^hash\("…\(medium\)", '…\(medium\)'\)$/);
  });
  it('is in no step of data that goes by it', () => {
    const document = documentOf('a.js', `const key = "${VALUE}", a = source(); // ${VALUE}\nhash(a)\n`);
    const step = (kind: 'source' | 'sink', of: string) => ({ kind, span: { start: document.text.indexOf(of), end: document.text.indexOf(of) + of.length }, message: `${kind} "${VALUE}"` });
    const code = findingsOf(document, 'hash', 'rule-a', { flow: [step('source', 'source()'), step('sink', '(a)')] });
    const { findings } = createPolicy().judge(document, { findings: [...credentialsOf(document, VALUE).slice(0, 1), ...code], problems: [] });
    assert.doesNotMatch(JSON.stringify(findings), new RegExp(VALUE));
    assert.deepEqual(findings[1]?.flow?.map(({ message, snippet }) => [message, snippet]), [
      ['source "…(medium)"', 'const key = "…(medium)", a = source(); // …(medium)'], ['sink "…(medium)"', 'hash(a)'],
    ]);
  });
  it('is in no snippet of a line that holds a copy which no rule found', () => {
    const document = documentOf('a.js', `x = "${VALUE}"; hash("${VALUE}", "${'y'.repeat(170)}", "${VALUE}")`);
    const findings = [...credentialsOf(document, VALUE).slice(0, 1), ...findingsOf(document, 'hash')];
    const shown = JSON.stringify(createPolicy().judge(document, { findings, problems: [] }).findings);
    assert.doesNotMatch(shown, /TOKEN|VALUE/);
  });
  it('is in no snippet that starts inside a copy which no rule found', () => {
    for (let gap = 60; gap < 90; gap++) {
      const document = documentOf('a.js', `x = "${VALUE}"; ${'z'.repeat(200)} "${VALUE}"${' '.repeat(gap)}hash()${' '.repeat(200)}`);
      const findings = [...credentialsOf(document, VALUE).slice(0, 1), ...findingsOf(document, 'hash')];
      const shown = createPolicy().judge(document, { findings, problems: [] }).findings.map(({ snippet }) => snippet);
      assert.doesNotMatch(JSON.stringify(shown), /TOKEN|VALUE|LUE-|-0123/, `${gap}`);
    }
  });
  it('is in no snippet that is cut inside it', () => {
    const { findings } = judgeCredential(`${'x'.repeat(190)}"${VALUE.repeat(30)}"; hash()`);
    assert.ok(findings.length > 1);
    assert.doesNotMatch(JSON.stringify(findings.map(({ snippet }) => snippet)), /VALUE/);
    assert.ok(findings.every(({ snippet }) => snippet.length < 260));
  });
  it('takes along a key beside it that nothing names, also one that the window cuts', () => {
    const unnamed = 'q7Rz/2mXv9tBn4cKw8Lh3sDf6gJp5+yW1eTa0uZo';
    for (const gap of [0, 40, 95, 150, 180]) {
      const document = documentOf('a.json', `{"${VALUE}": "${unnamed}", ${'"a": 1, '.repeat(gap / 5)}"${unnamed}": "${VALUE}"}`);
      const { findings } = createPolicy().judge(document, { findings: credentialsOf(document, VALUE), problems: [] });
      assert.equal(findings.length, 2);
      const shown = findings.map(({ snippet }) => snippet).join('\n');
      for (let at = 0; at + 8 <= unnamed.length; at++) assert.ok(!shown.includes(unnamed.slice(at, at + 8)), `${gap}: ${at}`);
    }
  });
  it('takes along a key of 16 characters, too', () => {
    const document = documentOf('a.js', `f("${VALUE}", "q7Rz2mXv9tBn4cK8")`);
    const [finding] = createPolicy().judge(document, { findings: credentialsOf(document, VALUE), problems: [] }).findings;
    assert.doesNotMatch(finding!.snippet, /q7Rz|9tBn/);
  });
  it('is shown under no name that is such a key', () => {
    const document = documentOf('a.json', `{"x": "${VALUE}"}`);
    const named = (keyName: string) => credentialsOf(document, VALUE).map((finding) => ({ ...finding, credential: { value: finding.span, keyName, syntax: 'json' as const } }));
    const shown = (keyName: string) => createPolicy().judge(document, { findings: named(keyName), problems: [] }).findings[0]?.credential?.keyName;
    assert.equal(shown('q7Rz/2mXv9tBn4cKw8Lh3sDf6gJp5+yW1eTa0uZo'), '…(medium)');
    assert.equal(shown('DATABASE_PASSWORD_FOR_TENANT_2'), 'DATABASE_PASSWORD_FOR_TENANT_2');
  });
  it('takes along no words, and nothing from lines where no credential is', () => {
    const path = 'https://example.com/services/accounts/v2/settings';
    const digest = 'sha512-bCwTmQyZTMBsjhUcHvVaqRMcj28v2Yijto6varONvt5W';
    const document = documentOf('a.js', `hash("${VALUE}", "${path}", getElementsByTagNameAndClass)\nhash("${digest}")\n`);
    const { findings } = createPolicy().judge(document, { findings: [...credentialsOf(document, VALUE), ...findingsOf(document, 'hash')], problems: [] });
    const snippets = findings.map(({ snippet }) => snippet);
    assert.deepEqual(snippets, [...Array.from({ length: 2 }, () => `hash("…(medium)", "${path}", getElementsByTagNameAndClass)`), `hash("${digest}")`]);
  });
  it('does not change the fingerprint of code beside it into a hash of it', () => {
    const [one] = judgeCredential(`hash("${VALUE}")\n`).findings.filter(({ kind }) => kind === 'code');
    const document = documentOf('a.js', 'hash("OTHER-VALUE-9876")\n');
    const [two] = createPolicy().judge(document, { findings: [...credentialsOf(document, 'OTHER-VALUE-9876'), ...findingsOf(document, 'hash')], problems: [] }).findings;
    assert.equal(one?.fingerprint, two?.fingerprint);
  });
  it('has a fingerprint that is computed once, and that survives being sent', () => {
    const [finding] = judgeCredential(`x = "${VALUE}"`).findings;
    const sent = structuredClone(finding);
    assert.match(sent?.fingerprint ?? '', /^a-token:[0-9a-f]{16}$/);
    assert.equal(sent?.fingerprint, finding?.fingerprint);
  });

  it('names no credential, also where another one is kept under it or under its end', () => {
    const [value, other] = ['Kq7wZr2mXv9tBn4c', 'Lh3sDf8gJp5kWy6x'];
    const document = documentOf('a.json', `{"${value}": "${other}", "b": "${value}"}`);
    const under = (keyName: string) => credentialsOf(document, other).map((finding) => ({ ...finding, credential: { value: finding.span, keyName, syntax: 'json' as const } }));
    for (const name of [value, value.slice(2)]) {
      const { findings } = createPolicy().judge(document, { findings: [...credentialsOf(document, value), ...under(name)], problems: [] });
      assert.doesNotMatch(JSON.stringify(findings.map(({ credential, snippet }) => [credential?.keyName, snippet])), /7wZr2mXv9t/);
    }
  });
});
