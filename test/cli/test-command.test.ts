import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ROOT } from '../support/assets';
import { wardlight, within, type RunOptions } from './support';

interface TestedRule {
  readonly id: string;
  readonly path: string;
  readonly loaded: boolean;
  readonly missing: readonly { readonly path: string; readonly line: number }[];
  readonly noisy: readonly { readonly path: string; readonly line: number }[];
  readonly problem: string | null;
  readonly ms: number;
}

interface Report {
  readonly rules: readonly TestedRule[];
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
  readonly summary: { readonly rules: number; readonly loaded: number; readonly lines: number; readonly linesAsAnnotated: number };
}

async function testJson(path: string, options: RunOptions = {}): Promise<{ code: number | null; report: Report; stderr: string }> {
  const { code, stdout, stderr } = await wardlight(['test', path, '--format', 'json'], options);
  return { code, stderr, report: JSON.parse(stdout) as Report };
}

/** Put in front of the command line's bundle: a thread that is told to try `r31` fails. */
const DIES = `{
  const { isMainThread, parentPort } = require('node:worker_threads');
  if (!isMainThread) parentPort.on('message', ({ files }) => {
    if (files.some(({ path }) => path === 'r31.yaml')) throw new Error('as if');
  });
}`;

const TREE = 'test/cli/rule-tree';
const rule = (id: string, pattern: string, languages = '[python]') => `rules:\n  - {id: ${id}, languages: ${languages}, severity: LOW, message: m, pattern: '${pattern}'}\n`;

describe('command line: test', () => {
  it('says of each rule what is missing, noisy and broken', async () => {
    const { code, report, stderr } = await testJson(TREE);
    assert.deepEqual([code, stderr], [1, '']);
    const lines = (places: TestedRule['missing']) => places.map(({ path, line }) => `${path.replace(`${TREE}/`, '')}:${line}`);
    assert.deepEqual(report.rules.map(({ id, loaded, missing, noisy, problem }) => [id, loaded, lines(missing), lines(noisy), problem !== null]), [
      ['late-check', true, ['network/late-check.py:2'], ['network/late-check.py:4', 'network/late-check.py:5', 'network/late-check.py:7'], false],
      ['never-loads', false, ['network/late-check.py:7'], [], true],
      ['mistyped', false, ['network/late-check.py:9'], [], true],
      ['plain-http-call', true, [], [], false],
      ['no-deadline', true, [], [], false],
      ['upload-anywhere', true, [], [], false],
      ['cannot-be-read', false, ['text/broken.py:2'], [], true],
    ]);
    // 18 lines; 4 are missing, and of the noisy ones only line 4 is an `ok` line.
    assert.deepEqual(report.summary, { rules: 7, loaded: 4, lines: 18, linesAsAnnotated: 13 / 18 });
    assert.match(report.rules[2]?.problem ?? '', /^test\/cli\/rule-tree\/network\/late-check\.yaml:16: .*did you mean `pattern`/);
    assert.match(report.rules[1]?.problem ?? '', /late-check\.yaml:7: python cannot parse/);
    assert.ok(report.rules.every(({ loaded, ms }) => ms > 0 || !loaded));
  });

  it('prints the same for people', async () => {
    const { code, stdout } = await wardlight(['test', '.'], { cwd: `${TREE}/network` });
    assert.equal(code, 1);
    assert.match(stdout, /^ok +no-deadline +plain-http\.yaml +missing 0 +noisy 0 +\d+\.\d ms$/m);
    assert.match(stdout, /^differs +late-check .*missing 1 +noisy 3 /m);
    assert.match(stdout, /^not loaded +mistyped .*\n +late-check\.yaml:16: .*\n +missing +late-check\.py:9$/m);
    assert.match(stdout, /^3 of 5 rules loaded; 11 of 15 annotated lines are as annotated \(73\.33 %\)\.$/m);
  });

  it('ends with 0 when all is as annotated, also one file of a tree', async () => {
    const { code, report } = await testJson(`${TREE}/network/plain-http.yaml`);
    assert.deepEqual([code, report.summary.rules, report.summary.linesAsAnnotated], [0, 2, 1]);
  });

  it('ends with 1 on a finding that no line speaks of', () => within({ 'a.yaml': rule('a', 'f()'), 'a.py': 'f()\n' }, async ({ root }) => {
    const { code, report } = await testJson('.', { cwd: root });
    assert.deepEqual([code, report.summary], [1, { rules: 1, loaded: 1, lines: 0, linesAsAnnotated: 1 }]);
    assert.deepEqual(report.rules[0]?.noisy, [{ path: 'a.py', line: 1 }]);
  }));

  it('runs each rule on what is written in its language, and reads a target by the rule and not by its name', () => within({
    'a.yaml': `${rule('py', 'f($X)')}${rule('js', 'f($X)', '[javascript]').slice(7)}`,
    'a.py': '# ruleid: py\nf(1)\n',
    'a.js': '// ruleid: js\nf(1)\n',
    'b.yaml': rule('typed', 'f($X)', '[javascript]'),
    'b.ts': '// ruleid: typed\nf(1)\n',
  }, async ({ root }) => {
    const { code, report } = await testJson('.', { cwd: root });
    assert.deepEqual([code, report.summary.lines], [0, 3], JSON.stringify(report));
  }));

  it('skips no target: minified, generated, vendored', () => within({
    'vendor/a.yaml': rule('a', 'f()', '[js]'), 'vendor/a.min.js': `// @generated\n// ruleid: a\nf();var x="${'y'.repeat(4000)}"\n`,
  }, async ({ root }) => {
    const { code, report } = await testJson('vendor', { cwd: root });
    assert.deepEqual([code, report.summary.linesAsAnnotated, report.summary.lines], [0, 1, 1]);
  }));

  it('says of a rule whose mode or language does not run that it is not loaded', () => within({
    't.yaml': 'rules:\n  - {id: t, languages: [generic], severity: LOW, message: m, mode: taint, pattern-sources: [{pattern: a()}], pattern-sinks: [{pattern: b($X)}]}\n',
    't.py': '# ruleid: t\nb(a())\n',
    'u.yaml': rule('u', 'f()', '[circom]'),
  }, async ({ root }) => {
    const { code, report } = await testJson('.', { cwd: root });
    assert.deepEqual([code, report.summary.loaded, report.rules.map(({ missing }) => missing.length)], [1, 0, [1, 0]]);
    assert.match(report.rules[0]?.problem ?? '', /^t\.yaml:2: mode taint needs a language with code/);
    assert.match(report.rules[1]?.problem ?? '', /^u\.yaml:2: the language circom is not supported yet/);
  }));

  it('reports what is odd and costs nothing beside the rules', () => within({
    'a.yaml': `${rule('a', 'f()').trimEnd().slice(0, -1)}, options: {zebra: 1}}\n`, 'a.py': '# ruleid: a\nf()\n',
  }, async ({ root }) => {
    const { code, report } = await testJson('.', { cwd: root });
    assert.deepEqual([code, report.problems.map(({ kind }) => kind)], [0, ['warning']]);
  }));

  describe('of many files, in threads', () => {
    const FILES = 60;
    const name = (at: number): string => `r${String(at).padStart(2, '0')}`;
    /** Every third rule misses a line, every fifth is broken. */
    const tree = (): Record<string, string> => Object.assign({}, ...Array.from({ length: FILES }, (_, at) => ({
      [`${name(at)}.yaml`]: rule(name(at), at % 5 === 0 ? 'f(' : at % 3 === 0 ? 'g()' : 'f()'),
      [`${name(at)}.py`]: `# ruleid: ${name(at)}\nf()\n`,
    }))) as Record<string, string>;
    const outcome = ({ ms: _ms, ...rest }: TestedRule): object => rest;

    it('says of each what it says of it alone, in the order of their paths', () => within(tree(), async ({ root }) => {
      const { code, report } = await testJson('.', { cwd: root });
      assert.deepEqual([code, report.rules.map(({ path }) => path)], [1, Array.from({ length: FILES }, (_, at) => `${name(at)}.yaml`)]);
      assert.deepEqual([report.summary.loaded, report.summary.linesAsAnnotated], [48, 32 / 60]);
      for (const at of [0, 3, 7, 31, 59]) {
        const alone = await testJson(`${name(at)}.yaml`, { cwd: root });
        assert.deepEqual(report.rules.slice(at, at + 1).map(outcome), alone.report.rules.map(outcome));
      }
    }));

    it('gives up the one that ends its thread, says so, and tries all others', () => within(tree(), async ({ root, path }) => {
      for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), path(`wardlight/${part}`), { recursive: true });
      const cli = path('wardlight/dist/cli.js');
      writeFileSync(cli, `${DIES}\n${readFileSync(cli, 'utf8')}`);
      const { code, report } = await testJson('.', { cwd: root, bin: path('wardlight/bin/wardlight') });
      const given = report.rules.filter(({ problem }) => /ended the process/.test(problem ?? ''));
      assert.deepEqual([code, given.map(({ id, loaded, missing }) => [id, loaded, missing.length])], [1, [['r31', false, 1]]]);
      assert.equal(report.rules.length, FILES);
      assert.deepEqual([report.summary.loaded, report.summary.linesAsAnnotated], [47, 31 / 60]);
    }));
  });

  const refuse = (args: readonly string[], message: RegExp) => it(`refuses: wardlight test ${args.join(' ')}`, async () => {
    const { code, stdout, stderr } = await wardlight(['test', ...args]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  });
  refuse([], /takes one folder or rule file/);
  refuse(['a', 'b'], /takes one folder or rule file/);
  refuse(['no/such/folder'], /no file or folder no\/such\/folder/);
  refuse(['bin'], /no rule file/);
  refuse([TREE, '--format', 'sarif'], /as text or json/);
  refuse([TREE, '--rules', 'x'], /does not go with `wardlight test`/);
});
