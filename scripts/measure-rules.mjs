// Measures what the rules find: on labelled suites that the caller has, on well-kept repositories, and finding by finding as a person
// judged it. Nothing of others is in this repository. The work is done by test/rule-measure.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(fileURLToPath(new URL('..', import.meta.url)), 'test/rule-measure/main.ts');
const { status } = spawnSync(process.execPath, ['--import=tsx', MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
