import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Scanner, ScanReport } from '../../../server/src/core';
import { createLaterScanner } from '../../../server/src/node/later-scanner';

const NEVER = { aborted: false, addEventListener: () => undefined };

describe('a scanner that is made later', () => {
  it('is made by the first scan, once, and disposed of if there was one', async () => {
    const done: string[] = [];
    const scanner: Scanner = {
      scan: async () => (done.push('scan'), {} as ScanReport),
      dispose: async () => void done.push('dispose'),
    };
    const later = createLaterScanner(async () => (done.push('create'), scanner));
    await later.dispose();
    assert.deepEqual(done, []);
    await Promise.all([1, 2].map(() => later.scan({ root: '', useGitignore: true }, () => undefined, NEVER)));
    await later.dispose();
    assert.deepEqual(done, ['create', 'scan', 'scan', 'dispose']);
  });
});
