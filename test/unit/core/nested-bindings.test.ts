import assert from 'node:assert/strict';
import { createDocument, createEngine } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const host = testHost();

/** What a rule finds in a file, as text, and what is wrong with the rule. */
async function find(path: string, languages: string, patterns: readonly string[], code: string): Promise<{ found: string[]; problems: number }> {
  const yaml = ['rules:', '  - id: one', `    languages: [${languages}]`, '    severity: HIGH', '    message: found', '    patterns:', ...patterns.map((pattern) => `      - ${pattern}`)].join('\n');
  const { rules, problems } = loadRuleFile(yaml, 'one.yaml');
  assert.deepEqual(problems, []);
  const engine = createEngine({ host, rules, skips: false });
  const language = engine.languageOf(path);
  await engine.prepare(language);
  const { findings } = engine.analyze(createDocument(path, language, code));
  return { found: findings.map(({ span }) => code.slice(span.start, span.end)), problems: engine.problems.length };
}

describe('what code in another language binds', () => {
  it('holds outside of it, where it stands', async () => {
    const patterns = ["pattern: f('$TEXT')", 'metavariable-pattern: { metavariable: $TEXT, language: generic, pattern: from $TABLE }', 'focus-metavariable: $TABLE'];
    assert.deepEqual(await find('a.py', 'python', patterns, 'f("select 1 from users")\nf("from")\n'), { found: ['users'], problems: 0 });
  });

  it('keeps the indent of a text that begins with its first word', async () => {
    const patterns = ['pattern: content = "$TEXT"', 'metavariable-pattern: { metavariable: $TEXT, language: yaml, pattern: "b: $X" }', 'focus-metavariable: $X'];
    assert.deepEqual(await find('a.tf', 'hcl', patterns, 'r "a" "b" {\n  content = <<EOF\n  a: 1\n  b: two\nEOF\n}\n'), { found: ['two'], problems: 0 });
  });

  it('is found by the grammar of a program language too', async () => {
    const patterns = ['pattern: f($CODE)', 'metavariable-pattern: { metavariable: $CODE, language: javascript, pattern: "eval($X)" }', 'focus-metavariable: $X'];
    assert.deepEqual(await find('a.py', 'python', patterns, 'f("a; eval(b.c); eval(d)")\n'), { found: ['b.c', 'd'], problems: 0 });
  });

  it('has to be what it is elsewhere', async () => {
    const patterns = ["pattern: f($X, '$TEXT')", 'metavariable-pattern: { metavariable: $TEXT, language: generic, pattern: use $X }'];
    assert.deepEqual(await find('a.py', 'python', patterns, 'f(a, "use a")\nf(a, "use b")\n'), { found: ['f(a, "use a")'], problems: 0 });
  });

  it('needs text: other code is in no other language', async () => {
    const patterns = ['pattern: let $A = $B', 'metavariable-pattern: { metavariable: $B, language: js, patterns: [{ pattern-not-regex: "^[a-z]+$" }] }'];
    assert.deepEqual((await find('a.js', 'js', patterns, 'let a = "1"; let b = 1; let c = f(1); let d = "d";')).found, ['let a = "1";']);
  });
});

describe('rules for JavaScript and TypeScript with a pattern of JSX', () => {
  const patterns = ['pattern-either: [{ pattern: "<a href={$X} />" }, { pattern: "{href: $X}" }]'];

  it('find no elements in a file that can hold none, and all else', async () => {
    assert.deepEqual(await find('a.ts', 'ts, js', patterns, 'f({href: b})'), { found: ['{href: b}'], problems: 0 });
    assert.deepEqual(await find('a.tsx', 'ts, js', patterns, 'f({href: b}, <a href={c} />)'), { found: ['{href: b}', '<a href={c} />'], problems: 0 });
  });

  it('are still told of a pattern that is none', async () => {
    assert.equal((await find('a.ts', 'ts', ['pattern: "f(((("'], 'f(1)')).problems, 1);
  });

  it('is found in any code where it is words', async () => {
    const patterns = ['pattern: f($SQL)', 'metavariable-pattern: { metavariable: $SQL, language: generic, pattern: select ... where }'];
    assert.deepEqual((await find('a.py', 'python', patterns, 'f("select a where b=" + c)\nf(f"select {a} where b")\nf(select)\n')).found, ['f("select a where b=" + c)', 'f(f"select {a} where b")']);
  });
});
