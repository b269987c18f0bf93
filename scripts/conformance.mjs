// Measures how much of Opengrep's own test suite we match as it is annotated. The suite is a checkout that the caller has:
// nothing of it is in this repository. The work is done by test/conformance.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(fileURLToPath(new URL('..', import.meta.url)), 'test/conformance/main.ts');
const { status } = spawnSync(process.execPath, ['--import=tsx', MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
