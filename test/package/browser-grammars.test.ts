import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { unfoldGrammar } from '../../server/src/core/syntax';
import { ROOT } from '../support/assets';
import { requireBuild } from './expected-files';

type Decompress = (packed: Uint8Array) => Promise<Uint8Array>;

/** The way in which the packaged worker unpacks grammars: it has only those words of Brotli's dictionary that they need. */
async function packagedDecompress(): Promise<Decompress> {
  let decompress: Decompress | undefined;
  const listeners: ((event: { data: object }) => void)[] = [];
  const serve = (_scope: object, _uri: string, given: Decompress): void => void (decompress = given);
  const scope = {
    addEventListener: (_name: string, listener: (event: { data: object }) => void) => listeners.push(listener),
    importScripts: () => undefined,
    wardlightServer: { inWorker: () => Promise.resolve({ serve }) },
    Uint8Array,
  };
  runInContext(readFileSync(join(ROOT, 'dist/server/browser.js'), 'utf8'), createContext(Object.assign(scope, { self: scope })));
  listeners.forEach((listener) => listener({ data: { wardlight: 'start', extensionUri: 'x://y' } }));
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(decompress, 'the worker started no server');
  return decompress;
}

describe('grammars on the web', () => {
  before(requireBuild);

  it('are unpacked to the very files that were packed', async () => {
    const decompress = await packagedDecompress();
    let unpacked = 0;
    for (const language of readdirSync(join(ROOT, 'grammars'))) {
      const { grammar } = JSON.parse(readFileSync(join(ROOT, 'grammars', language, 'language.json'), 'utf8')) as { grammar?: { sha256: string } };
      const file = join(ROOT, `dist/grammars/${language}.wasm.br`);
      if (!grammar) continue;
      assert.ok(existsSync(file), `${file}: run \`node scripts/build.mjs --production\` first`);
      const bytes = unfoldGrammar(await decompress(new Uint8Array(readFileSync(file))));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), grammar.sha256, language);
      unpacked++;
    }
    assert.ok(unpacked > 15, `${unpacked} grammars`);
  });
});
