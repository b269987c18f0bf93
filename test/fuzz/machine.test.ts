import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { VSCODE } from '../lsp/harness/capabilities';
import { BIN, EVAL, wardlight, within } from '../cli/support';
import { connect } from '../lsp/harness/connect';
import { createWorkspace } from '../lsp/harness/workspace';
import { ServerCommands, type ScanSummary } from '../../server/src/protocol';
import { createDraw } from '../../server/src/core/tokens/draw';
import { mostlyCode } from './support/corpus';
import { SEED } from './support/settings';

const isRoot = process.getuid?.() === 0;

describe('fuzz: the machine', () => {
  it('a clock that jumps or runs backwards changes no verdict', async () => {
    const workspace = createWorkspace(Object.fromEntries(mostlyCode().slice(0, 12).map(({ path, text }) => [path, text])));
    const draw = createDraw(`clock ${SEED}`);
    const clocks = [() => 0, () => (draw(2_000_001) - 1_000_000) * 1e6, () => NaN, () => Infinity];
    const said: unknown[] = [];
    for (const now of [() => performance.now(), ...clocks]) {
      const client = await connect({ folders: [workspace.uri], capabilities: VSCODE, host: { now }, settings: { pace: 'scan' } });
      const all: unknown[] = [];
      for (const { path, text } of mostlyCode().slice(0, 12)) {
        await client.openDocument(workspace.uriOf(path), 'plaintext', text);
        all.push(await client.pullItems(workspace.uriOf(path)));
        await client.closeDocument(workspace.uriOf(path));
      }
      const { counts, filesScanned } = await client.execute<ScanSummary>(ServerCommands.scan, { what: 'workspace' });
      said.push({ all, counts, filesScanned });
      assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
      await client.stop();
    }
    for (const one of said) assert.deepEqual(one, said[0]);
    workspace.dispose();
  }).timeout(600_000);

  it('a day that jumps decides only whether an ignore comment has ended', async () => {
    const workspace = createWorkspace();
    const days = ['2026-11-22', '1970-01-01', '9999-12-31', '', 'no day', '2027-01-02', '2026-11-22'];
    let today = days[0]!;
    const client = await connect({ folders: [workspace.uri], runtime: { today: () => today }, settings: { pace: 'scan' } });
    const uri = workspace.uriOf('a.js');
    const said = new Map<string, string[]>();
    for (const day of days) {
      today = day;
      await client.changeSettings({ pace: 'scan' });
      await client.openDocument(uri, 'javascript', `// wardlight-ignore javascript-eval-request-data: until 2027-01-01\n${EVAL}`);
      const ids = (await client.pullItems(uri)).map(({ code }) => String(code)).sort();
      assert.deepEqual(said.get(day) ?? ids, ids, 'the same day says the same');
      said.set(day, ids);
      await client.closeDocument(uri);
    }
    assert.deepEqual(client.logs.filter((line) => line.includes('failed')), []);
    await client.stop();
    workspace.dispose();
  });

  it('a home and a folder for temporary files on a full disk keep no scan from its end', () => within({ 'a.js': EVAL }, async ({ root, path }) => {
    const full = path('full');
    mkdirSync(full);
    const isMounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', full]).status === 0;
    if (isMounted) spawnSync('sh', ['-c', `cat /dev/zero > ${full}/filler`]);
    else chmodSync(full, 0o555);
    try {
      const places = { HOME: full, XDG_CACHE_HOME: full, TMPDIR: full, TEMP: full, TMP: full };
      const { code, stdout, stderr } = await wardlight(['scan', 'a.js'], { cwd: root, env: places });
      assert.equal(code, 1, stderr);
      assert.match(stdout, /javascript-eval/);
    } finally {
      if (isMounted) spawnSync('umount', [full]);
    }
  }));

  const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`src/f${n}.js`, EVAL]));
  const refused = ({ code, stderr }: { code: number | null; stderr: string }, why: RegExp): void => {
    assert.equal(code, 2, stderr);
    assert.match(stderr, why);
    assert.doesNotMatch(stderr, /^\s+at /m, 'no stack');
  };

  it('a disk that is full is said, with exit code 2', () => within(many, async ({ root, path }) => {
    const device = '/dev/full';
    if (existsSync(device)) {
      refused(await wardlight(['scan', '.', '--output', device], { cwd: root }), /full.*ENOSPC|ENOSPC/);
      refused(await wardlight(['baseline', '.', '--output', device], { cwd: root }), /ENOSPC/);
    }
    const disk = path('disk');
    mkdirSync(disk);
    if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status !== 0) return;
    try {
      refused(await wardlight(['scan', 'src', '--format', 'json', '--output', 'disk/report.json'], { cwd: root }), /ENOSPC/);
    } finally {
      spawnSync('umount', [disk]);
    }
  }));

  it('a full disk behind standard output is said, with exit code 2', function () {
    if (!existsSync('/dev/full')) return;
    return within({ 'a.js': 'const a = 1;\n' }, async ({ root }) => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [BIN, 'scan', 'a.js'], { cwd: root, stdio: ['ignore', full, 'pipe'] });
      let stderr = '';
      child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      closeSync(full);
      refused({ code, stderr }, /ENOSPC/);
    });
  });

  it('a folder that may not be written is said, and scanned', () => within({ 'a.js': EVAL }, async ({ root }) => {
    const asNobody = (args: readonly string[]) => {
      const identity = isRoot ? { uid: 65_534, gid: 65_534 } : {};
      const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, encoding: 'utf8', ...identity });
      return { code: status, stdout, stderr };
    };
    chmodSync(root, 0o555);
    refused(asNobody(['scan', '.', '--output', 'report.txt']), /EACCES|EPERM|EROFS/);
    refused(asNobody(['baseline', '.']), /EACCES|EPERM|EROFS/);
    const { code, stdout } = asNobody(['scan', '.']);
    assert.equal(code, 1);
    assert.match(stdout, /javascript-eval/);
    chmodSync(root, 0o755);
    assert.deepEqual(readdirSync(root), ['a.js']);
  }));
});
