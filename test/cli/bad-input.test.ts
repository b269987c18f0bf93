import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ROOT } from '../support/assets';
import { EVAL, EVAL_RULE, placesOf, scanJson, token, wardlight, within } from './support';

describe('command line: bad input', () => {
  it('survives every kind of file, and finds what is in the others', () => within({
    'empty.js': '', 'binary.js': Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(EVAL)]), 'huge.js': Buffer.alloc(50 * 1024 * 1024, EVAL),
    'invalid.js': Buffer.concat([Buffer.from('// \xff\xfe\xc3\n', 'latin1'), Buffer.from(EVAL)]), 'bom.js': `\ufeff${EVAL}`, 'crlf.js': `\r\n${EVAL.trim()}\r\n`,
    'wide.js': Buffer.from(`\ufeff${EVAL}`, 'utf16le'), 'syntax.js': `function ( {{{\n${EVAL}`, 'deep.js': `${'(\n'.repeat(20_000)}1${')\n'.repeat(20_000)};\n`,
    'longline.js': `x = [${'1,'.repeat(100_000)}]`, 'surrogate.js': '// \ud800\n', 'good.js': EVAL,
  }, async ({ root, path }) => {
    mkdirSync(path('locked'));
    chmodSync(path('locked'), 0);
    symlinkSync(root, path('loop'));
    symlinkSync(path('nowhere'), path('dangling.js'));
    const { code, report } = await scanJson(['.'], { cwd: root });
    chmodSync(path('locked'), 0o700);
    const places = placesOf(report);
    for (const expected of ['bom.js:1', 'crlf.js:2', 'good.js:1', 'invalid.js:2', 'wide.js:1']) assert.ok(places.includes(`${expected} ${EVAL_RULE}`), `${expected} in ${places.join(', ')}`);
    assert.equal(new Set(places).size, places.length, 'nothing is found twice through the loop');
    assert.deepEqual(report.skipped.map((skip) => `${skip.path} ${skip.reason}`), ['binary.js binary', 'huge.js too-large', 'longline.js minified']);
    const listed = report.problems.filter(({ path: where }) => where === 'locked').length;
    assert.equal(listed, process.getuid?.() === 0 ? 0 : 1);
    assert.equal(code, 1);
  }));

  it('survives files that vanish while it scans', () => within(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${index}.js`, EVAL])), async ({ root, path }) => {
    const scan = scanJson(['.'], { cwd: root });
    for (let index = 499; index > 10; index -= 2) {
      rmSync(path(`f${index}.js`));
      if (index % 20 === 9) await new Promise((resolve) => setImmediate(resolve));
    }
    const { code, report } = await scan;
    assert.ok(code === 1 || code === 0);
    assert.ok(report.findings.length >= 250, 'every file that stayed is scanned');
    assert.ok(report.skipped.every(({ reason }) => reason === 'vanished'));
    assert.deepEqual(report.problems, []);
  }));

  it('survives a worker that is killed, and loses only the file that did it', () => within(
    Object.fromEntries([...Array.from({ length: 80 }, (_, index) => `f${index}.js`), 'killer.js'].map((name) => [`src/${name}`, EVAL])),
    async ({ root, path, write }) => {
      for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), path(`wardlight/${part}`), { recursive: true });
      renameSync(path('wardlight/dist/server/scan-worker.js'), path('wardlight/dist/server/real-worker.js'));
      write('wardlight/dist/server/scan-worker.js', `
        require('node:worker_threads').parentPort.on('message', ({ paths }) => { if (paths.some((one) => one.includes('killer'))) process.exit(9); });
        require('./real-worker.js');
      `);
      const { code, report, stderr } = await scanJson(['src'], { cwd: root, bin: path('wardlight/bin/wardlight') });
      assert.equal(report.findings.length, 80);
      assert.deepEqual(report.problems.map(({ kind, path: where }) => [kind, where]), [['internal', 'src/killer.js']]);
      assert.equal(code, 2);
      assert.match(stderr, /^error src\/killer\.js: this file ended the process/m);
    },
  ));

  it('survives rule files that are no rule files', () => within({ 'a.js': EVAL, 'binary.yaml': Uint8Array.from([0, 255, 1]), 'empty.yaml': '', 'bomb.yaml': `rules: ${'['.repeat(100_000)}` }, async ({ root }) => {
    for (const file of ['binary.yaml', 'empty.yaml', 'bomb.yaml', '.']) {
      const { code, report, stderr } = await scanJson(['a.js', '--rules', file], { cwd: root });
      assert.deepEqual([code, placesOf(report)], [2, [`a.js:1 ${EVAL_RULE}`]], file);
      assert.match(stderr, /^problem (binary|empty|bomb)\.yaml:1: .+\.$/m, file);
    }
  }));

  it('survives a baseline with a merge conflict and uses both sides', () => within({ 'a.js': EVAL }, async ({ root, write }) => {
    await wardlight(['baseline'], { cwd: root });
    write('wardlight-baseline.json', `{\n<<<<<<< HEAD\n=======\n  "z.js x:1": 1,\n>>>>>>> x\n  "version": 1\n}\n`);
    const { code, stderr } = await scanJson(['.'], { cwd: root });
    assert.equal(code, 2);
    assert.match(stderr, /^problem wardlight-baseline\.json:2: a merge conflict/m);
  }));
});

describe('command line: the value of a credential', () => {
  const github = token('github-token');
  const password = token('password');
  const key = token('private-key');
  const files = {
    'a.js': `const password = "${password}"; eval(req.query["${password}"]); // ${password}\nconst t = "${github}"; // gitleaks:allow ${github}\n`,
    '.env': `DB_PASSWORD=${password}\nGITHUB=${github}\n`, 'k.pem': key, 'broken.js': `function ( { const password = "${password}"\n`,
    'c.json': `{"token": "${github}", "password": "${password}"}`, 'd.yaml': `password: ${password}\nurl: https://me:${password}@example.com/x\n`,
    'test/e.py': `password = "${password}"\nimport hashlib\nhashlib.md5("${password}")\n`,
    'wardlight.yaml': `rules:\n  x: "${password}"\n${password}:\n`, 'r.yaml': `rules:\n  - id: x\n    severity: ${password}\n    message: "${github}\n`,
    'wardlight-baseline.json': `{\n${github}\n}\n`,
  };
  const secrets = [github, password, ...key.split('\n').filter((line) => line.length > 20 && !line.startsWith('---'))];

  for (const format of ['text', 'json', 'sarif']) {
    it(`is in no ${format} report`, () => within(files, async ({ root }) => {
      const { code, stdout, stderr } = await wardlight(['scan', '.', '--format', format, '--rules', 'r.yaml'], { cwd: root });
      assert.equal(code, 2, 'the settings are broken');
      assert.match(stdout, /github-token/);
      assert.match(stdout, /keyed-password/);
      for (const secret of secrets) assert.ok(!`${stdout}${stderr}`.includes(secret), `a value of ${secret.length} characters`);
    }));
  }
  it('is in no baseline', () => within({ 'a.js': files['a.js'], '.env': files['.env'], 'k.pem': key }, async ({ root, path }) => {
    await wardlight(['baseline'], { cwd: root });
    const text = readFileSync(path('wardlight-baseline.json'), 'utf8');
    assert.match(text, /github-token/);
    for (const secret of secrets) assert.ok(!text.includes(secret));
  }));
  it('is in no report of standard input', async () => {
    const { stdout, stderr } = await wardlight(['scan', '-', '--stdin-filename', 'a.js'], { input: files['a.js'] });
    assert.match(stdout, /keyed-password/);
    for (const secret of secrets) assert.ok(!`${stdout}${stderr}`.includes(secret));
  });
});
