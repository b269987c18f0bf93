// `npm test`: installs what is missing, checks, builds, and runs every tier. A tier that did not run is a failure.
// `npm test -- unit rules` runs only the tiers that are named.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './host/start-steps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const node = (...args) => [process.execPath, ...args];
const mocha = (...specs) => node('node_modules/mocha/bin/mocha.js', ...specs);

/** In order. `counts: false` marks a check that is one pass or one failure as a whole. */
const TIERS = [
  { name: 'build', counts: false, run: node('scripts/build.mjs', '--production') },
  { name: 'generated', counts: false, run: node('scripts/generate.mjs', '--check') },
  { name: 'types', counts: false, run: node('scripts/typecheck.mjs') },
  { name: 'lint', counts: false, run: node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.') },
  { name: 'layers', counts: false, run: node('scripts/check-layers.mjs') },
  { name: 'unused', counts: false, run: node('node_modules/knip/bin/knip.js') },
  { name: 'unit', counts: true, run: mocha('test/unit/**/*.test.ts') },
  { name: 'rules', counts: true, run: mocha('test/rules/**/*.test.ts') },
  { name: 'training', counts: true, run: mocha('test/training/**/*.test.ts') },
  { name: 'lsp', counts: true, run: mocha('test/lsp/**/*.test.ts') },
  { name: 'cli', counts: true, run: mocha('test/cli/**/*.test.ts') },
  { name: 'parity', counts: true, run: mocha('test/parity/**/*.test.ts') },
  { name: 'fuzz', counts: true, run: mocha('test/fuzz/**/*.test.ts') },
  { name: 'package', counts: true, run: mocha('test/package/**/*.test.ts') },
  { name: 'vscode', counts: true, run: mocha('test/vscode/*.test.ts') },
  { name: 'e2e', counts: true, run: mocha('test/e2e/**/*.test.ts') },
  { name: 'web', counts: true, run: mocha('test/web/*.test.ts') },
];

async function main() {
  await installPackages();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !TIERS.some((tier) => tier.name === name));
  if (unknown.length > 0) return usage(unknown);
  const tiers = TIERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const outcomes = [];
  for (const tier of tiers) outcomes.push(await runTier(tier));
  summarize(outcomes);
}

/** @param {string[]} unknown */
function usage(unknown) {
  console.error(`no tier ${unknown.join(', ')}; the tiers are ${TIERS.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}

async function runTier({ name, counts, run }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const started = performance.now();
  const { code, output } = await spawnTeed(run);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = counts ? count(output, /(\d+) passing/g) : Number(code === 0);
  const failed = counts ? count(output, /(\d+) failing/g) : Number(code !== 0);
  // A crash, or a tier without a single test, counts as a failure of its own.
  const silent = counts && failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { name, passed, failed: failed + silent, seconds };
}

function count(output, expression) {
  return [...output.matchAll(expression)].reduce((sum, match) => sum + Number(match[1]), 0);
}

function spawnTeed([command, ...args]) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    process.stdout.write(data);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function summarize(outcomes) {
  console.log(`\n── summary ${'─'.repeat(60)}`);
  for (const { name, passed, failed, seconds } of outcomes) console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  if (total('failed') > 0) process.exitCode = 1;
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}

await main();
