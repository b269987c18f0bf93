import assert from 'node:assert/strict';
import { rules } from './support';

describe('credentials: keywords', () => {
  it('overlap themselves nowhere, so that a long run of one character is no run of hits', () => {
    const runs = rules.flatMap(({ id, credential }) => credential!.keywords.filter((keyword) => keyword.length > 1 && new Set(keyword.toLowerCase()).size === 1).map((keyword) => `${id}: ${keyword}`));
    assert.deepEqual(runs, []);
  });
});
