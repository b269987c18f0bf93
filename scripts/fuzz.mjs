// Fuzzes with new inputs: npm run fuzz [-- FILE… --long --seed N --share I/N --runs N --minutes N --grep TEXT]. Needs a build.
// FILE is a part of a file's name in test/fuzz, such as `engine-edits`. Without --seed one is drawn; the same seed gives the same
// inputs. --long is what is asked for before a release; --share 1/4 does a quarter of it. --runs and --minutes are for each property.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ values: { long?: boolean, seed?: string, share?: string, runs?: string, minutes?: string, grep?: string }, positionals: string[] }} */
const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean' }, seed: { type: 'string' }, share: { type: 'string' }, runs: { type: 'string' }, minutes: { type: 'string' }, grep: { type: 'string' } },
  allowPositionals: true,
});

/** @param {'seed' | 'runs' | 'minutes'} name */
function readNumber(name) {
  const value = values[name];
  if (value !== undefined && !/^\d+(?:\.\d+)?$/.test(value)) throw new Error(`--${name} takes a number`);
  return value;
}

function readShare() {
  const { share } = values;
  if (share === undefined) return undefined;
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(share) ?? [];
  if (part === undefined || Number(part) < 1 || Number(part) > Number(parts)) throw new Error('--share takes which part of how many, such as 1/4');
  return share;
}

const given = { FUZZ_LONG: values.long ? '1' : undefined, FUZZ_SEED: readNumber('seed') ?? String(Date.now() % 1_000_000_000), FUZZ_SHARE: readShare(), FUZZ_RUNS: readNumber('runs'), FUZZ_MINUTES: readNumber('minutes') };
const env = { ...process.env, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
const files = positionals.length === 0 ? ['test/fuzz/**/*.test.ts'] : positionals.map((name) => `test/fuzz/**/*${name}*.test.ts`);
const grep = values.grep === undefined ? [] : ['--fgrep', values.grep];

console.log(`fuzzing with seed ${given.FUZZ_SEED}`);
const started = performance.now();
const child = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', '--timeout', '600000', ...grep, ...files], { cwd: ROOT, stdio: 'inherit', env });
child.on('close', (code) => {
  console.log(`seed ${given.FUZZ_SEED}, ${((performance.now() - started) / 60_000).toFixed(1)} minutes, ${code === 0 ? 'nothing found' : 'something was found: see above'}`);
  process.exitCode = code ?? 1;
});
