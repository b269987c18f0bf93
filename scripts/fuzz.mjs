// Fuzzes for long: npm run fuzz [-- --seed N] [--runs N] [--minutes N] [--grep TEXT]. Needs a build. Without --seed one is drawn and
// printed; the same seed gives the same inputs. --runs is for each property, --minutes likewise. See test/fuzz.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPTIONS = { seed: { type: 'string' }, runs: { type: 'string' }, minutes: { type: 'string' }, grep: { type: 'string' } };

/** @param {string | undefined} value @param {string} name */
function readNumber(value, name) {
  if (value === undefined) return undefined;
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw new Error(`--${name} takes a number`);
  return value;
}

/** @type {{ values: any }} */
const { values } = parseArgs({ options: /** @type {any} */ (OPTIONS) });
const seed = readNumber(/** @type {any} */ (values.seed), 'seed') ?? String(Date.now() % 1_000_000_000);
const runs = readNumber(/** @type {any} */ (values.runs), 'runs');
const minutes = readNumber(/** @type {any} */ (values.minutes), 'minutes');
const env = { ...process.env, FUZZ_LONG: '1', FUZZ_SEED: seed, ...(runs && { FUZZ_RUNS: runs }), ...(minutes && { FUZZ_MINUTES: minutes }) };

console.log(`fuzzing with seed ${seed}${runs ? `, ${runs} runs of each` : ''}${minutes ? `, ${minutes} minutes for each` : ''}`);
const started = performance.now();
const grep = values.grep === undefined ? [] : ['--fgrep', String(values.grep)];
const child = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', '--timeout', '600000', ...grep, 'test/fuzz/**/*.test.ts'], { cwd: ROOT, stdio: 'inherit', env });
child.on('close', (code) => {
  console.log(`seed ${seed}, ${((performance.now() - started) / 60_000).toFixed(1)} minutes, ${code === 0 ? 'nothing found' : 'something was found: see above'}`);
  process.exitCode = code ?? 1;
});
