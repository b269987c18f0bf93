import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ROOT } from '../support/assets';
import { BIN, EVAL, EVAL_RULE, wardlight, within } from './support';

describe('command line: usage', () => {
  const refuse = (args: readonly string[], message: RegExp) =>
    it(`refuses: wardlight ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await wardlight(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
    });
  refuse([], /name a command/);
  refuse(['scna', '.'], /did you mean `scan`/);
  refuse(['scan'], /name what to scan/);
  refuse(['scan', 'no/such/path'], /no file or folder no\/such\/path/);
  refuse(['scan', '.', '--formt', 'json'], /did you mean `--format`/);
  refuse(['scan', '.', '--zebra'], /`--zebra` is not known/);
  refuse(['scan', '.', '--format', 'xml'], /one of text, json, sarif/);
  refuse(['scan', '.', '--fail-on', 'always'], /one of now, save, scan, never/);
  refuse(['scan', '.', '--format'], /--format/);
  refuse(['scan', 'bin', '--output', 'no/such/folder/out.txt'], /cannot be written \(ENOENT\)/);
  refuse(['scan', '-'], /needs `--stdin-filename/);
  refuse(['scan', '-', 'a.js', '--stdin-filename', 'b.js'], /stands alone/);
  refuse(['scan', '-', '--changed', '--stdin-filename', 'b.js'], /does not go with standard input/);
  refuse(['baseline', '.', '--format', 'json'], /does not go with `wardlight baseline`/);
  refuse(['baseline', 'a', 'b'], /takes one path/);
  refuse(['explain'], /takes one rule/);
  refuse(['explain', 'javascript-eval-request-dat'], /did you mean `javascript-eval-request-data`/);
  refuse(['explain', '../../../etc/passwd'], /is not known/);
  refuse(['rules', '.'], /takes no path/);
  refuse(['lsp'], /--stdio/);

  it('prints help and version', async () => {
    const help = await wardlight(['--help']);
    assert.equal(help.code, 0);
    for (const command of ['scan', 'baseline', 'explain', 'rules', 'test', 'training list', 'training check', 'training new', 'lsp']) assert.match(help.stdout, new RegExp(`wardlight ${command}`));
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await wardlight(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says what to do when it is not built', () => within({}, async (folder) => {
    mkdirSync(folder.path('bin'));
    copyFileSync(BIN, folder.path('bin/wardlight'));
    const child = spawn(process.execPath, [folder.path('bin/wardlight')]);
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 2);
    assert.match(Buffer.concat(said).toString(), /npm start.*npm run build/);
  }));
});

describe('command line: rules', () => {
  it('lists them with what the team set', () => within({ 'wardlight.yaml': `rules: {${EVAL_RULE}: off, keyed-password: {severity: low}}\n` }, async ({ root }) => {
    const { code, stdout, stderr } = await wardlight(['rules'], { cwd: root });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, new RegExp(`^${EVAL_RULE} +off +javascript, typescript  \\(unmeasured.*\\)$`, 'm'));
    assert.match(stdout, /^keyed-password +low +generic  \(known by its format\)$/m);
    assert.deepEqual(stdout.trim().split('\n'), stdout.trim().split('\n').sort());
  }));
  it('lists those of a pack, as data too', () => within({ 'wardlight.yaml': 'packs: [credentials]\n' }, async ({ root }) => {
    const { stdout } = await wardlight(['rules', '--pack', 'owasp-top-ten', '--format', 'json'], { cwd: root });
    const { packs, rules } = JSON.parse(stdout) as { packs: Record<string, number>; rules: { id: string; state: string; packs: string[]; precision?: { right: number } }[] };
    assert.equal(rules.length, packs['owasp-top-ten']);
    assert.ok(rules.every(({ state, packs: own }) => state !== 'off' && own.includes('owasp-top-ten')));
    assert.ok((rules.find(({ id }) => id === 'javascript-sql-built-from-request')?.precision?.right ?? 0) >= 20);
    const { stdout: all } = await wardlight(['rules'], { cwd: root });
    assert.match(all, new RegExp(`^${EVAL_RULE} +off `, 'm'));
    assert.match(all, /^keyed-password +(?!off)\w+ /m);
  }));
  it('explains packaged rules, with a runbook of their own and without', async () => {
    const { stdout } = await wardlight(['rules']);
    const ids = stdout.trim().split('\n').map((line) => line.split(' ')[0] ?? '');
    assert.ok(ids.length > 400);
    // Each asks for a process; test/rules looks at every runbook.
    const asked = ids.filter((_, index) => index % 25 === 0);
    for (const id of asked) {
      const { code, stdout: runbook } = await wardlight(['explain', id]);
      assert.equal(code, 0, id);
      assert.match(runbook, /^# .+\n[^]*## What it means[^]*## What to do/, id);
    }
  });
  it('explains a rule of the team from its file', () => within({
    'wardlight.yaml': 'rule-files: [own.yaml]\n', 'own.yaml': 'rules:\n  - {id: own, languages: [python], severity: LOW, message: Do not., pattern: x()}\n',
  }, async ({ root }) => {
    const { code, stdout } = await wardlight(['explain', 'own'], { cwd: root });
    assert.equal(code, 0);
    assert.equal(stdout, '# own\n\n## What it means\n\nDo not.\n');
  }));
});

describe('command line: lsp', () => {
  it('serves an editor over standard input and output', async () => {
    const child = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { cwd: ROOT });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let received = '';
    const answered = new Promise<void>((resolve) => child.stdout.on('data', (chunk: Buffer) => {
      received += chunk.toString();
      if (received.includes('"id":1')) resolve();
    }));
    const ended = new Promise((resolve) => child.on('close', resolve));
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered;
    assert.match(received, /"textDocumentSync"/);
    child.stdout.removeAllListeners('data').resume();
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    assert.equal(await ended, 0);
  });
});

describe('command line: standard input', () => {
  it('is scanned as the file that it is said to be', async () => {
    const { code, stdout } = await wardlight(['scan', '-', '--stdin-filename', 'web/app.ts'], { input: `\n${EVAL}` });
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`^  web/app\\.ts:2:\\d+  critical  ${EVAL_RULE}`, 'm'));
  });
  it('is judged by the settings of that folder', () => within({ 'a/wardlight.yaml': `rules: {${EVAL_RULE}: off}\n` }, async ({ root }) => {
    assert.equal((await wardlight(['scan', '-', '--stdin-filename', 'a/b.js'], { cwd: root, input: EVAL })).code, 0);
    assert.equal((await wardlight(['scan', '-', '--stdin-filename', 'b.js'], { cwd: root, input: EVAL })).code, 1);
  }));
  it('may be empty', async () => assert.equal((await wardlight(['scan', '-', '--stdin-filename', 'a.js'])).code, 0));
  it('may be no text', async () => {
    const { code, stdout } = await wardlight(['scan', '-', '--stdin-filename', 'a.js'], { input: Uint8Array.from([0, 255, 0]) });
    assert.equal(code, 0);
    assert.match(stdout, /^Skipped, binary: 1 \(a\.js\)$/m);
  });
});
