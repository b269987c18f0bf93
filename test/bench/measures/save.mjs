// From saving what was just typed to the finding that needs data to be followed: it is not certain enough to come up while typing.
import { performance } from 'node:perf_hooks';
import { makeTypeScript } from '../edited-text.mjs';
import { LspClient } from '../lsp-client.mjs';
import { limitSamples } from '../row.mjs';

const LIMIT_MS = 2_000;
const RULE = 'javascript-command-built-from-request';
/** What is typed at the end of the text. */
const INJECTION = `
import { exec as typedExec } from 'node:child_process';
import typedExpress from 'express';
typedExpress().get('/typed', (request, response) => typedExec('ls ' + request.query.typed, () => response.end()));
`;

/** @param {import('../context.mjs').Context} context */
export async function save({ product, corpus, quick, log }) {
  const rows = [];
  for (const lineCount of [1_000, 10_000]) {
    log(`save: ${lineCount} lines`);
    const text = await makeTypeScript(product, corpus, lineCount);
    const values = await typeAndSave(product, text, quick ? 3 : 9);
    rows.push(limitSamples({ name: `flow finding after a save, ${lineCount.toLocaleString('en')} lines`, unit: 'ms', values, limit: LIMIT_MS }));
  }
  return rows;
}

/** @param {import('../product.mjs').Product} product @param {string} text @param {number} times */
async function typeAndSave(product, text, times) {
  const client = new LspClient([product.server, '--stdio']);
  const uri = 'file:///bench/src/saved.ts';
  await client.initialize('file:///bench');
  client.open({ uri, language: 'typescript', text });
  const end = { line: text.split('\n').length - 1, character: 0 };
  const after = { line: end.line + INJECTION.split('\n').length - 1, character: 0 };
  /** The finding stands in the last line. */
  const isFound = async () => {
    const { items = [] } = await client.pull(uri);
    return items.some((/** @type {any} */ { code, range }) => code === RULE && range.start.line > end.line);
  };
  const values = [];
  for (let time = 0; time < times; time++) {
    await client.settle(uri);
    const start = performance.now();
    let refreshed = client.refreshed();
    await client.edit(uri, { range: { start: end, end }, text: INJECTION });
    client.save(uri);
    while (!(await isFound())) {
      await refreshed;
      refreshed = client.refreshed();
    }
    values.push(performance.now() - start);
    await client.edit(uri, { range: { start: end, end: after }, text: '' });
    client.save(uri);
  }
  await client.stop();
  return values;
}
