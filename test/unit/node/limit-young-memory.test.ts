import assert from 'node:assert/strict';
import { limitYoungMemory } from '../../../server/src/node';

const MEBIBYTE = 1024 * 1024;

/** Makes garbage until V8 has collected some and told of it. */
async function collectUntil(isDone: () => boolean): Promise<void> {
  for (let turn = 0; !isDone(); turn++) {
    if (turn > 100_000) throw new Error('V8 never told of a collection');
    Array.from({ length: 10_000 }, (_, at) => ({ at }));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('memory for new objects', () => {
  it('is kept from growing once it is as large as it may be, and asked for no more after that', async () => {
    const sizes = [8 * MEBIBYTE, 16 * MEBIBYTE];
    const flags: string[] = [];
    limitYoungMemory(() => sizes.shift() ?? assert.fail('asked again'), (flag) => flags.push(flag));
    await collectUntil(() => flags.length > 0);
    assert.deepEqual(flags, ['--semi-space-growth-factor=1']);
    assert.deepEqual(sizes, []);
  });
});
