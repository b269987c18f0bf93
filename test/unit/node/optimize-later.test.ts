import assert from 'node:assert/strict';
import { optimizeLater } from '../../../server/src/node';

function flagsFor(version: string): string[] {
  const flags: string[] = [];
  optimizeLater(version, (flag) => flags.push(flag));
  return flags;
}

describe('optimizing later', () => {
  it('asks for it where V8 is known to have the flag', () => assert.deepEqual(flagsFor('11.3.244.8-node.26'), ['--interrupt-budget=1000000']));
  it('leaves a V8 alone that nobody tried', () => assert.deepEqual(flagsFor('99.0.1'), []));
});
