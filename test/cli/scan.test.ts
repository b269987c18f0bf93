import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Log } from 'sarif';
import { BIN, EVAL, EVAL_RULE, type JsonReport, placesOf, scanJson, SURE, token, wardlight, within } from './support';

/** One finding of each tier: production is *now*, a test is *save*; the last is only for scans. */
const TIERS = { 'now.js': SURE, 'test/save.js': SURE, 'test/scan.py': 'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n' };

describe('command line: exit codes', () => {
  const check = (what: string, files: Record<string, string>, args: readonly string[], code: number) =>
    it(`${code}: ${what}`, () => within(files, async ({ root }) => {
      const outcome = await wardlight(['scan', '.', ...args], { cwd: root });
      assert.equal(outcome.code, code, outcome.stdout + outcome.stderr);
    }));
  check('nothing found', { 'a.js': 'x\n' }, [], 0);
  check('an empty folder', {}, [], 0);
  check('a finding', { 'a.js': EVAL }, [], 1);
  check('a finding at save', { 'test/a.js': SURE }, [], 1);
  check('a finding at save of a rule that is not measured', { 'a.js': EVAL }, ['--fail-on', 'now'], 0);
  check('a finding at save, failing on now', { 'test/a.js': SURE }, ['--fail-on', 'now'], 0);
  check('a finding at now, failing on now', { 'a.js': SURE }, ['--fail-on', 'now'], 1);
  check('never failing', { 'a.js': EVAL }, ['--fail-on', 'never'], 0);
  check('wardlight.yaml decides', { 'a.js': EVAL, 'wardlight.yaml': 'fail-on: never\n' }, [], 0);
  check('the option beats wardlight.yaml', { 'a.js': EVAL, 'wardlight.yaml': 'fail-on: never\n' }, ['--fail-on', 'scan'], 1);
  check('outside of the packs that the team chose', { 'a.js': EVAL, 'wardlight.yaml': 'packs: [credentials]\n' }, [], 0);
  check('in a pack that the option names', { 'a.js': EVAL, 'wardlight.yaml': 'packs: [credentials]\n' }, ['--pack', 'default'], 1);
  check('set by name outside of the packs', { 'a.js': EVAL, 'wardlight.yaml': `packs: [credentials]\nrules: {${EVAL_RULE}: on}\n` }, [], 1);
  check('a pack that does not exist', { 'a.js': 'x\n', 'wardlight.yaml': 'packs: [strcit]\n' }, [], 2);
  check('an option with a pack that does not exist', { 'a.js': 'x\n' }, ['--pack', 'strcit'], 2);
  check('without the packaged rules', { 'a.js': EVAL }, ['--no-builtin'], 0);
  check('a broken wardlight.yaml, although nothing was found', { 'a.js': 'x\n', 'wardlight.yaml': 'pase: now\n' }, [], 2);
  check('a broken rule file, although never failing', { 'a.js': 'x\n', 'r.yaml': 'rules: 5\n' }, ['--rules', 'r.yaml', '--fail-on', 'never'], 2);
  check('a rule file that is not there', { 'a.js': 'x\n' }, ['--rules', 'gone.yaml'], 2);
  check('a config file that is not there', { 'a.js': 'x\n' }, ['--config', 'gone.yaml'], 2);
  check('a baseline that is not there', { 'a.js': 'x\n' }, ['--baseline', 'gone.json'], 2);
  check('changed files outside of Git', { 'a.js': EVAL }, ['--changed'], 2);
});

describe('command line: what is scanned', () => {
  it('reports all tiers', () => within(TIERS, async ({ root }) => {
    const { report } = await scanJson(['.'], { cwd: root });
    assert.deepEqual(report.findings.map(({ path, tier }) => `${path} ${tier}`), ['now.js now', 'test/save.js save', 'test/scan.py scan']);
    assert.deepEqual(report.summary.findings, { now: 1, save: 1, scan: 1 });
  }));
  it('shows paths as seen from the working folder', () => within({ '.git/HEAD': '', 'a/b.js': EVAL, 'c.js': EVAL }, async ({ root, path }) => {
    assert.deepEqual(placesOf((await scanJson(['a', 'c.js'], { cwd: root })).report), [`a/b.js:1 ${EVAL_RULE}`, `c.js:1 ${EVAL_RULE}`]);
    assert.deepEqual(placesOf((await scanJson(['..'], { cwd: path('a') })).report), [`b.js:1 ${EVAL_RULE}`, `../c.js:1 ${EVAL_RULE}`]);
    assert.deepEqual(placesOf((await scanJson([root], { cwd: path('a') })).report), [`b.js:1 ${EVAL_RULE}`, `../c.js:1 ${EVAL_RULE}`]);
  }));
  it('gives a finding the same fingerprint wherever it is scanned from', () => within({ '.git/HEAD': '', 'a/b.js': EVAL }, async ({ root, path }) => {
    const prints = [await scanJson(['.'], { cwd: root }), await scanJson(['b.js'], { cwd: path('a') }), await scanJson(['.'], { cwd: path('a') })];
    assert.equal(new Set(prints.map(({ report }) => report.findings[0]?.fingerprint)).size, 1);
  }));
  it('leaves out what .gitignore drops, unless asked', () => within({ '.gitignore': 'gen/\n', 'gen/a.js': EVAL, 'b.js': EVAL }, async ({ root }) => {
    assert.deepEqual(placesOf((await scanJson(['.'], { cwd: root })).report), [`b.js:1 ${EVAL_RULE}`]);
    assert.deepEqual(placesOf((await scanJson(['.', '--no-gitignore'], { cwd: root })).report), [`b.js:1 ${EVAL_RULE}`, `gen/a.js:1 ${EVAL_RULE}`]);
  }));
  it('scans an ignored folder that is named as if it stood alone', () => within({ '.git/HEAD': '', '.gitignore': '.demo/\n', '.demo/test.js': EVAL }, async ({ root }) => {
    assert.deepEqual(placesOf((await scanJson(['.demo'], { cwd: root })).report), [`.demo/test.js:1 ${EVAL_RULE}`]);
  }));
  it('uses the settings of each root', () => within({
    'a/wardlight.yaml': `rules: {${EVAL_RULE}: off}\n`, 'a/x.js': EVAL, 'b/wardlight.yaml': 'paths: {exclude: [y.js]}\n', 'b/x.js': EVAL, 'b/y.js': EVAL,
  }, async ({ root }) => {
    const { report } = await scanJson(['a', 'b'], { cwd: root });
    assert.deepEqual(placesOf(report), [`b/x.js:1 ${EVAL_RULE}`]);
    assert.deepEqual([report.summary.hidden, report.skipped.map(({ path, reason }) => `${path} ${reason}`)], [{ comment: 0, baseline: 0, config: 1 }, ['b/y.js excluded']]);
  }));
  it('scans changed files only', () => within({ 'a.js': EVAL, 'b.js': EVAL }, async ({ root, write }) => {
    const git = (...args: string[]): Buffer => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'x', '--no-gpg-sign');
    assert.deepEqual(placesOf((await scanJson(['--changed'], { cwd: root })).report), []);
    write('b.js', `\n${EVAL}`);
    write('c.js', EVAL);
    assert.deepEqual(placesOf((await scanJson(['.', '--changed'], { cwd: root })).report), [`b.js:2 ${EVAL_RULE}`, `c.js:1 ${EVAL_RULE}`]);
    assert.deepEqual(placesOf((await scanJson(['c.js', '--base', 'main'], { cwd: root })).report), [`c.js:1 ${EVAL_RULE}`]);
    assert.equal((await wardlight(['scan', '--base', 'nowhere'], { cwd: root })).code, 2);
  }));
  it('lets each root’s own settings decide whether it fails', () => within({
    'a/wardlight.yaml': 'fail-on: never\n', 'a/x.js': EVAL, 'b/wardlight.yaml': '', 'b/test/x.js': SURE,
  }, async ({ root }) => {
    const codes = [['a'], ['b'], ['a', 'b'], ['b', 'a'], ['a', 'b', '--fail-on', 'never']].map((args) => wardlight(['scan', ...args], { cwd: root }));
    assert.deepEqual((await Promise.all(codes)).map(({ code }) => code), [0, 1, 1, 1, 0]);
  }));
  it('finds the same with workers, in any order they race, as without', () => within(
    Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`d${index % 7}/f${index}.js`, index % 3 === 0 ? EVAL : `const t${index} = "${token('github-token', String(index % 5))}";\n`])),
    async ({ root }) => {
      const { report } = await scanJson(['.'], { cwd: root });
      const parts = Array.from({ length: 7 }, (_, index) => `d${index}`);
      const alone: JsonReport['findings'][number][] = [];
      for (const part of parts) alone.push(...(await scanJson([part], { cwd: root })).report.findings);
      assert.equal(report.findings.length, 120);
      const key = ({ path, rule, range }: (typeof alone)[number]): string => `${path} ${rule} ${range.start.column}`;
      assert.deepEqual(report.findings.map(key).sort(), alone.map(key).sort());
      assert.deepEqual(report.findings.map(({ path }) => path), report.findings.map(({ path }) => path).sort());
      const again = await scanJson(['.'], { cwd: root });
      assert.deepEqual(again.report.findings, report.findings);
    },
  ));
});

describe('command line: rules and settings of a team', () => {
  const OWN = 'rules:\n  - {id: own, languages: [javascript], severity: HIGH, message: Do not., metadata: {confidence: HIGH}, pattern: danger($X)}\n';
  it('runs rule files and folders beside the packaged rules', () => within({ 'rules/own.yaml': OWN, 'a.js': `${EVAL}danger(1)\n` }, async ({ root }) => {
    for (const path of ['rules', 'rules/own.yaml']) {
      assert.deepEqual(placesOf((await scanJson(['a.js', '--rules', path], { cwd: root })).report), [`a.js:1 ${EVAL_RULE}`, 'a.js:2 own']);
    }
    assert.deepEqual(placesOf((await scanJson(['a.js', '--rules', 'rules', '--no-builtin'], { cwd: root })).report), ['a.js:2 own']);
  }));
  it('runs the good rules of a broken file, and names file, line and remedy of the bad one', () => within({
    'own.yaml': `${OWN}  - {id: bad, languages: [javascript], severity: HIGH, message: m, patern: x}\n`, 'a.js': `${EVAL}danger(1)\n`,
  }, async ({ root }) => {
    const { code, report, stderr } = await scanJson(['a.js', '--rules', 'own.yaml'], { cwd: root });
    assert.equal(code, 2);
    assert.deepEqual(placesOf(report), [`a.js:1 ${EVAL_RULE}`, 'a.js:2 own']);
    assert.equal(stderr, 'problem own.yaml:3: the key of a rule `patern` is not known; did you mean `pattern`? (rule bad)\n');
    assert.match((await wardlight(['scan', 'a.js', '--rules', 'own.yaml'], { cwd: root })).stdout, /^problem own\.yaml:3: .*did you mean `pattern`/m);
  }));
  it('uses the sound settings of a broken wardlight.yaml', () => within({
    'wardlight.yaml': `rules:\n  ${EVAL_RULE}: off\n  nothing-like-it: off\npace: nwo\n`, 'a.js': EVAL,
  }, async ({ root }) => {
    const { code, report, stderr } = await scanJson(['.'], { cwd: root });
    assert.deepEqual([code, placesOf(report), report.summary.hidden], [2, [], { comment: 0, baseline: 0, config: 1 }]);
    assert.match(stderr, /^problem wardlight\.yaml:4: the value of `pace` `nwo` is not known; did you mean `now`\?$/m);
    assert.match(stderr, /^problem wardlight\.yaml:3: this rule is not known; `wardlight rules` lists those there are/m);
  }));
  it('hides by comment with a reason, and tells of comments that are wrong', () => within({
    'a.js': `// wardlight-ignore ${EVAL_RULE}: sandboxed\n${EVAL}// wardlight-ignore no-such-rule: x\n${EVAL}`,
  }, async ({ root }) => {
    const { report } = await scanJson(['.'], { cwd: root });
    assert.deepEqual(placesOf(report), [`a.js:4 ${EVAL_RULE}`]);
    assert.deepEqual(report.hidden.map(({ hidden }) => hidden), [{ by: 'comment', reason: 'sandboxed' }]);
    assert.deepEqual(report.problems.map(({ path, line }) => `${path}:${line}`), ['a.js:3']);
  }));
});

describe('command line: files of other credential scanners', () => {
  const GITLEAKS = "[[rules]]\nid = 'acme-key'\nregex = '''acme_[a-z0-9]{20}'''\n[[allowlists]]\npaths = ['^old/']\n";
  const text = `const t = "${token('github-token')}";\nconst acme = f("acme_k3j9x2m7q1w8z4v6t5p0");\n`;
  it('are heeded: rules and allowlists of gitleaks', () => within({ '.gitleaks.toml': GITLEAKS, 'a.js': text, 'old/a.js': text }, async ({ root }) => {
    const { report } = await scanJson(['.'], { cwd: root });
    assert.deepEqual(placesOf(report), ['a.js:1 github-token', 'a.js:2 acme-key']);
    assert.deepEqual(report.hidden.map(({ hidden }) => hidden), [{ by: 'config', reason: '.gitleaks.toml' }, { by: 'config', reason: '.gitleaks.toml' }]);
    assert.deepEqual(report.problems, []);
  }));
  it('tell what is wrong with them', () => within({ '.gitleaks.toml': 'x = [', '.gitleaksignore': 'a\n', 'a.js': 'a();\n' }, async ({ root }) => {
    const { report } = await scanJson(['.'], { cwd: root });
    assert.deepEqual(report.problems.map(({ path, line }) => `${path}:${line}`).sort(), ['.gitleaks.toml:1', '.gitleaksignore:1']);
  }));
});

describe('command line: one credential in several places', () => {
  const line = `const t = "${token('github-token')}";\n`;
  const files = { 'a.js': `${line}${line}`, 'test/b.js': line, 'c.js': `const t = "${token('github-token', 'other')}";\n` };

  it('is one finding with its places to a reader, and no value is told', () => within(files, async ({ root }) => {
    const { stdout, code } = await wardlight(['scan', '.'], { cwd: root });
    assert.deepEqual([...stdout.matchAll(/also at (.*)/g)].map(([, places]) => places), ['a.js:2:12, test/b.js:1:12']);
    assert.deepEqual([code, /^\d+ findings? in .*/m.exec(stdout)?.[0]], [1, '2 findings in 2 files (2 now, 0 save, 0 scan).']);
    assert.ok(!stdout.includes(token('github-token')));
  }));

  it('is named at its most urgent place to a program, which is told each', () => within(files, async ({ root }) => {
    const { stdout, code } = await wardlight(['scan', '.', '--format', 'json'], { cwd: root });
    const { findings, summary } = JSON.parse(stdout) as JsonReport;
    const placesIn = findings.map(({ path, range, places }) => [`${path}:${range.start.line}`, places?.map((place) => `${place.path}:${place.range.start.line}`)]);
    assert.deepEqual(placesIn, [['a.js:1', ['a.js:2', 'test/b.js:1']], ['a.js:2', undefined], ['c.js:1', undefined], ['test/b.js:1', undefined]]);
    assert.deepEqual([code, Object.values(summary.findings).reduce((sum, count) => sum + count)], [1, 4]);
    assert.ok(!stdout.includes(token('github-token')));
  }));

  it('is accepted by the baseline place by place', () => within(files, async ({ root, write }) => {
    await wardlight(['baseline', '.'], { cwd: root });
    write('d.js', line);
    assert.deepEqual(placesOf((await scanJson(['.'], { cwd: root })).report), ['d.js:1 github-token']);
  }));

  it('is told of standard input too', () => within({}, async ({ root }) => {
    const { stdout } = await wardlight(['scan', '-', '--stdin-filename', 'a.js'], { cwd: root, input: `${line}${line}` });
    assert.match(stdout, /also at a\.js:2:12/);
  }));
});

describe('command line: baseline', () => {
  it('accepts what is there, and nothing that comes', () => within({ 'a.js': EVAL, 'b.js': `const t = "${token('github-token')}";\n` }, async ({ root, write, path }) => {
    const made = await wardlight(['baseline'], { cwd: root });
    assert.deepEqual([made.code, made.stdout, made.stderr], [0, 'Accepted 2 entries in wardlight-baseline.json.\n', '']);
    assert.doesNotMatch(readFileSync(path('wardlight-baseline.json'), 'utf8'), new RegExp(token('github-token')));
    assert.equal((await wardlight(['scan', '.'], { cwd: root })).code, 0);
    write('a.js', `\n\n${EVAL}${EVAL}`);
    const { code, report } = await scanJson(['.'], { cwd: root });
    assert.deepEqual([code, placesOf(report), report.summary.hidden.baseline], [1, [`a.js:4 ${EVAL_RULE}`], 2]);
  }));
  it('is the same when written twice, keeps other folders, and drops what is fixed', () => within({ '.git/HEAD': '', 'a/x.js': EVAL, 'b/y.js': EVAL }, async ({ root, write, path }) => {
    const read = (): string => readFileSync(path('wardlight-baseline.json'), 'utf8');
    await wardlight(['baseline', '.'], { cwd: root });
    const first = read();
    await wardlight(['baseline', 'a'], { cwd: root });
    assert.equal(read(), first);
    write('a/x.js', '');
    assert.deepEqual((await scanJson(['.'], { cwd: root })).report.unusedBaseline.map(({ path: unused }) => unused), ['a/x.js']);
    await wardlight(['baseline', 'a'], { cwd: root });
    assert.doesNotMatch(read(), /a\/x\.js/);
    assert.match(read(), /b\/y\.js/);
  }));
  it('may lie elsewhere', () => within({ 'a.js': EVAL }, async ({ root }) => {
    await wardlight(['baseline', '.', '--output', 'accepted.json'], { cwd: root });
    assert.equal((await wardlight(['scan', '.'], { cwd: root })).code, 1);
    assert.equal((await wardlight(['scan', '.', '--baseline', 'accepted.json'], { cwd: root })).code, 0);
  }));
});

describe('command line: output', () => {
  it('writes to a file, and keeps problems visible', () => within({ 'a.js': EVAL, 'wardlight.yaml': 'x: 1\n' }, async ({ root, path }) => {
    const { stdout, stderr } = await wardlight(['scan', '.', '--format', 'sarif', '--output', 'out.sarif'], { cwd: root });
    assert.equal(stdout, '');
    assert.match(stderr, /^problem wardlight\.yaml:1:/);
    const [run] = (JSON.parse(readFileSync(path('out.sarif'), 'utf8')) as Log).runs;
    assert.equal(run?.results?.[0]?.ruleId, EVAL_RULE);
    assert.equal(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a.js');
    assert.ok(run?.tool.driver.rules?.every(({ helpUri }) => helpUri?.startsWith('https://')));
  }));
  it('carries a proved fix in SARIF', () => within({ 'a.py': 'import yaml\nyaml.load(data)\n' }, async ({ root }) => {
    const { stdout } = await wardlight(['scan', '.', '--format', 'sarif'], { cwd: root });
    const [result] = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
    assert.ok(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text);
  }));
  it('gets all of a large report out', () => within(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`f${index}.js`, EVAL.repeat(700)])), async ({ root }) => {
    const { report } = await scanJson(['.'], { cwd: root });
    assert.equal(report.findings.length, 5600);
  }));
  it('ends quietly when its reader goes away', () => within({ 'a.js': EVAL.repeat(3000) }, async ({ root }) => {
    const child = spawn(process.execPath, [BIN, 'scan', '.'], { cwd: root });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, Buffer.concat(errors).toString()], [1, '']);
  }));
  it('reports what was found when it is interrupted', () => within(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}.js`, EVAL.repeat(60)])), async ({ root }) => {
    const child = spawn(process.execPath, [BIN, 'scan', '.', '--format', 'json'], { cwd: root });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    const timer = setInterval(() => child.kill('SIGINT'), 400);
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => child.on('close', (...end) => resolve(end)));
    clearInterval(timer);
    // The first interrupt may come before or after the scan itself: then the process just ends, or has ended.
    assert.ok(signal === 'SIGINT' || code === 2 || code === 1, `${code} ${signal}`);
    if (code !== null) assert.doesNotThrow(() => JSON.parse(Buffer.concat(out).toString()));
  }));
  it('writes no colour into a pipe', () => within({ 'a.js': EVAL }, async ({ root }) => {
    assert.doesNotMatch((await wardlight(['scan', '.'], { cwd: root })).stdout, /\u001b/);
  }));
  it('is the layer between the files and the core: it never loads the language server', () => {
    const bundle = readFileSync(join(BIN, '../../dist/cli.js'), 'utf8');
    assert.deepEqual([...new Set(bundle.match(/require\("\.[^"]*"\)/g))].sort(), ['require("./engine.js")', 'require("./training.js")']);
    assert.match(bundle, /=>\{\w+\.exports=require\("\.\/training\.js"\)/, 'training is loaded when somebody asks for it');
    for (const text of [bundle, readFileSync(join(BIN, '../../dist/engine.js'), 'utf8')]) assert.doesNotMatch(text, /vscode-languageserver|vscode-jsonrpc/);
  });
});
