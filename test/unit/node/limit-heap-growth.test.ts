import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { limitHeapGrowth } from '../../../server/src/node';

const MEBIBYTE = 1024 * 1024;
const SLOWLY = '--heap-growing-percent=15';
const AS_BY_DEFAULT = '--heap-growing-percent=0';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A process whose collections find so much in use, and the flags that are set in it. */
function observed() {
  const flags: string[] = [];
  let used = 0;
  let asked = 0;
  const growth = limitHeapGrowth(() => (asked++, used), (flag) => flags.push(flag));
  const collectedWith = async (bytes: number): Promise<readonly string[]> => {
    used = bytes;
    const before = asked;
    for (let turn = 0; asked === before; turn++) {
      if (turn > 1_000) throw new Error('V8 never told of a collection');
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return [...flags];
  };
  return { growth, flags, collectedWith };
}

describe('the heap of a process that waits', () => {
  it('grows by little while a usual amount of objects is in use, and as V8 decides otherwise', async () => {
    const { collectedWith } = observed();
    assert.deepEqual(await collectedWith(15 * MEBIBYTE), []);
    assert.deepEqual(await collectedWith(60 * MEBIBYTE), [SLOWLY]);
    assert.deepEqual(await collectedWith(61 * MEBIBYTE), [SLOWLY]);
    assert.deepEqual(await collectedWith(100 * MEBIBYTE), [SLOWLY, AS_BY_DEFAULT]);
  });

  it('grows as V8 decides while there is much to do, and by little after the last of it, also where that fails', async () => {
    const { growth, flags, collectedWith } = observed();
    await collectedWith(60 * MEBIBYTE);
    const outer = growth.freeDuring(async () => {
      await assert.rejects(growth.freeDuring(() => Promise.reject(new Error('no'))), /no/);
      assert.deepEqual(flags, [SLOWLY, AS_BY_DEFAULT]);
      assert.deepEqual(await collectedWith(60 * MEBIBYTE), [SLOWLY, AS_BY_DEFAULT]);
      return 5;
    });
    assert.equal(await outer, 5);
    assert.deepEqual(flags, [SLOWLY, AS_BY_DEFAULT, SLOWLY]);
  });

  it('is told so by flags that V8 has', () => {
    const complaintsAbout = (flag: string): string => spawnSync(process.execPath, ['-e', `require('node:v8').setFlagsFromString('${flag}')`], { encoding: 'utf8' }).stderr;
    assert.deepEqual([SLOWLY, AS_BY_DEFAULT].map(complaintsAbout), ['', '']);
    assert.notEqual(complaintsAbout('--heap-growing-by-nothing=1'), '');
  });
});
