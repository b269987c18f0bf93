import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'mocha';
import { temporaryFolder } from './temporary-folder';

const RUNNER = join(__dirname, 'run-bundle.mjs');
const BUNDLE = "const path = require('node:path');\nconsole.log(path.basename(__filename), typeof module.exports, 'A');\n";

describe('running a bundle with kept code', () => {
  const folder = temporaryFolder({});
  after(() => folder.remove());

  /** What a bundle prints, and the file that its code is kept in. */
  function run(name: string, ...flags: string[]): { printed: string; cache: string } {
    const child = spawnSync(process.execPath, [...flags, '--import=tsx', RUNNER, folder.path(name)], { encoding: 'utf8' });
    assert.deepEqual([child.status, child.stderr], [0, '']);
    return { printed: child.stdout.trim(), cache: folder.path(`${name}.cache`) };
  }

  it('runs the same with and without what an earlier run kept', () => {
    folder.write('plain.js', BUNDLE);
    const first = run('plain.js');
    assert.equal(first.printed, 'plain.js object A');
    const kept = statSync(first.cache);
    assert.equal(run('plain.js').printed, first.printed);
    assert.equal(statSync(first.cache).ino, kept.ino, 'what was kept was taken, so it was not written again');
  });

  it('runs a bundle that was replaced by one of the same length', () => {
    folder.write('new.js', BUNDLE);
    const { cache } = run('new.js');
    const old = readFileSync(cache);
    folder.write('new.js', BUNDLE.replace("'A'", "'B'"));
    utimesSync(folder.path('new.js'), 1_000_000_000, 1_000_000_000);
    assert.equal(run('new.js').printed, 'new.js object B');
    assert.notDeepEqual(readFileSync(cache), old);
    assert.equal(run('new.js').printed, 'new.js object B');
  });

  it('does without what a V8 with other flags compiled', () => {
    folder.write('flags.js', BUNDLE);
    const { cache } = run('flags.js');
    const kept = statSync(cache);
    assert.equal(run('flags.js', '--no-lazy').printed, 'flags.js object A');
    assert.notEqual(statSync(cache).ino, kept.ino, 'V8 rejected it, so it was written again');
  });

  it('does without what was cut off', () => {
    folder.write('cut.js', BUNDLE);
    const { cache } = run('cut.js');
    truncateSync(cache, statSync(cache).size - 100);
    assert.equal(run('cut.js').printed, 'cut.js object A');
    writeFileSync(cache, 'x');
    assert.equal(run('cut.js').printed, 'cut.js object A');
  });

  it('runs where nothing can be kept, and leaves nothing behind', () => {
    folder.write('shut.js', BUNDLE);
    mkdirSync(folder.path('shut.js.cache'));
    assert.equal(run('shut.js').printed, 'shut.js object A');
    assert.deepEqual(readdirSync(folder.root).filter((name) => name.startsWith('shut.js.cache.')), []);
    assert.ok(existsSync(folder.path('shut.js')));
  });
});
