// A keystroke: from the client's edit to the answer with its diagnostics, over stdio, against the echo server.
import { fileURLToPath } from 'node:url';
import { makeEdits, makeTypeScript } from '../edited-text.mjs';
import { LspClient } from '../lsp-client.mjs';
import { compareSamples } from '../row.mjs';

const FLOOR = fileURLToPath(new URL('../floor/echo-server.mjs', import.meta.url));
const WARM_UP = 60;

/** @param {import('../context.mjs').Context} context */
export async function edit(context) {
  return [await ofLength(context, 1_000), await ofLength(context, 10_000)];
}

/** @param {import('../context.mjs').Context} context @param {number} lineCount */
async function ofLength(context, lineCount) {
  const { product, corpus, quick, log } = context;
  const text = await makeTypeScript(product, corpus, lineCount);
  const edits = makeEdits(text, quick ? 120 : 240);
  const pairs = [];
  for (let repetition = 0; repetition < (quick ? 1 : 3); repetition++) {
    log(`edit: ${lineCount} lines, repetition ${repetition + 1}`);
    pairs.push(await typeInBoth(product, text, edits));
  }
  return compareSamples({
    name: `keystroke, ${lineCount.toLocaleString('en')} lines of TypeScript`,
    floorIs: 'echo, incremental parse, flattening',
    unit: 'ms', by: 'p95', target: { atMost: 3 }, pairs,
  });
}

/**
 * Both servers are alive at once and take each edit one after the other, so that both see the same machine.
 * @param {import('../product.mjs').Product} product @param {string} text @param {readonly import('../edited-text.mjs').Change[]} edits
 */
async function typeInBoth(product, text, edits) {
  const clients = [new LspClient([FLOOR]), new LspClient([product.server, '--stdio'])];
  const opened = { uri: 'file:///bench/src/typed.ts', language: 'typescript', text };
  for (const client of clients) {
    await client.initialize('file:///bench');
    client.open(opened);
    await client.pull(opened.uri);
  }
  // As for somebody who has read the file before: what data does in it is known.
  await clients[1]?.settle(opened.uri);
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (const [index, change] of [...edits.slice(0, WARM_UP), ...edits].entries()) {
    const order = index % 4 < 2 ? [0, 1] : [1, 0];
    for (const which of order) {
      const time = (await clients[which]?.edit(opened.uri, change)) ?? NaN;
      if (index >= WARM_UP) times[which]?.push(time);
    }
  }
  for (const client of clients) await client.stop();
  return { floor: times[0], product: times[1] };
}
