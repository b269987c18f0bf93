// The package that is installed.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { limitSamples } from '../row.mjs';

/** @param {import('../context.mjs').Context} context */
export async function size({ product, scratch, log }) {
  log('size');
  const file = join(scratch, 'wardlight.vsix');
  execFileSync(process.execPath, ['scripts/package.mjs', '--no-build', '--out', file], { cwd: product.tree, stdio: ['ignore', 'ignore', 'inherit'] });
  return [limitSamples({ name: 'size of the VSIX', unit: 'MB', values: [statSync(file).size / 1e6], limit: 3 })];
}
