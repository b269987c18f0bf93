import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { createDocument, NO_WORK, renderSarif, type Engine, type FileReport, type ScanReport } from '../../server/src/core';
import { decodeText } from '../../server/src/lsp/decode-text';
import { decode } from '../../server/src/node/decode';
import { FileScanner } from '../../server/src/node/scan-file';
import { loadSetup } from '../../server/src/node/setup';
import { testHost } from '../support/assets';
import { manyFunctions } from '../support/dense-flow';
import { DIST } from '../parity/bundles';
import { damaged } from './support/bytes';
import { demoFiles, fixtureFiles, mostlyCode, realFiles } from './support/corpus';
import { fuzzEngine, verdictOf } from './support/engine';
import { fuzz } from './support/run';
import { IS_LONG } from './support/settings';

/** What a report says has a place in the text, and says nothing of a mistake of ours. */
function checkReport({ findings, problems }: FileReport, text: string): void {
  assert.deepEqual(problems.filter(({ kind }) => kind === 'internal'), []);
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { range, span, snippet, provedFixes = [] } of findings) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${span.start}..${span.end} of ${text.length}`);
    assert.ok(range.start.line <= range.end.line && range.end.line < lines, `line ${range.end.line} of ${lines}`);
    assert.ok(snippet.length < 1_000 && !/[\r\n]/.test(snippet), 'a snippet is a line');
    for (const { edits } of provedFixes) for (const edit of edits) assert.ok(edit.span.end <= text.length);
  }
}

describe('fuzz: damaged files', () => {
  let engine: Engine;
  let scanner: FileScanner;
  before(async () => {
    engine = await fuzzEngine();
    const { setup } = loadSetup({ assetRoot: DIST, root: DIST });
    scanner = new FileScanner(setup, { ...testHost(), readFile: async () => undefined, now: () => 0 }, engine);
  });

  it('real files, damaged, give a report, and the same one again', async function () {
    if (IS_LONG) this.timeout(0);
    const files = [...fixtureFiles().filter((_, index) => index % 2 === 0), ...demoFiles(), ...realFiles(IS_LONG ? 500 : 40)];
    let found = 0;
    await fuzz('real files, damaged', { short: 16, long: 20_000 }, damaged(files), async ({ path, bytes }) => {
      const text = decode(bytes);
      assert.equal(decodeText(bytes), text, 'the browser reads it as the command line does');
      const { report } = await scanner.scanBytes(DIST, path, bytes, true);
      checkReport(report, text);
      found += report.findings.length;
      assert.deepEqual((await scanner.scanBytes(DIST, path, bytes, true)).report, report);
      const totals: ScanReport = {
        files: [report], problems: [], counts: { now: 0, save: 0, scan: 0 }, hidden: report.hidden, filesScanned: 1, filesUnchanged: 0, bytesScanned: bytes.length,
        work: NO_WORK, cancelled: false, milliseconds: 0,
      };
      JSON.parse([...renderSarif({ report: totals, rules: engine.rules, version: '1', rootUri: 'file:///r/', runbookOf: () => undefined })].join(''));
    });
    assert.ok(found > 3, `${found} findings`);
  });

  it('UTF-16 says what UTF-8 says', async function () {
    if (IS_LONG) this.timeout(0);
    await fuzz('UTF-16', { short: 8, long: 3_000 }, fc.record({ file: fc.constantFrom(...fixtureFiles()), big: fc.boolean() }), async ({ file: { path, text }, big }) => {
      const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
      const said = async (bytes: Uint8Array) => (await scanner.scanBytes(DIST, path, bytes, false)).report;
      assert.deepEqual(await said(big ? wide.swap16() : wide), await said(Buffer.from(text)));
    });
  });

  it('code that a minifier wrote in one line is analysed like other code, edited or not', async function () {
    if (IS_LONG) this.timeout(0);
    const files = [...mostlyCode(), ...realFiles(IS_LONG ? 400 : 60)].filter(({ path }) => /\.[cm]?[jt]s$/.test(path));
    // However small the others are, this one is long enough to be skipped.
    const long = { path: 'real/long.js', text: manyFunctions(1_000) };
    const file = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...files) }, { weight: 1, arbitrary: fc.constant(long) });
    let [minified, skipped] = [0, 0];
    await fuzz('minified', { short: 60, long: 5_000 }, fc.record({ file, at: fc.nat(1000), text: fc.constantFrom('a', ';', '"', '(', '') }), ({ file: { path, text: written }, at, text: typed }) => {
      const text = minify(written, path);
      if (text === undefined) return;
      minified++;
      const document = createDocument(path, engine.languageOf(path), text);
      if (engine.analyze(document).skip?.reason === 'minified') skipped++;
      const open = engine.open(document);
      open.analyze();
      const start = Math.floor((at * text.length) / 1000);
      open.edit([{ span: { start, end: start }, text: typed }]);
      assert.deepEqual(verdictOf(open.settle()), verdictOf(engine.analyze(createDocument(path, document.language, open.document.text))));
      open.close();
    });
    assert.ok(skipped > 0 && minified > skipped, `${skipped} of ${minified} were skipped as minified`);
  });
});

function minify(text: string, path: string): string | undefined {
  try {
    return transformSync(text, { minify: true, loader: path.endsWith('ts') ? 'ts' : 'js' }).code;
  } catch {
    return undefined;
  }
}
