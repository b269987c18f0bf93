import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { cacheFolder } from '../../../server/src/node/cache-folder';
import { createCompiledCache } from '../../../server/src/node/compiled-cache';
import { temporaryFolder } from './temporary-folder';

const TEXT = 'wardlight-compiled of one\nä line\n'.repeat(200);
const DAY = 24 * 60 * 60 * 1000;

function withCache(test: (cache: ReturnType<typeof createCompiledCache>, folder: string) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const root = temporaryFolder({ 'assets/compiled/go.bin': 'packaged', 'assets/compiled/java.bin.br': brotliCompressSync('compressed') });
    try {
      await test(createCompiledCache(root.path('assets'), root.path('cache/rules')), root.path('cache/rules'));
    } finally {
      root.remove();
    }
  };
}

describe('the cache of compiled rules', () => {
  it('gives what was kept, and nothing else', withCache((cache) => {
    assert.equal(cache.read('a'), undefined);
    cache.write('a', TEXT);
    assert.equal(cache.read('a'), TEXT);
    cache.write('a', 'other');
    assert.equal(cache.read('a'), 'other');
    assert.equal(cache.read('b'), undefined);
  }));

  it('gives what is packaged, where there is something', withCache(async (cache) => {
    assert.equal(String(await cache.packaged('go')), 'packaged');
    assert.equal(String(await cache.packaged('java')), 'compressed');
    assert.equal(await cache.packaged('rust'), undefined);
  }));

  it('takes no file that is damaged anywhere', withCache((cache, folder) => {
    cache.write('a', TEXT);
    const file = join(folder, 'a');
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      writeFileSync(file, damaged);
      assert.equal(cache.read('a'), undefined, `one bit at ${at}`);
    }
    for (const part of [0, 10, 65, 70, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, part));
      assert.equal(cache.read('a'), undefined, `the first ${part} bytes`);
    }
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('x')]));
    assert.equal(cache.read('a'), undefined);
    writeFileSync(file, bytes);
    assert.equal(cache.read('a'), TEXT);
  }));

  it('is this person’s alone, and takes no file that others may write', withCache((cache, folder) => {
    if (process.platform === 'win32') return;
    cache.write('a', TEXT);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(join(folder, 'a')).mode & 0o777, 0o600);
    for (const mode of [0o622, 0o620, 0o602]) {
      chmodSync(join(folder, 'a'), mode);
      assert.equal(cache.read('a'), undefined);
    }
  }));

  it('does without a folder that cannot be made', () => {
    const root = temporaryFolder({ file: '' });
    try {
      const cache = createCompiledCache(root.root, join(root.path('file'), 'rules'));
      cache.write('a', TEXT);
      assert.equal(cache.read('a'), undefined);
    } finally {
      root.remove();
    }
  });

  it('drops what nobody read for long', withCache((cache, folder) => {
    for (const name of ['old', 'used', 'used.more', 'new', 'new.1-x.part']) cache.write(name, TEXT);
    for (const [name, days] of [['old', 90], ['used', 90], ['used.more', 90], ['new', 1], ['new.1-x.part', 2]] as const) {
      utimesSync(join(folder, name), new Date(Date.now() - days * DAY), new Date(Date.now() - days * DAY));
    }
    assert.equal(cache.read('used'), TEXT);
    cache.write('another', TEXT);
    assert.deepEqual(readdirSync(folder).sort(), ['another', 'new', 'used', 'used.more']);
  }));

  it('gives one of the texts whole while several processes write', async () => {
    await withCache(async (cache, folder) => {
      const writers = [1, 2, 3].map((id) => fork(join(__dirname, 'write-compiled.ts'), [folder, String(id)], { execArgv: ['--import=tsx'] }));
      const ended = Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0] as number));
      let isRunning = true;
      void ended.then(() => (isRunning = false));
      const seen = new Set<string>();
      while (isRunning) {
        const text = cache.read('a');
        if (text !== undefined) seen.add(text);
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.deepEqual(await ended, [0, 0, 0]);
      seen.add(cache.read('a') ?? 'nothing');
      for (const text of seen) assert.match(text, /^(.)\1{199999}$/);
      assert.deepEqual(readdirSync(folder), ['a']);
    })();
  });

  it('lies where the environment says', () => {
    assert.equal(cacheFolder({ WARDLIGHT_CACHE: join(__dirname, 'x') }), join(__dirname, 'x'));
    if (process.platform === 'linux') assert.equal(cacheFolder({ XDG_CACHE_HOME: '/y' }), '/y/wardlight');
  });
});
