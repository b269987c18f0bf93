import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'mocha';
import { DEFAULT_CONFIG, loadRuleFile, type Host, type ScanReport } from '../../../server/src/core';
import { createNodeScanner, FileScanner, type ScanSetup } from '../../../server/src/node';
import { testHost } from '../../support/assets';
import { temporaryFolder } from './temporary-folder';

const RULES = `rules:
  - {id: flow, languages: [javascript, python], severity: HIGH, message: m, mode: taint, options: {taint_intrafile: true},
     pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}]}
`;
const SETUP: ScanSetup = { rules: loadRuleFile(RULES, 'r.yaml').rules, config: DEFAULT_CONFIG, baseline: undefined, today: '2026-11-22' };
const HOST: Host = { ...testHost(), readFile: async () => undefined, now: () => 0 };
const NEVER = { aborted: false, addEventListener: () => undefined };
const SENDS = 'exports.send = (x) => { sink(x); };\n';
const KEEPS = 'exports.send = (x) => { keep(x); };\n';

describe('scanning data that goes from file to file', () => {
  const folder = temporaryFolder({
    'src/a.js': "const { send } = require('./lib/b');\nsend(source());\n", 'src/lib/b.js': SENDS, 'src/c.js': 'f();\n',
    'app/views.py': 'from app.data.store import find\n\nfind(source())\n', 'app/data/store.py': 'def find(key):\n    sink(key)\n',
  });
  const scanner = createNodeScanner({ assetRoot: '.', host: HOST, inProcess: 1_000, setup: () => ({ setup: SETUP, problems: [] }) });
  const scan = (): Promise<ScanReport> => scanner.scan({ root: folder.root, useGitignore: true }, () => undefined, NEVER);
  const found = ({ files }: ScanReport): string[] =>
    files.flatMap(({ path, findings }) => findings.map(({ scope, range, flow = [] }) => `${path}:${range.start.line + 1} ${scope} ${flow.at(-1)?.path}:${(flow.at(-1)?.range?.start.line ?? -1) + 1}`));
  const PYTHON = 'app/views.py:3 workspace app/data/store.py:2';

  after(async () => {
    await scanner.dispose();
    folder.remove();
  });

  it('finds it, and again wherever a file on the way has changed, gone or come', async () => {
    assert.deepEqual(found(await scan()), [PYTHON, 'src/a.js:2 workspace src/lib/b.js:1']);
    assert.equal((await scan()).filesUnchanged, 5);
    folder.write('src/lib/b.js', KEEPS);
    const kept = await scan();
    assert.deepEqual([found(kept), kept.filesUnchanged], [[PYTHON], 3]);
    folder.write('src/lib/b.js', `\n${SENDS}`);
    assert.deepEqual(found(await scan()), [PYTHON, 'src/a.js:2 workspace src/lib/b.js:2']);
    rmSync(folder.path('src/lib/b.js'));
    assert.deepEqual(found(await scan()), [PYTHON]);
    folder.write('src/lib/b/index.js', SENDS);
    assert.deepEqual(found(await scan()), [PYTHON, 'src/a.js:2 workspace src/lib/b/index.js:1']);
    rmSync(folder.path('app/data'), { recursive: true });
    assert.deepEqual(found(await scan()), ['src/a.js:2 workspace src/lib/b/index.js:1']);
    folder.write('app/data/store.py', 'def find(key):\n    sink(key)\n');
    assert.equal(found(await scan())[0], PYTHON);
  });

  it('finds it in standard input, too', async () => {
    const text = Buffer.from("const { send } = require('./b');\nsend(source());\n");
    folder.write('src/lib/b.js', SENDS);
    const { report } = await new FileScanner(SETUP, HOST).scanBytes(folder.root, 'src/lib/new.js', text, false);
    assert.deepEqual(report.findings.map(({ flow }) => flow?.at(-1)?.path), ['src/lib/b.js']);
  });
});
