import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { createNodeHost } from '../../../server/src/node';
import { temporaryFolder } from './temporary-folder';

describe('packaged assets', () => {
  it('are the same from a package and from a build for development', async () => {
    const grammar = Buffer.from('a grammar'.repeat(1_000));
    const folder = temporaryFolder({ 'grammars/plain.wasm': grammar, 'grammars/packed.wasm.br': brotliCompressSync(grammar), 'grammars/broken.wasm.br': 'x' });
    try {
      const host = createNodeHost({ assetRoot: folder.root });
      assert.deepEqual(Buffer.from(await host.asset('grammars/plain.wasm')), grammar);
      assert.deepEqual(Buffer.from(await host.asset('grammars/packed.wasm')), grammar);
      await assert.rejects(host.asset('grammars/broken.wasm'));
      await assert.rejects(host.asset('grammars/none.wasm'), { code: 'ENOENT' });
      await assert.rejects(async () => host.asset('../outside'), /no packaged asset/);
    } finally {
      folder.remove();
    }
  });
});
