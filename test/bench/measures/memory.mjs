// Resident memory of the server once 50 files of 1,000 lines are open and judged.
import { execFileSync } from 'node:child_process';
import { makeTypeScript } from '../edited-text.mjs';
import { LspClient } from '../lsp-client.mjs';
import { limitSamples } from '../row.mjs';

const FILES = 50;
const LINES = 1_000;

/** @param {import('../context.mjs').Context} context */
export async function memory({ product, corpus, quick, log }) {
  log('memory');
  const lines = (await makeTypeScript(product, corpus, FILES * LINES)).split('\n');
  const values = [];
  for (let repetition = 0; repetition < (quick ? 1 : 3); repetition++) values.push(await memoryOf(product.server, lines));
  return [limitSamples({ name: `memory with ${FILES} files of ${LINES.toLocaleString('en')} lines open`, unit: 'MB', values, limit: 200 })];
}

/** @param {string} server @param {readonly string[]} lines */
async function memoryOf(server, lines) {
  const client = new LspClient([server, '--stdio']);
  await client.initialize('file:///bench');
  for (let i = 0; i < FILES; i++) {
    const uri = `file:///bench/src/file-${i}.ts`;
    client.open({ uri, language: 'typescript', text: lines.slice(i * LINES, (i + 1) * LINES).join('\n') });
    await client.pull(uri);
  }
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(client.process.pid)], { encoding: 'utf8' }));
  await client.stop();
  return kilobytes / 1000;
}
