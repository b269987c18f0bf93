// Measures how well credentials are told from look-alikes on labelled samples that the caller has: nothing of them is in this
// repository. The work is done by test/credential-measure.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(fileURLToPath(new URL('..', import.meta.url)), 'test/credential-measure/main.ts');
const { status } = spawnSync(process.execPath, ['--import=tsx', MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
