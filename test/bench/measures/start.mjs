// From starting the process to the first diagnostics of a 1,000-line file, against a node that does nothing.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { makeTypeScript } from '../edited-text.mjs';
import { LspClient } from '../lsp-client.mjs';
import { compareSamples } from '../row.mjs';

/** @param {import('../context.mjs').Context} context */
export async function start({ product, corpus, quick, log }) {
  log('start');
  const text = await makeTypeScript(product, corpus, 1_000);
  const pairs = [];
  for (let repetition = 0; repetition < (quick ? 5 : 15); repetition++) {
    const before = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    const floor = performance.now() - before;
    pairs.push({ floor: [floor], product: [await timeToDiagnostics(product.server, text)] });
  }
  const name = 'start to first diagnostics';
  return [compareSamples({ name, floorIs: '`node -e 0`', unit: 'ms', by: 'median', target: { atMost: 2, plus: 150 }, pairs })];
}

/** @param {string} server @param {string} text */
async function timeToDiagnostics(server, text) {
  const before = performance.now();
  const client = new LspClient([server, '--stdio']);
  const opened = { uri: 'file:///bench/src/first.ts', language: 'typescript', text };
  await client.initialize('file:///bench');
  client.open(opened);
  const { items = [] } = await client.pull(opened.uri);
  const milliseconds = performance.now() - before;
  await client.stop();
  if (items.length === 0) throw new Error('the first diagnostics were empty: the server did not analyse the file');
  return milliseconds;
}
