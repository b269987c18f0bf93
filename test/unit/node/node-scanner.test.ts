import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, loadRuleFile, parseBaseline, type FileReport, type ScanProgress, type ScanReport, type ScanRequest } from '../../../server/src/core';
import { createNodeScanner, type NodeScannerOptions, type ScanSetup } from '../../../server/src/node';
import { testHost } from '../../support/assets';
import { temporaryFolder } from './temporary-folder';

const RULES = `rules:
  - {id: no-eval, languages: [javascript, python], severity: HIGH, message: No eval., metadata: {confidence: HIGH}, pattern: eval(...), fix: 'safe()'}
`;
const SETUP: ScanSetup = { rules: loadRuleFile(RULES, 'r.yaml').rules, config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22' };
const HOST = { ...testHost(), readFile: async () => undefined, now: () => 0 };
const NEVER = { aborted: false, addEventListener: () => undefined };

type Folder = ReturnType<typeof temporaryFolder>;

async function scan(folder: Folder, options: Partial<NodeScannerOptions> = {}, request: Partial<ScanRequest> = {}, seen: ScanProgress[] = []): Promise<ScanReport> {
  const scanner = createNodeScanner({ assetRoot: '.', host: HOST, setup: () => ({ setup: SETUP, problems: [] }), ...options });
  try {
    return await scanner.scan({ root: folder.root, useGitignore: true, ...request }, (progress) => seen.push(progress), NEVER);
  } finally {
    await scanner.dispose();
  }
}

/** Runs `use` on a folder that is removed afterwards. */
async function within(files: Record<string, string | Uint8Array>, use: (folder: Folder) => Promise<void>): Promise<void> {
  const folder = temporaryFolder(files);
  try {
    await use(folder);
  } finally {
    folder.remove();
  }
}

const summary = ({ files }: ScanReport): string[] =>
  files.map(({ path, findings, skip, problems }: FileReport) => [path, ...findings.map(({ range }) => `${range.start.line + 1}:${range.start.character + 1}`), skip?.reason, ...problems.map(({ kind }) => kind)].filter(Boolean).join(' '));

describe('scanning on disk', () => {
  it('finds, counts, and leaves clean files out', () => within({ 'a.js': 'x\n  eval(1)\n', 'b/c.py': 'eval(2)\n', 'clean.js': 'x\n', 'README.md': 'eval(3)' }, async (folder) => {
    const seen: ScanProgress[] = [];
    const report = await scan(folder, {}, {}, seen);
    assert.deepEqual(summary(report), ['a.js 2:3', 'b/c.py 1:1']);
    assert.deepEqual([report.counts, report.filesScanned, report.bytesScanned, report.cancelled], [{ now: 2, save: 0, scan: 0 }, 4, 29, false]);
    assert.deepEqual(seen[0], { done: 0, total: undefined });
    assert.deepEqual(seen.at(-1), { done: 4, total: 4 });
  }));

  it('reads whatever it is given', () => within({
    'empty.js': '', 'binary.js': Uint8Array.from([1, 0, 2]), 'invalid.js': Buffer.concat([Buffer.from([0xff, 10]), Buffer.from('eval(1)')]),
    'bom.js': '\ufeffeval(1)', 'crlf.js': '\r\n\r\neval(1)\r\n', 'wide.js': Buffer.from('\ufeffeval(1)', 'utf16le'), 'a.png': 'eval(1)',
    'large.js': `${'eval(1)\n'.repeat(160_000)}`, 'huge.js': Buffer.alloc(50 * 1024 * 1024, 'eval(1)\n'), 'vendor/a.js': 'eval(1)',
  }, async (folder) => {
    assert.deepEqual(summary(await scan(folder)), [
      'a.png binary', 'binary.js binary', 'bom.js 1:1', 'crlf.js 3:1', 'huge.js too-large', 'invalid.js 2:1', 'large.js too-large', 'vendor/ vendored', 'wide.js 1:1',
    ]);
  }));

  it('survives files that vanish, links that dangle, folders and files that are locked', () => within({ 'a.js': 'eval(1)', 'locked.js': 'eval(1)' }, async (folder) => {
    chmodSync(folder.path('locked.js'), 0);
    symlinkSync(folder.root, folder.path('loop'));
    mkdirSync(folder.path('empty'));
    const report = await scan(folder, {}, { paths: ['', 'gone.js', 'a.js/inside.js'] });
    const locked = process.getuid?.() === 0 ? 'locked.js 1:1' : 'locked.js unreadable';
    assert.deepEqual(summary(report), ['a.js 1:1', 'a.js/inside.js vanished', 'gone.js vanished', locked]);
  }));

  it('survives a file that vanishes after it was listed', () => within({ 'a.js': 'eval(1)', 'b.js': 'eval(2)' }, async (folder) => {
    const scanner = createNodeScanner({ assetRoot: '.', host: HOST, setup: () => ({ setup: SETUP, problems: [] }) });
    const report = await scanner.scan({ root: folder.root, useGitignore: true }, ({ done }) => done === 1 && rmSync(folder.path('b.js')), NEVER);
    assert.deepEqual(summary(report), ['a.js 1:1', 'b.js vanished']);
  }));

  it('offers proved fixes when asked', () => within({ 'a.js': 'eval(1)\n' }, async (folder) => {
    const [plain, fixed] = [await scan(folder), await scan(folder, {}, { withFixes: true })].map(({ files }) => files[0]?.findings[0]?.provedFixes);
    assert.equal(plain, undefined);
    assert.deepEqual(fixed?.map(({ edits }) => edits), [[{ span: { start: 0, end: 7 }, text: 'safe()', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } } }]]);
  }));

  it('stops when it is cancelled, and says so', () => within({ 'a.js': 'eval(1)', 'b.js': 'eval(2)', 'c.js': 'eval(3)' }, async (folder) => {
    const signal = { aborted: false, addEventListener: () => undefined };
    const scanner = createNodeScanner({ assetRoot: '.', host: HOST, setup: () => ({ setup: SETUP, problems: [] }) });
    const report = await scanner.scan({ root: folder.root, useGitignore: true }, ({ done }) => { signal.aborted = done >= 1; }, signal);
    assert.deepEqual([report.cancelled, summary(report)], [true, ['a.js 1:1']]);
  }));

  it('tells which entries of the baseline hide nothing, of what was scanned', () => within({ 'a.js': '', 'b/c.js': '' }, async (folder) => {
    const { baseline } = parseBaseline('{\n"a.js x:1": 1,\n"b/gone.js x:2": 2,\n"version": 1\n}', 'b');
    const setup = (): { setup: ScanSetup; problems: [] } => ({ setup: { ...SETUP, baseline }, problems: [] });
    assert.deepEqual((await scan(folder, { setup })).unusedBaseline?.map(({ path, count }) => [path, count]), [['a.js', 1], ['b/gone.js', 2]]);
    assert.deepEqual((await scan(folder, { setup }, { paths: ['b'] })).unusedBaseline?.map(({ path }) => path), ['b/gone.js']);
    assert.deepEqual((await scan(folder, { setup }, { paths: ['a.js'] })).unusedBaseline?.map(({ path }) => path), ['a.js']);
  }));

  it('makes a problem of Git that cannot answer', () => within({ 'a.js': 'eval(1)' }, async (folder) => {
    const report = await scan(folder, {}, { changed: {} });
    assert.deepEqual([report.files.length, report.problems.map(({ kind }) => kind)], [0, ['config']]);
    assert.match(report.problems[0]?.message ?? '', /inside a Git work tree/);
    assert.match((await scan(folder, {}, { changed: {}, trusted: false })).problems[0]?.message ?? '', /untrusted/);
  }));

  it('carries rules that do not compile as problems', () => within({ 'a.js': 'eval(1)' }, async (folder) => {
    const { rules } = loadRuleFile(`${RULES}  - {id: broken, languages: [javascript], severity: LOW, message: m, pattern: 'f('}\n`, 'r.yaml');
    const report = await scan(folder, { setup: () => ({ setup: { ...SETUP, rules }, problems: [] }) });
    assert.deepEqual(summary(report), ['a.js 1:1']);
    assert.deepEqual(report.problems.map(({ kind, ruleId, line }) => [kind, ruleId, line]), [['rule', 'broken', 3]]);
  }));
});

describe('scanning with workers', () => {
  const names = Array.from({ length: 60 }, (_, index) => `f${String(index).padStart(2, '0')}.js`);
  const workers = (extra: Partial<NodeScannerOptions> = {}): Partial<NodeScannerOptions> => ({ workerFile: join(__dirname, 'fake-worker.mjs'), inProcess: 0, workers: 2, ...extra });
  const scanNames = async (more: readonly string[], options: Partial<NodeScannerOptions>): Promise<ScanReport> => {
    const folder = temporaryFolder(Object.fromEntries([...names, ...more].map((name) => [name, ''])));
    try {
      return await scan(folder, options);
    } finally {
      folder.remove();
    }
  };

  it('gathers what they answer, in order, each file once', async () => {
    const report = await scanNames([], workers());
    assert.deepEqual(summary(report), names.map((name) => `${name} binary`));
    assert.deepEqual([report.filesScanned, report.bytesScanned], [60, 60]);
  });

  for (const [what, killer] of [['ends its process', 'f07-exit.js'], ['throws what nobody catches', 'f07-throw.js']] as const) {
    it(`loses only the file that ${what}`, async () => {
      const report = await scanNames([killer, 'f55-exit.js'], workers());
      const expected = [...names.map((name) => `${name} binary`), `${killer} internal`, 'f55-exit.js internal'].sort();
      assert.deepEqual(summary(report), expected);
      const problem = report.files.find(({ path }) => path === killer)?.problems[0];
      assert.match(problem?.message ?? '', /ended the process/);
      assert.doesNotMatch(JSON.stringify(report), /a secret of the file/);
    });
  }

  it('loses only the file that never ends', async () => {
    const report = await scanNames(['f30-hang.js'], workers({ patience: 1000 }));
    assert.deepEqual(summary(report).filter((line) => !line.endsWith('binary')), ['f30-hang.js internal']);
    assert.equal(report.files.length, 61);
  });

  it('scans without workers when none can be started', () => within({ 'a.js': 'eval(1)' }, async (folder) => {
    for (const workerFile of [join(__dirname, 'dead-worker.mjs'), join(__dirname, 'no-such-worker.mjs')]) {
      assert.deepEqual(summary(await scan(folder, workers({ workerFile }))), ['a.js 1:1']);
    }
  }));

  it('keeps its workers from scan to scan', async () => {
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
    const scanner = createNodeScanner({ assetRoot: '.', host: HOST, setup: () => ({ setup: SETUP, problems: [] }), ...workers() });
    try {
      for (let round = 0; round < 3; round++) {
        const report = await scanner.scan({ root: folder.root, useGitignore: true }, () => undefined, NEVER);
        assert.equal(report.files.length, 60);
      }
    } finally {
      await scanner.dispose();
      folder.remove();
    }
  });
});
