import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import * as core from '../../../server/src/core';
import type { Sandbox } from '../../../server/src/training';
import { ROOT } from '../../support/assets';

const WASM = 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm';

interface Bundles {
  bundles(root: string): { readonly training: BuildOptions };
}

/** Bundled as dist/training.js is, and run where there is neither node nor a page, as in a worker of a browser. */
async function sandboxInWorker(): Promise<{ sandbox: Sandbox; asked: string[] }> {
  const { bundles } = (await import(join(ROOT, 'scripts/build/bundles.mjs'))) as Bundles;
  const { training } = bundles(ROOT);
  const { outputFiles } = await build({ ...training, write: false, metafile: false });
  const asked: string[] = [];
  const refuse = (name: string) => () => {
    asked.push(name);
    throw new Error(`there is no ${name} here`);
  };
  const globals = { WebAssembly, TextDecoder, TextEncoder, URL, console, self: {}, fetch: refuse('fetch'), XMLHttpRequest: refuse('XMLHttpRequest'), wardlightEngine: core, wasm: new Uint8Array(readFileSync(join(ROOT, WASM))) };
  const context = createContext({ ...globals, WorkerGlobalScope: class {}, importScripts: refuse('importScripts') });
  runInContext(outputFiles?.[0]?.text ?? '', context);
  const sandbox = (await runInContext('wardlightTraining.createSandbox(wasm)', context)) as Sandbox;
  return { sandbox, asked };
}

describe('training as a bundle', () => {
  it('runs code in a worker of a browser, and asks for nothing', async () => {
    const { sandbox, asked } = await sandboxInWorker();
    const files = { exam: "exports.attack = async (code, input) => 'It gave ' + (await code.double(input));", worlds: {}, answer: 'exports.double = (x) => x + x;', file: 'a.js' };
    const { ended } = await sandbox.run(files, { kind: 'attack', input: 'ab' });
    assert.equal(JSON.stringify(ended), '{"how":"returned","sentence":"It gave abab"}');
    assert.deepEqual(asked, []);
  });
});
