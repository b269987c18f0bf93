import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, parseConfig } from '../../../server/src/core/formats';

describe('wardlight.yaml: mistakes', () => {
  /** One problem on a line; `kept` is the setting that must survive beside it. */
  const refuse = (what: string, lines: readonly string[], line: number, message: RegExp) =>
    it(what, () => {
      const { config, problems } = parseConfig(['pace: now', ...lines].join('\n'), 'w.yaml');
      assert.deepEqual(problems.map((problem) => [problem.kind, problem.path, problem.line]), [['config', 'w.yaml', line]]);
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(config.pace, 'now', 'the sound setting is kept');
    });

  refuse('an unknown key', ['fial-on: now'], 2, /did you mean `fail-on`/);
  refuse('a key like no other', ['zebra: now'], 2, /^this key is not known; use one of: pace, fail-on/);
  refuse('an unknown value', ['fail-on: nevr'], 2, /did you mean `never`/);
  refuse('a value of another type', ['fail-on: [now]'], 2, /not a list/);
  refuse('packs as a text', ['packs: strict'], 2, /must be a list/);
  refuse('a pack that is a number', ['packs:', '  - 5'], 3, /a text is needed/);
  refuse('rules as a list', ['rules: [a]'], 2, /rule ids as keys/);
  refuse('a mistyped state', ['rules:', '  a: onn'], 3, /did you mean `on`/);
  refuse('a bare severity', ['rules:', '  a: high'], 3, /\{severity: high\}/);
  refuse('an unknown severity', ['rules:', '  a: {severity: hihg}'], 3, /did you mean `high`/);
  refuse('an unknown key of a rule', ['rules:', '  a: {severty: high}'], 3, /did you mean `severity`/);
  refuse('a rule without a state', ['rules:', '  a:'], 3, /`off`, `on`/);
  refuse('paths as a list', ['paths: [a]'], 2, /must be a block/);
  refuse('an unknown kind of paths', ['paths:', '  excluded: [a]'], 3, /did you mean `exclude`/);
  refuse('globs as a text', ['paths:', '  exclude: build'], 3, /must be a list/);
  refuse('a glob that is a number', ['paths:', '  tests:', '    - 5'], 4, /a text is needed/);
  refuse('a glob that names nothing', ['paths:', '  tests:', '    - /'], 4, /names nothing/);
  refuse('a backslash in a glob', ['paths:', '  tests:', "    - 'a\\b'"], 4, /with `\/`/);
  refuse('a glob of hundreds of globs', ['paths:', '  tests:', `    - '${'{a,b}'.repeat(9)}'`], 4, /too many alternatives/);
  refuse('a rule file above the folder', ['rule-files: [../x.yaml]'], 2, /must lie below/);
  refuse('an absolute rule file', ['rule-files: [/etc/x.yaml]'], 2, /must lie below/);
  refuse('a duplicate key', ['pace: now'], 2, /twice/);
  refuse('broken YAML', ['rules: {'], 2, /missing|expected|indentation/);

  it('is nothing but text', () => {
    const { config, problems } = parseConfig('just words', 'w.yaml');
    assert.deepEqual({ ...config, path: undefined }, { ...DEFAULT_CONFIG, path: undefined });
    assert.match(problems[0]?.message ?? '', /such as `pace: save`/);
  });
});

describe('wardlight.yaml: settings', () => {
  it('is empty', () => {
    for (const text of ['', '# nothing\n', 'rules:\npaths:\npace:\n']) {
      const { config, problems } = parseConfig(text, 'w.yaml');
      assert.deepEqual(problems, []);
      assert.deepEqual(config, { ...DEFAULT_CONFIG, path: 'w.yaml' });
    }
  });

  it('reads everything', () => {
    const { config, problems } = parseConfig(`pace: scan
fail-on: never
packs: [strict, express]
rules:
  a: off
  b: on
  c: false
  d: {severity: CRITICAL}
  __proto__: off
paths:
  exclude: ["gen/", "!gen/keep.ts"]
  tests: ["checks/**"]
rule-files: [./rules/own.yaml, more]
`, 'w.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual([config.pace, config.failOn, config.packs, config.paths, config.ruleFiles], [
      'scan', 'never', [{ name: 'strict', line: 3 }, { name: 'express', line: 3 }], { exclude: ['gen/', '!gen/keep.ts'], tests: ['checks/**'] }, ['rules/own.yaml', 'more'],
    ]);
    assert.deepEqual(Object.entries(config.rules).map(([id, { enabled, severity, line }]) => [id, enabled, severity, line]), [
      ['a', false, undefined, 5], ['b', true, undefined, 6], ['c', false, undefined, 7], ['d', true, 'critical', 8], ['__proto__', false, undefined, 9],
    ]);
  });
});
