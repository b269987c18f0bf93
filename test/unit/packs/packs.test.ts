import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chooseRules, DEFAULT_CONFIG, packNames, packsOf, parseConfig, unknownPacks, type RuleSource } from '../../../server/src/core';

function rule(id: string, more: Partial<RuleSource> = {}): RuleSource {
  return {
    id, languages: ['python'], severity: 'high', confidence: 'high', message: '', cwe: [], metadata: {}, formula: { pattern: 'x' },
    origin: { path: `rules/python/${id}/rule.yaml`, line: 1 }, builtin: true, ...more,
  };
}

const RULES: readonly RuleSource[] = [
  rule('plain'),
  rule('sql', { cwe: ['CWE-89'], metadata: { owasp: ['A03:2021 - Injection'], technology: ['django', 'flask'] } }),
  rule('api', { metadata: { owasp: 'API1:2023 - Broken Object Level Authorization' } }),
  rule('look', { cwe: ['CWE-79'], metadata: { audit: true, owasp: ['A05:2025 - Injection'], technology: ['express'] } }),
  rule('key', { credential: { keywords: ['k'], pattern: 'k', value: 0, checks: [], format: '' }, cwe: ['CWE-798'] }),
];

describe('packs', () => {
  const check = (yaml: string, ...expected: readonly string[]) =>
    it(yaml.replaceAll('\n', ' '), () => {
      const { config, problems } = parseConfig(yaml, 'wardlight.yaml');
      assert.deepEqual(problems, []);
      assert.deepEqual(chooseRules(RULES, config).map(({ id }) => id), expected);
    });

  check('pace: save', 'plain', 'sql', 'api', 'key');
  check('packs: [default]', 'plain', 'sql', 'api', 'key');
  check('packs: [strict]', 'plain', 'sql', 'api', 'look', 'key');
  check('packs: [credentials]', 'key');
  check('packs: [owasp-top-ten]', 'sql');
  check('packs: [cwe-top-25]', 'sql', 'key');
  check('packs: [django]', 'sql');
  check('packs: [django, credentials]', 'sql', 'key');
  check('packs: []');
  check('packs: []\nrules: {plain: on}', 'plain');
  check('rules: {look: on}', 'plain', 'sql', 'api', 'look', 'key');
  check('rules: {look: {severity: low}}', 'plain', 'sql', 'api', 'look', 'key');
  check('packs: [credentials]\nrules: {sql: off}', 'key');
  check('packs: [djnago]', 'plain', 'sql', 'api', 'key');
  check('packs: [djnago, credentials]', 'key');

  it('leave a rule that is set to off to policy, which counts what it hides', () => {
    const { config } = parseConfig('rules: {plain: off}', 'wardlight.yaml');
    assert.ok(chooseRules(RULES, config).some(({ id }) => id === 'plain'));
  });

  it('give the very list where nothing is left out, so that engines can be shared', () => {
    const calm = RULES.filter(({ id }) => id !== 'look');
    assert.equal(chooseRules(calm, DEFAULT_CONFIG), calm);
  });

  it('are named after what rules are for; a technology of audits alone has none', () => {
    assert.deepEqual(packNames(RULES), ['default', 'strict', 'credentials', 'owasp-top-ten', 'cwe-top-25', 'django', 'flask']);
    assert.deepEqual(packsOf(RULES[1]!, packNames(RULES)), ['default', 'strict', 'owasp-top-ten', 'cwe-top-25', 'django', 'flask']);
  });

  it('that do not exist are problems with file, line and the nearest name', () => {
    const { config } = parseConfig('pace: save\npacks:\n  - default\n  - djnago\n', 'wardlight.yaml');
    assert.deepEqual(unknownPacks(config, RULES), [{ kind: 'config', message: 'the pack `djnago` is not known; did you mean `django`?', path: 'wardlight.yaml', line: 4 }]);
    const { config: other } = parseConfig('packs: [zzzzzzzz]', 'wardlight.yaml');
    assert.match(unknownPacks(other, RULES)[0]?.message ?? '', /^this pack is not known; use one of default, strict/);
  });
});
