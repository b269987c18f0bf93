import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { createDocument, loadRuleFile } from '../../server/src/core';
import { compileGlobs, globMistake } from '../../server/src/core/formats/glob';
import { createRegexCompiler } from '../../server/src/core/regex';
import { wardlight, within } from '../cli/support';
import { anyExpression, anyGlob, anyPath } from './support/catastrophes';
import { engineWith } from './support/engine';
import { fuzz } from './support/run';
import { IS_LONG } from './support/settings';

const compileRegex = createRegexCompiler();

/**
 * Where the first match starts, as JavaScript finds it: where it ends is another thing when a repeated part took nothing. Only for
 * texts so short that no expression hangs on them.
 */
/** Where JavaScript finds it; `hangs` where JavaScript itself takes too long to say. */
function nativeStart(source: string, text: string): number | undefined | 'hangs' {
  try {
    return runInNewContext('new RegExp(source).exec(text)?.index', { source, text }, { timeout: 300 }) as number | undefined;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'hangs';
    throw error;
  }
}

describe('fuzz: expressions and globs that others hang on', () => {
  it('an expression ends on any text, and finds what JavaScript finds', async function () {
    if (IS_LONG) this.timeout(0);
    let compiled = 0;
    const input = fc.record({ source: anyExpression, short: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '!'), maxLength: 7 }), unit: fc.constantFrom('a', 'ab', 'aab', 'a '), end: fc.constantFrom('!', '', 'b') });
    await fuzz('an expression ends', { short: 300, long: 30_000 }, input, ({ source, short, unit, end }) => {
      const given = compileRegex(source, { dialect: 'pcre' });
      if ('problem' in given) return;
      compiled++;
      const long = unit.repeat(150) + end;
      given.regex.exec(long, 0, long.length);
      given.regex.matchAt(long, 0);
      const found = given.regex.exec(short, 0, short.length + 1)?.spans[0]?.start;
      const expected = nativeStart(source, short);
      if (expected !== 'hangs') assert.equal(found, expected);
    });
    assert.ok(compiled > 50, `${compiled} compiled`);
  });

  it('a rule with any expression ends in the engine', async function () {
    if (IS_LONG) this.timeout(0);
    const text = `foo("${'a'.repeat(300)}!");\nconst ${'a'.repeat(500)} = bar(aaab, 'aab ${'a '.repeat(200)}');\n// ${'ab'.repeat(150)}\n`;
    await fuzz('a rule with any expression', { short: 20, long: 4_000 }, fc.tuple(anyExpression, anyExpression, anyExpression), async ([one, two, three]) => {
      const { rules } = loadRuleFile(ruleFile(one, two, three), 'r.yaml');
      const engine = await engineWith(rules);
      const analysis = engine.analyze(createDocument('src/a.js', 'javascript', text));
      assert.ok(analysis.findings.every(({ span }) => span.start >= 0 && span.end <= text.length));
    });
  });

  it('a glob ends on any path', async function () {
    if (IS_LONG) this.timeout(0);
    await fuzz('a glob ends', { short: 1_000, long: 100_000 }, fc.record({ globs: fc.array(anyGlob, { minLength: 1, maxLength: 3 }), path: anyPath }), ({ globs, path }) => {
      for (const glob of globs) globMistake(glob);
      compileGlobs(globs)(path);
    });
  });

  it('an expression that other engines hang on ends on the command line', () => within({
    'rule.yaml': ['rules:', ...['(a+)+$', '^(a|a)*b$', '(.*a){20}$', '(?:a?){30}a{30}'].flatMap((expression, n) => [
      `  - id: catastrophe-${n}`, '    languages: [javascript]', '    severity: WARNING', '    message: A match.', `    pattern-regex: '${expression}'`,
    ]), ''].join('\n'),
    'a.js': `// ${'a'.repeat(100_000)}!\nconst x = 1;\n`,
  }, async ({ root }) => {
    const { code, stdout, stderr } = await wardlight(['scan', 'a.js', '--rules', 'rule.yaml', '--no-builtin', '--format', 'json'], { cwd: root });
    assert.ok(code !== null && JSON.parse(stdout), stderr);
  }));
});

function ruleFile(one: string, two: string, three: string): string {
  const head = (id: string): string => `  - id: ${id}\n    languages: [javascript]\n    severity: ERROR\n    message: m\n    metadata: { category: security }\n`;
  return `rules:\n${head('by-regex')}    pattern-regex: ${JSON.stringify(one)}\n${
    head('by-name')}    patterns:\n      - pattern: foo($X)\n      - metavariable-regex: { metavariable: $X, regex: ${JSON.stringify(two)} }\n      - pattern-not-regex: ${JSON.stringify(three)}\n`;
}
