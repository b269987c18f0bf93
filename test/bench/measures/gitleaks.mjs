// The credential scan against gitleaks: both on the same files, each as a process on one core, by processor time.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureGitleaks } from '../gitleaks/install.mjs';
import { compareSamples } from '../row.mjs';
import { measureTree } from '../semgrep/process-tree.mjs';

const CHILD = fileURLToPath(new URL('../children/scan-credentials.mjs', import.meta.url));
/** Go runs code on this many cores at once. */
const ONE_CORE = { GOMAXPROCS: '1' };

/** @param {import('../context.mjs').Context} context */
export async function gitleaks(context) {
  const { product, corpus, quick, log } = context;
  const peer = ensureGitleaks(context.gitleaks, log);
  if (!peer) return [];
  const scratch = join(context.scratch, 'gitleaks');
  const tree = join(scratch, 'tree');
  copyCorpus(corpus, tree);
  const report = join(scratch, 'report.json');
  const theirs = () => measureTree(peer.command, ['dir', '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', report, tree], options(scratch));
  const ours = () => measureTree(process.execPath, [CHILD, product.internals, product.assets, tree], options(scratch));
  const pairs = [];
  for (let repetition = 0; repetition < (quick ? 1 : 3); repetition++) {
    log(`gitleaks ${repetition + 1}`);
    pairs.push({ floor: [rateOf(corpus, await theirs())], product: [rateOf(corpus, await ours())] });
  }
  const found = JSON.parse(readFileSync(report, 'utf8')).length;
  log(`gitleaks: ${found} findings by it, ${readFileSync(join(scratch, 'errors.txt'), 'utf8').trim()} by us`);
  const name = `credential scan of ${(corpus.bytes / 1e6).toFixed(0)} MB, a process on one core, by processor time`;
  return [compareSamples({ name, floorIs: `gitleaks ${peer.version}`, unit: 'MB/s', by: 'median', target: { atLeast: 5 }, pairs })];
}

/** Neither tool may find settings or a Git folder above the files. @param {import('../corpus.mjs').Corpus} corpus @param {string} tree */
function copyCorpus({ folder, files }, tree) {
  for (const { path } of files) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    cpSync(join(folder, path), join(tree, path));
  }
  writeFileSync(join(dirname(tree), 'paths.txt'), files.map(({ path }) => path).join('\n'));
}

/** @param {string} scratch */
function options(scratch) {
  return { cwd: scratch, stderr: join(scratch, 'errors.txt'), env: { ...process.env, ...ONE_CORE } };
}

/** Megabytes per second; by the clock where the kernel keeps no accounts in /proc. @param {import('../corpus.mjs').Corpus} corpus @param {import('../semgrep/process-tree.mjs').Cost} cost */
function rateOf({ bytes }, { code, processor, milliseconds }) {
  if (code !== 0) throw new Error(`a tool ended with ${code}`);
  return bytes / 1000 / (Number.isNaN(processor) ? milliseconds : processor);
}
