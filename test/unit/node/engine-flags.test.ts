import assert from 'node:assert/strict';
import { optimizeLater, setFlag } from '../../../server/src/node';

function setFor(version: string): string[] {
  const flags: string[] = [];
  setFlag('--flag=1', version, (flag) => flags.push(flag));
  return flags;
}

describe('flags of V8', () => {
  it('are set where V8 is known to have them', () => assert.deepEqual(setFor('11.3.244.8-node.26'), ['--flag=1']));
  it('are not set in a V8 that nobody tried', () => assert.deepEqual(setFor('99.0.1'), []));
  it('ask for code to be optimized later', () => {
    const flags: string[] = [];
    optimizeLater((flag) => flags.push(flag));
    assert.deepEqual(flags, ['--interrupt-budget=1000000']);
  });
});
