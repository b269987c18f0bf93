import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { DEFAULT_CONFIG, loadRuleFile, type ScanReport } from '../../../server/src/core';
import { createNodeScanner, type ScanSetup } from '../../../server/src/node';
import { testHost } from '../../support/assets';
import { temporaryFolder } from './temporary-folder';

const RULES = "rules:\n  - {id: no-eval, languages: [javascript], severity: HIGH, message: No eval., pattern: eval(...)}\n";
const SETUP: ScanSetup = { rules: loadRuleFile(RULES, 'r.yaml').rules, config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22' };
const HOST = { ...testHost(), readFile: async () => undefined, now: () => 0 };
const NEVER = { aborted: false, addEventListener: () => undefined };
const FILES = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`src/f${n}.js`, n % 4 === 0 ? `eval(${n})\n` : `f(${n})\n`]));

describe('scanning the same folder again', () => {
  const folder = temporaryFolder(FILES);
  const setup = { current: SETUP };
  const scanner = createNodeScanner({ assetRoot: '.', host: HOST, inProcess: 1_000, setup: () => ({ setup: setup.current, problems: [] }) });
  const scan = (): Promise<ScanReport> => scanner.scan({ root: folder.root, useGitignore: true }, () => undefined, NEVER);
  const paths = (report: ScanReport): string[] => report.files.map(({ path }) => path);
  let first: ScanReport;

  before(async () => {
    first = await scan();
    assert.equal(first.filesUnchanged, 0);
    assert.equal(paths(first).length, 10);
  });
  after(async () => {
    await scanner.dispose();
    folder.remove();
  });

  it('reads nothing that is unchanged, and says the same', async () => {
    const again = await scan();
    assert.deepEqual([again.filesUnchanged, again.filesScanned, again.bytesScanned], [40, 40, first.bytesScanned]);
    assert.deepEqual({ ...again.work, unitsScanned: 0 }, { textsParsed: 0, nodesRead: 0, unitsScanned: 0, hitsRead: 0, expressionsRun: 0, rulesMatched: 0, flowSteps: 0, functionsFollowed: 0 });
    assert.equal(again.work.unitsScanned, 0);
    assert.deepEqual(JSON.stringify(again.files), JSON.stringify(first.files));
  });

  it('does the work of the three files that changed', async () => {
    folder.write('src/f0.js', 'f(0)\n');
    folder.write('src/f1.js', 'eval(1) + eval(1)\n');
    folder.write('src/new.js', 'eval(2)\n');
    const again = await scan();
    assert.equal(again.filesUnchanged, 38);
    assert.deepEqual(paths(again).filter((path) => !paths(first).includes(path)), ['src/f1.js', 'src/new.js']);
    assert.ok(!paths(again).includes('src/f0.js'));
    assert.equal(again.work.textsParsed, 2, 'the one that holds no eval is not parsed');
    assert.equal(again.work.unitsScanned, ['src/f0.js', 'src/f1.js', 'src/new.js'].reduce((sum, name) => sum + readFileSync(folder.path(name)).length, 0));
  });

  it('forgets a file that is gone, and everything when a setting changes', async () => {
    rmSync(folder.path('src/new.js'));
    assert.ok(!paths(await scan()).includes('src/new.js'));
    setup.current = { ...SETUP, config: { ...DEFAULT_CONFIG, rules: { 'no-eval': { enabled: false, line: 1 } } } };
    assert.equal((await scan()).filesUnchanged, 0);
  });
});
