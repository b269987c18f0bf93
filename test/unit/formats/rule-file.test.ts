import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadRuleFile, mergeRules } from '../../../server/src/core/formats';

const GOOD = `  - id: good
    languages: [python]
    severity: HIGH
    message: Bad call.
    pattern: bad()
`;

/** A file with one sound rule and then one that `lines` damage; the sound one must load whatever happens after it. */
function load(lines: readonly string[]) {
  const body = lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
  return loadRuleFile(`rules:\n${GOOD}${body}\n`, 'r.yaml');
}

const HEAD = ['id: other', 'languages: [python]', 'severity: LOW', 'message: m'];
const FIRST_LINE = 7;

describe('rule files: mistakes', () => {
  /** Expects exactly one problem, on the 1-based line of `lines` given as `at`, and the sound rule alone. */
  const refuse = (what: string, lines: readonly string[], at: number, message: RegExp) =>
    it(what, () => {
      const { rules, problems } = load(lines);
      assert.deepEqual(problems.map(({ line, path, kind }) => ({ line, path, kind })), [{ line: FIRST_LINE + at - 1, path: 'r.yaml', kind: 'rule' }]);
      assert.match(problems[0]?.message ?? '', message);
      assert.deepEqual(rules.map(({ id }) => id), ['good']);
    });

  refuse('a missing id', [...HEAD.slice(1), 'pattern: x'], 1, /no `id`/);
  refuse('an id with a line break', ['id: "a\\nb"', ...HEAD.slice(1), 'pattern: x'], 1, /no line break/);
  refuse('an id that is a number', ['id: 7', ...HEAD.slice(1), 'pattern: x'], 1, /must be a text, not a number/);
  refuse('missing languages', ['id: other', 'severity: LOW', 'message: m', 'pattern: x'], 1, /no `languages`/);
  refuse('languages as a text', ['id: other', 'languages: python', 'severity: LOW', 'message: m', 'pattern: x'], 2, /must be a list/);
  refuse('an unknown language', ['id: other', 'languages: [pyhton]', 'severity: LOW', 'message: m', 'pattern: x'], 2, /did you mean `python`/);
  refuse('a missing severity', ['id: other', 'languages: [python]', 'message: m', 'pattern: x'], 1, /no `severity`/);
  refuse('an unknown severity', ['id: other', 'languages: [python]', 'severity: HIHG', 'message: m', 'pattern: x'], 3, /did you mean `HIGH`/);
  refuse('no pattern at all', HEAD, 1, /exactly one of .* has 0/);
  refuse('two patterns at the top', [...HEAD, 'pattern: x', 'patterns:', '  - pattern: y'], 1, /has 2/);
  refuse('a mistyped pattern key', [...HEAD, 'patern: x'], 5, /did you mean `pattern`/);
  refuse('an unknown operator', [...HEAD, 'patterns:', '  - pattern: x', '  - pattern-insid: y'], 7, /did you mean `pattern-inside`/);
  refuse('two operators in one item', [...HEAD, 'patterns:', '  - pattern: x', '    pattern-not: y'], 6, /has 2.*its own `-`/);
  refuse('only narrowing items', [...HEAD, 'patterns:', '  - pattern-not: x'], 5, /only items that narrow/);
  refuse('an empty list', [...HEAD, 'pattern-either: []'], 5, /an empty list/);
  refuse('a pattern that is a list', [...HEAD, 'pattern: [5]'], 5, /must be a text, not a list/);
  refuse('a pattern that is nothing', [...HEAD, 'pattern:'], 5, /must be a text, not nothing/);
  refuse('a narrowing operator at the top', [...HEAD, 'pattern: x', 'pattern-not: y'], 6, /only in a `patterns` list/);
  refuse('a negation among alternatives', [...HEAD, 'pattern-either:', '  - pattern-not: x'], 6, /move it into a `patterns` list/);
  refuse('a metavariable in lower case', [...HEAD, 'patterns:', '  - pattern: f($X)', '  - focus-metavariable: $x'], 7, /capital letters/);
  refuse('a condition without its expression', [...HEAD, 'patterns:', '  - pattern: f($X)', '  - metavariable-regex: {metavariable: $X}'], 7, /lacks `regex`/);
  refuse('an unknown key of a condition', [...HEAD, 'patterns:', '  - pattern: f($X)', '  - metavariable-regex: {metavariable: $X, regex: a, flag: i}'], 7, /this key of `metavariable-regex` is not known; use one of: metavariable, regex/);
  refuse('a duplicate id', ['id: good', ...HEAD.slice(1), 'pattern: x'], 1, /taken by the rule in line 2/);
  refuse('a duplicate key', [...HEAD, 'pattern: x', 'pattern: y'], 6, /twice/);
  refuse('join mode', [...HEAD, 'mode: join'], 5, /`mode: join`/);
  refuse('paths with an unknown key', [...HEAD, 'paths: {includes: [a]}', 'pattern: x'], 5, /did you mean `include`/);
  refuse('a fix that is a list', [...HEAD, 'fix: [x]', 'pattern: x'], 5, /must be a text, not a list/);
  refuse('a quote that is not closed', [...HEAD, 'pattern: "x'], 6, /closing quote/);
  refuse('a tab', [...HEAD, 'patterns:', '\t- pattern: x'], 6, /tab/);
  refuse('an alias without its anchor', [...HEAD, 'pattern: x', 'metadata: *nothing'], 6, /alias/);
  refuse('a credential without keywords', [...HEAD, 'credential: {pattern: x}'], 5, /`keywords` is missing/);
  refuse('a credential without a pattern', [...HEAD, 'credential: {keywords: [k]}'], 5, /lacks `pattern`/);
  refuse('a credential with a wrong key', [...HEAD, 'credential: {keywords: [k], patern: x, pattern: x}'], 5, /did you mean `pattern`/);
  refuse('a credential with a group that is no number', [...HEAD, 'credential: {keywords: [k], pattern: x, value: one}'], 5, /number of a group/);
  refuse('a credential with an unknown detector', [...HEAD, 'credential: {detector: keyed-valu}'], 5, /did you mean `keyed-value`/);
  refuse('a named value without a key', [...HEAD, 'credential: {detector: named-value, keywords: [k], pattern: x}'], 5, /lacks `key`/);
  refuse('a key without its detector', [...HEAD, 'credential: {keywords: [k], key: k, pattern: x}'], 5, /belongs to the detector `named-value`/);
  refuse('a credential beside a pattern', [...HEAD, 'credential: {keywords: [k], pattern: x}', 'pattern: y'], 6, /either `credential` or `pattern`/);

  it('keeps the rule when only foreign metadata is odd, and says so', () => {
    const { rules, problems } = load([...HEAD, 'metadata: {confidence: SURE, cwe: [none]}', 'pattern: x']);
    assert.deepEqual(rules.map(({ id, confidence, cwe }) => ({ id, confidence, cwe }))[1], { id: 'other', confidence: 'medium', cwe: [] });
    assert.deepEqual(problems.map(({ line }) => line), [FIRST_LINE + 4, FIRST_LINE + 4]);
  });

  it('does not trust rules after broken structure, but those before it', () => {
    const { rules, problems } = loadRuleFile(`rules:\n${GOOD}  - id: [\n${GOOD.replace('good', 'late')}`, 'r.yaml');
    assert.deepEqual(rules.map(({ id }) => id), ['good']);
    assert.equal(problems.length, 1);
  });

  it('loses only the rule with a duplicate key, not those after it', () => {
    const { rules } = loadRuleFile(`rules:\n${GOOD.replace('pattern: bad()', 'pattern: a\n    pattern: b')}${GOOD.replace('good', 'late')}`, 'r.yaml');
    assert.deepEqual(rules.map(({ id }) => id), ['late']);
  });
});

describe('rule files: whole files', () => {
  const problemOf = (what: string, text: string, message: RegExp) =>
    it(what, () => {
      const { rules, problems } = loadRuleFile(text, 'r.yaml');
      assert.equal(rules.length, 0);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(problems[0]?.line, 1);
    });
  problemOf('empty', '', /holds nothing/);
  problemOf('a list', '- a', /holds a list/);
  problemOf('rules that are no list', 'rules: 5', /must be a list/);
  problemOf('deeper than any rule', `rules: ${'['.repeat(300)}${']'.repeat(300)}`, /nested deeper/);
  problemOf('an exponential alias', `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`, /alias/);

  it('survives deep nesting that exhausts a stack', () => {
    const { rules, problems } = loadRuleFile(`rules: ${'['.repeat(50_000)}`, 'r.yaml');
    assert.deepEqual([rules.length, problems.length], [0, 1]);
  });

  it('prints nothing of its own on keys that are no texts', () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.message);
    process.on('warning', listen);
    const { problems } = loadRuleFile('rules: []\n{hunter2: 1}: x\n', 'r.yaml');
    return new Promise((resolve) => setImmediate(resolve)).then(() => {
      process.off('warning', listen);
      assert.deepEqual(warnings, []);
      assert.deepEqual(problems.map(({ line }) => line), [2]);
      assert.doesNotMatch(JSON.stringify(problems), /hunter2/);
    });
  });

  it('never quotes what it does not understand', () => {
    const value = 'hunter2'.repeat(3);
    const { problems } = loadRuleFile(`rules:\n  - id: x\n    severity: "${value}\n    message: ${value} ${value}: ${value}\n`, 'r.yaml');
    assert.ok(problems.length > 0);
    assert.ok(problems.every(({ message }) => !message.includes(value)));
  });
});

describe('rule files: what is read', () => {
  it('reads every field of a search rule', () => {
    const { rules, problems } = loadRuleFile(`\ufeffrules:
  - id: full.rule_1
    languages: [Python, js]
    severity: error
    message: |
      First line.
    metadata: {cwe: "CWE-95: Eval", confidence: high, owner: me}
    patterns:
      - pattern-either:
          - pattern: eval($X)
          - patterns:
              - pattern-inside: {pattern: "def f(): ..."}
      - metavariable-regex: {metavariable: $X, regex: a}
      - metavariable-pattern: {metavariable: $X, language: python, pattern: "..."}
      - metavariable-comparison: {comparison: $X > 1}
      - focus-metavariable: [$X, $...REST]
      - pattern-not-regex: b
    fix: safe($X)
    options: {symbolic_propagation: true}
    paths: {include: ["*.py"], exclude: [tests]}
    min-version: 1.0.0
`, 'rules/a/rule.yaml');
    assert.deepEqual(problems, []);
    const [rule] = rules;
    assert.deepEqual({ ...rule, formula: Object.keys(rule?.formula ?? {}) }, {
      id: 'full.rule_1', languages: ['python', 'js'], severity: 'high', confidence: 'high', message: 'First line.', cwe: ['CWE-95'],
      metadata: { cwe: 'CWE-95: Eval', confidence: 'high', owner: 'me' }, formula: ['patterns'], fix: 'safe($X)',
      options: { symbolic_propagation: true }, paths: { include: ['*.py'], exclude: ['tests'] }, origin: { path: 'rules/a/rule.yaml', line: 2 },
    });
  });

  it('reads a rule for a named value', () => {
    const { rules } = loadRuleFile(`rules:
  - {id: c, languages: [generic], severity: CRITICAL, message: m, credential: {detector: named-value, keywords: [acme], key: acme_key, pattern: '\\d{4}', near-misses: ['[0-9]{3}']}}
`, 'r.yaml');
    assert.deepEqual(rules[0]?.credential, { detector: 'named-value', keywords: ['acme'], key: 'acme_key', pattern: '\\d{4}', value: 0, checks: [], format: '', nearMisses: ['[0-9]{3}'] });
  });
  it('reads a credential rule', () => {
    const { rules, problems } = loadRuleFile(`rules:
  - {id: c, languages: [generic], severity: CRITICAL, message: m, credential: {keywords: [abc_], pattern: 'abc_(\\d+)', value: 1, checks: [random], format: 'abc_[0-9]{4}'}}
`, 'r.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(rules[0]?.credential, { keywords: ['abc_'], pattern: 'abc_(\\d+)', value: 1, checks: ['random'], format: 'abc_[0-9]{4}' });
    assert.equal(rules[0]?.formula, undefined);
  });

  it('gives one set of several files, in which the first of two equal ids stays', () => {
    const a = loadRuleFile(`rules:\n${GOOD}`, 'a.yaml');
    const { rules, problems } = mergeRules([a, loadRuleFile(`rules:\n${GOOD}`, 'b.yaml')]);
    assert.deepEqual(rules.map(({ origin }) => origin.path), ['a.yaml']);
    assert.match(problems[0]?.message ?? '', /taken by a\.yaml, line 2/);
    assert.deepEqual([problems[0]?.path, problems[0]?.line, problems[0]?.ruleId], ['b.yaml', 2, 'good']);
  });
});
