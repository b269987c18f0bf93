import assert from 'node:assert/strict';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, NO_WORK, NOTHING_HIDDEN, type Analysis, type Engine, type FileReport, type Host, type ScanReport, type SourceFiles } from '../../../server/src/core';
import { createNodeScanner, FileScanner, listFiles, type ScanSetup } from '../../../server/src/node';
import { ScanCache } from '../../../server/src/node/scan-cache';
import type { ListedFolders } from '../../../server/src/node/stamps';
import { batchOf } from '../../../server/src/node/worker-messages';
import { testHost } from '../../support/assets';
import { temporaryFolder } from './temporary-folder';

const SETUP: ScanSetup = { rules: [], config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22' };
const HOST: Host = { ...testHost(), readFile: async () => undefined, now: () => 0 };
const NEVER = { aborted: false, addEventListener: () => undefined };

/** An engine to which each line of a file is another file or folder that it depends on, or says `list FOLDER`. */
function readingEngine(): Engine {
  const analyze = ({ text }: { readonly text: string }, files?: SourceFiles): Analysis => {
    const lines = text.split('\n').filter(Boolean);
    const reads = lines.filter((line) => !line.startsWith('list '));
    for (const path of reads) files?.read(path);
    for (const line of lines) if (line.startsWith('list ')) files?.list(line.slice(5));
    return { findings: [], problems: [], work: NO_WORK, ...(reads.length > 0 ? { reads } : {}) };
  };
  return { rules: [], problems: [], languageOf: () => undefined, prepare: async () => undefined, analyze, dispose: () => undefined } as unknown as Engine;
}

function within(files: Record<string, string>, use: (folder: ReturnType<typeof temporaryFolder>) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = temporaryFolder(files);
    await use(folder).finally(() => folder.remove());
  };
}

/** As a scan lists them just before. */
function foldersOf(root: string): ListedFolders {
  return listFiles(root, { useGitignore: true, includes: () => true }).folders;
}

describe('what a verdict depends on beside its file', () => {
  /** Scans what is not known any more, with that engine, and gives its paths. */
  async function rescan(cache: ScanCache, root: string, paths: readonly string[]): Promise<string[]> {
    const scanner = new FileScanner(SETUP, HOST, readingEngine());
    cache.begin({ setup: SETUP, withFixes: false });
    const changed = cache.recall(root, { files: paths, folders: foldersOf(root) }, () => undefined);
    for (const file of changed) {
      const batch = batchOf([await scanner.scan(root, file.path, false)], []);
      cache.keep(root, file, { report: batch.reports[0], reads: batch.reads[0]?.reads });
    }
    return changed.map(({ path }) => path);
  }

  it('is also what was listed, and what is in no list', within({ 'a.js': 'list pkg\n', 'b.js': 'list none\n', 'pkg/x.js': '' }, async ({ root, write }) => {
    const cache = new ScanCache();
    const all = ['a.js', 'b.js'];
    const again = (): Promise<string[]> => rescan(cache, root, all);
    assert.deepEqual([await again(), await again()], [all, []]);
    write('pkg/deep/y.js', '');
    assert.deepEqual(await again(), ['a.js']);
    write('pkg/deep/z.js', '');
    write('pkg/x.js', 'another text');
    assert.deepEqual(await again(), []);
    write('none/x.js', '');
    assert.deepEqual(await again(), ['b.js']);
  }));

  it('has it scanned again when it changes, appears or vanishes, though the file is clean and unchanged', within({
    'a.js': 'lib/b.js\nlib/none.js\n', 'c.js': 'lib/b.js\nnew/deep/x.js\n', 'lib/b.js': '', 'pkg.js': 'pkg\n', 'pkg/x.go': '',
  }, async ({ root, write, path }) => {
    // File systems count time in ticks, and two changes may share one.
    utimesSync(path('pkg'), 1, 1);
    const cache = new ScanCache();
    const all = ['a.js', 'c.js', 'lib/b.js', 'pkg.js'];
    const again = (): Promise<string[]> => rescan(cache, root, all);
    assert.deepEqual(await again(), all);
    assert.deepEqual(await again(), []);
    write('lib/b.js', '\n');
    assert.deepEqual(await again(), ['a.js', 'c.js', 'lib/b.js']);
    assert.deepEqual(await again(), []);
    write('lib/none.js', '');
    assert.deepEqual(await again(), ['a.js']);
    assert.deepEqual(await again(), []);
    write('lib/c.js', 'not asked for');
    assert.deepEqual(await again(), []);
    rmSync(path('lib/none.js'));
    assert.deepEqual(await again(), ['a.js']);
    write('pkg/y.go', '');
    assert.deepEqual(await again(), ['pkg.js']);
    write('pkg/temporary', '');
    renameSync(path('pkg/temporary'), path('pkg/y.go'));
    assert.deepEqual(await again(), [], 'the folder was written to, and holds what it held');
    write('new/deep/x.js', '');
    assert.deepEqual(await again(), ['c.js']);
    assert.deepEqual(await again(), []);
  }));

  it('is what was read, also when it changes before the scan ends', within({ 'a.js': 'b.js\n', 'b.js': '1' }, async ({ root, write }) => {
    const cache = new ScanCache();
    cache.begin({ setup: SETUP, withFixes: false });
    const [file] = cache.recall(root, { files: ['a.js'], folders: foldersOf(root) }, () => undefined);
    const { reads } = await new FileScanner(SETUP, HOST, readingEngine()).scan(root, 'a.js', false);
    write('b.js', 'another');
    cache.keep(root, file!, { report: undefined, reads });
    assert.deepEqual(await rescan(cache, root, ['a.js']), ['a.js']);
  }));

  it('does not leave the folder, and is nothing for most files', within({ 'a.js': '../x.js\n/etc/hosts\nnode_modules/x.js\n', 'b.js': '' }, async ({ root }) => {
    const scanner = new FileScanner(SETUP, HOST, readingEngine());
    for (const name of ['a.js', 'b.js']) assert.ok(!('reads' in (await scanner.scan(root, name, false))), name);
  }));

  it('is known of standard input, too', within({ 'lib/b.js': 'text of b' }, async ({ root }) => {
    const seen: (string | undefined)[] = [];
    const engine = { ...readingEngine(), analyze: (_: unknown, files?: SourceFiles): Analysis => (seen.push(files?.read('lib/b.js')), { findings: [], problems: [], work: NO_WORK }) };
    await new FileScanner(SETUP, HOST, engine).scanBytes(root, 'stdin.js', Buffer.from('x'), false);
    assert.deepEqual(seen, ['text of b']);
  }));

  it('leaves out what wardlight.yaml excludes', within({ 'a.js': 'out/b.js\n', 'out/b.js': 'x' }, async ({ root }) => {
    const seen: (string | undefined)[] = [];
    const engine = { ...readingEngine(), analyze: (_: unknown, files?: SourceFiles): Analysis => (seen.push(files?.read('out/b.js')), { findings: [], problems: [], work: NO_WORK }) };
    const config = { ...DEFAULT_CONFIG, paths: { ...DEFAULT_CONFIG.paths, exclude: ['out/**'] } };
    await new FileScanner({ ...SETUP, config }, HOST, engine).scan(root, 'a.js', false);
    assert.deepEqual(seen, [undefined]);
  }));

  it('comes with a batch only for files that depend on something', () => {
    const clean = (path: string): FileReport => ({ path, findings: [], hidden: NOTHING_HIDDEN, problems: [] });
    const reads = [{ path: 'b.js', stamp: undefined }];
    const batch = batchOf([{ report: clean('a.js'), bytes: 1, work: NO_WORK, reads }, { report: clean('c.js'), bytes: 2, work: NO_WORK }], []);
    assert.deepEqual([batch.reports, batch.reads, batch.bytes, batch.files, batch.done], [[], [{ path: 'a.js', reads }], 3, 2, 2]);
  });

  it('goes from the workers to the next scan of the same folder', within({ 'a.js': 'b.js\nnone.js\n', 'b.js': '', 'c.js': 'b.js\ndirty\n', 'd.js': '' }, async ({ root, write }) => {
    const scanner = createNodeScanner({
      assetRoot: '.', host: HOST, workerFile: join(__dirname, 'reading-worker.mjs'), inProcess: 0, workers: 2, setup: () => ({ setup: SETUP, problems: [] }),
    });
    const scan = (): Promise<ScanReport> => scanner.scan({ root, useGitignore: true }, () => undefined, NEVER);
    try {
      const [first, second] = [await scan(), await scan()];
      assert.deepEqual([first.filesUnchanged, second.filesUnchanged], [0, 4]);
      assert.deepEqual(second.files, first.files);
      write('b.js', '\n');
      assert.equal((await scan()).filesUnchanged, 1);
      write('none.js', '');
      assert.equal((await scan()).filesUnchanged, 3, 'the new file and the one that asked for it are scanned');
    } finally {
      await scanner.dispose();
    }
  }));
});
