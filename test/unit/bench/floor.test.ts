import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { ROOT } from '../../support/assets';
import { temporaryFolder } from '../node/temporary-folder';

const FILES = { 'a.ts': 'const x: number = 1;', 'b.tsx': 'const x = <b/>;', 'c.js': 'const x = 1;', 'd.py': 'x = 1' };

describe('the floor of a scan', () => {
  it('parses every file that has a grammar with what its package has', () => {
    const { root, remove } = temporaryFolder({ ...FILES, 'e.txt': 'nothing' });
    try {
      const input = [...Object.keys(FILES), 'e.txt'].join('\n');
      const output = execFileSync(process.execPath, [join(ROOT, 'test/bench/floor/parse-files.mjs'), root], { input, encoding: 'utf8' });
      assert.equal((JSON.parse(output) as { bytes: number }).bytes, Object.values(FILES).join('').length);
    } finally {
      remove();
    }
  });
});
