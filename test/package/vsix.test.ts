import assert from 'node:assert/strict';
import { cpSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/assets';
import { token } from '../lsp/harness/workspace';
import { COMMAND_LINE, expectedFiles, expectedInExtension, requireBuild } from './expected-files';
import { run, runWell, type Ended } from './run';
import { makeTemporaryFolder } from './temporary-folder';
import { checkEntry, checkLeftOut, checkLsp, checkScan, checkTraining, checkVersion, wardlight, type Unpacked } from './use';
import { readZip, writeFiles } from './zip';

/** What vsce calls differently in a VSIX, and what it adds. */
const RENAMED: Readonly<Record<string, string>> = { 'CHANGELOG.md': 'changelog.md', LICENSE: 'LICENSE.txt', 'README.md': 'readme.md' };
const ADDED = ['[Content_Types].xml', 'extension.vsixmanifest'];
/** 3 MB, which `npm run bench -- size` holds it against too. */
const MOST_BYTES = 3_000_000;
/** Compiled code that the language server keeps beside its bundles. */
const LEFT_BY_A_START = /\/dist\/(?:engine|training|server\/lsp)\.js\.cache$/;

describe('the VSIX', () => {
  const temporary = makeTemporaryFolder();
  const vsix = join(temporary.path, 'wardlight.vsix');
  const unpacked: Unpacked = { root: join(temporary.path, 'unpacked/extension'), scratch: join(temporary.path, 'scratch') };
  let files: ReadonlyMap<string, Buffer>;

  before(async () => {
    requireBuild();
    await runWell(process.execPath, ['scripts/package.mjs', '--no-build', '--out', vsix], ROOT);
    files = readZip(vsix);
    mkdirSync(unpacked.scratch);
    writeFiles(join(temporary.path, 'unpacked'), files);
    // What the extension holds is tried through the command line of the npm package.
    for (const path of COMMAND_LINE) cpSync(join(ROOT, path), join(unpacked.root, path));
  });

  after(() => temporary.remove());

  it('holds what it should and nothing else', () => {
    const expected = expectedInExtension().map((path) => `extension/${RENAMED[path] ?? path}`);
    assert.deepEqual([...files.keys()].sort(), [...ADDED, ...expected].sort());
    assert.ok(statSync(vsix).size < MOST_BYTES, `${statSync(vsix).size} bytes`);
  });

  it('is made of the production build', () => {
    const withMap = [...files].filter(([path, content]) => path.endsWith('.js') && content.includes('sourceMappingURL=')).map(([path]) => path);
    assert.deepEqual(withMap, [], 'run `node scripts/build.mjs --production` first');
  });

  it('says its version', () => checkVersion(unpacked));
  it('scans, with worker threads and the grammars of all packaged rules', () => checkScan(unpacked));
  it('says where code is analysed whose grammar it leaves out', () => checkLeftOut(unpacked));
  it('has topics, and proves one', () => checkTraining(unpacked));
  it('serves an editor over standard input and output', () => checkLsp(unpacked));
  it('has an entry that loads on the desktop', () => checkEntry(unpacked, 'dist/client/extension.js'));
  it('has an entry that loads on the web', () => checkEntry(unpacked, 'dist/client/extension.browser.js'));

  it('holds nothing that our own scanner finds', async () => {
    const ended = await wardlight(unpacked, 'scan', unpacked.root, '--no-gitignore', '--format', 'json', '--fail-on', 'scan');
    const { findings, skipped, summary } = JSON.parse(ended.stdout) as ScanOfPackage;
    assert.deepEqual(findings.map(({ rule, path, range }) => `${path}:${range.start.line} ${rule}`), []);
    const unread = skipped.filter(({ extent, path }) => extent === 'all' && !LEFT_BY_A_START.test(path)).map(({ path }) => path);
    assert.deepEqual(unread.filter((path) => !/\.(?:wasm|br|png|bin)$/.test(path)), []);
    assert.equal(summary.filesScanned + unread.length, files.size - ADDED.length + COMMAND_LINE.length);
    assert.equal(ended.code, 0, ended.stderr);
  });

  describe('with a credential in it', () => {
    const copy = join(temporary.path, 'copy');

    before(() => {
      for (const path of [...expectedFiles(), 'scripts/package.mjs', 'scripts/generate-languages.mjs', 'grammars']) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    });

    const pack = (): Promise<Ended> => run(process.execPath, ['scripts/package.mjs', '--no-build', '--out', join(temporary.path, 'copy.vsix')], copy);

    it('is packed as long as there is none', async () => {
      const { code, stdout, stderr } = await pack();
      assert.equal(code, 0, stdout + stderr);
    });

    for (const kind of ['github-token', 'slack-token', 'npm-token']) {
      it(`is refused with a planted ${kind}`, async () => {
        writeFileSync(join(copy, 'dist/client/planted.js'), `exports.key = '${token(kind, 'planted')}';\n`);
        const { code, stdout, stderr } = await pack();
        assert.notEqual(code, 0, stdout);
        assert.match(stdout + stderr, /secret/i);
        assert.match(stdout + stderr, /planted\.js/);
      });
    }
  });
});

interface ScanOfPackage {
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly range: { readonly start: { readonly line: number } } }[];
  readonly skipped: readonly { readonly path: string; readonly extent: 'all' | 'code' }[];
  readonly summary: { readonly filesScanned: number };
}
