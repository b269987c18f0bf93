import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { batchesOf } from '../../../server/src/node/batches';

const file = (path: string, size: number) => ({ path, stamp: { size, modified: 0, changed: 0, inode: 0 } });

describe('batches of a scan', () => {
  it('hold every file once, the large ones first and alone', () => {
    const small = Array.from({ length: 150 }, (_, n) => file(`small-${n}`, 100));
    const batches = batchesOf([file('large', 200_000), ...small, file('huge', 1_000_000), { path: 'gone', stamp: undefined }]);
    assert.deepEqual(batches[0], ['huge']);
    assert.equal(batches[1]?.[0], 'large');
    assert.deepEqual([...batches.flat()].sort(), ['gone', 'huge', 'large', ...small.map(({ path }) => path)].sort());
    assert.deepEqual(batches.map((batch) => batch.length), [1, 64, 64, 24]);
  });

  it('are none for no files', () => assert.deepEqual(batchesOf([]), []));
});
