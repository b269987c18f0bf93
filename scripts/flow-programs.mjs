// Judges the analyser by generated programs whose data flow is known; see test/flow-programs/README.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(fileURLToPath(new URL('..', import.meta.url)), 'test/flow-programs/main.ts');
const { status } = spawnSync(process.execPath, ['--import=tsx', MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
