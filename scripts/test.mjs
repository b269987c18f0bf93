// `npm test`: installs what is missing, checks, builds, and runs every tier. A tier that did not run is a failure.
// `npm test -- unit rules` runs only the tiers that are named.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './host/start-steps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const node = (...args) => [process.execPath, ...args];
const mocha = (...specs) => node('node_modules/mocha/bin/mocha.js', ...specs);

/**
 * What every tier needs comes first; then two lanes run side by side, each in order: what runs from the sources, and what runs the product. No tier
 * changes what another one reads. `counts: false` marks a check that is one pass or one failure as a whole.
 */
const FIRST = [
  { name: 'build', counts: false, run: node('scripts/build.mjs', '--production') },
  { name: 'generated', counts: false, run: node('scripts/generate.mjs', '--check') },
];
const OF_SOURCES = [
  { name: 'types', counts: false, run: node('scripts/typecheck.mjs') },
  { name: 'lint', counts: false, run: node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.') },
  { name: 'layers', counts: false, run: node('scripts/check-layers.mjs') },
  { name: 'unused', counts: false, run: node('node_modules/knip/bin/knip.js') },
  { name: 'unit', counts: true, run: mocha('test/unit/**/*.test.ts') },
  { name: 'rules', counts: true, run: mocha('test/rules/**/*.test.ts') },
  { name: 'fuzz', counts: true, run: mocha('test/fuzz/**/*.test.ts') },
];
const OF_PRODUCT = [
  { name: 'training', counts: true, run: mocha('test/training/**/*.test.ts') },
  { name: 'lsp', counts: true, run: mocha('test/lsp/**/*.test.ts') },
  { name: 'cli', counts: true, run: mocha('test/cli/**/*.test.ts') },
  { name: 'parity', counts: true, run: mocha('test/parity/**/*.test.ts') },
  { name: 'package', counts: true, run: mocha('test/package/**/*.test.ts') },
  { name: 'vscode', counts: true, run: mocha('test/vscode/*.test.ts') },
  { name: 'e2e', counts: true, run: mocha('test/e2e/**/*.test.ts') },
  { name: 'web', counts: true, run: mocha('test/web/*.test.ts') },
];
const TIERS = [...FIRST, ...OF_SOURCES, ...OF_PRODUCT];

/** @typedef {{ name: string, counts: boolean, run: string[] }} Tier */
/** @typedef {{ name: string, passed: number, failed: number, seconds: string, failures: string }} Outcome */

async function main() {
  await installPackages();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !TIERS.some((tier) => tier.name === name));
  if (unknown.length > 0) return usage(unknown);
  /** @param {Tier[]} lane */
  const runLane = async (lane) => {
    const outcomes = [];
    for (const tier of lane) if (wanted.length === 0 || wanted.includes(tier.name)) outcomes.push(await runTier(tier));
    return outcomes;
  };
  const first = await runLane(FIRST);
  // Tests of the product use this build, and make none while others read it.
  if (first.some(({ name, failed }) => name === 'build' && failed === 0)) process.env['WARDLIGHT_BUILT'] = '1';
  summarize([...first, ...(await Promise.all([runLane(OF_SOURCES), runLane(OF_PRODUCT)])).flat()]);
}

/** @param {string[]} unknown */
function usage(unknown) {
  console.error(`no tier ${unknown.join(', ')}; the tiers are ${TIERS.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}

/** What a tier prints appears as a whole, once it has ended: another one runs beside it. @param {Tier} tier @returns {Promise<Outcome>} */
async function runTier({ name, counts, run }) {
  console.log(`${name} …`);
  const started = performance.now();
  const { code, output } = await runToEnd(run);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n${output}`);
  const passed = counts ? count(output, /(\d+) passing/g) : Number(code === 0);
  const failed = counts ? count(output, /(\d+) failing/g) : Number(code !== 0);
  // A crash, or a tier without a single test, counts as a failure of its own.
  const silent = counts && failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { name, passed, failed: failed + silent, seconds, failures: failed + silent > 0 ? failuresIn(output) : '' };
}

/** @param {string} output @param {RegExp} expression */
function count(output, expression) {
  return [...output.matchAll(expression)].reduce((sum, match) => sum + Number(match[1]), 0);
}

/** What a tier says of its failures: that stands far above the summary, and whoever reads the end of a log looks for it. @param {string} output */
function failuresIn(output) {
  const lines = output.split('\n');
  const reports = lines.flatMap((line, at) => (/\d+ failing/.test(line) ? [lines.slice(at, at + 40)] : []));
  return (reports.length > 0 ? reports.flat() : lines.slice(-40)).join('\n');
}

/** @param {string[]} command @returns {Promise<{ code: number | null, output: string }>} */
function runToEnd([command = '', ...args]) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

/** @param {Outcome[]} outcomes */
function summarize(outcomes) {
  for (const { name, failures } of outcomes) if (failures !== '') console.log(`\n── what failed in ${name} ${'─'.repeat(50)}\n${failures}`);
  console.log(`\n── summary ${'─'.repeat(60)}`);
  for (const { name, passed, failed, seconds } of outcomes) console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
  const [passed, failed] = [outcomes.reduce((sum, one) => sum + one.passed, 0), outcomes.reduce((sum, one) => sum + one.failed, 0)];
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}

await main();
