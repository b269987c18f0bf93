import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as Threads from 'node:worker_threads';
import type { ScanReport } from '../../server/src/core';
import { createNodeHost } from '../../server/src/node/node-host';
import { createNodeScanner } from '../../server/src/node/node-scanner';
import { createDraw } from '../../server/src/core/tokens/draw';
import { ServerCommands } from '../../server/src/protocol';
import { bundle, DIST } from '../parity/bundles';
import type { Folder } from '../cli/support';
import { temporaryFolder } from '../unit/node/temporary-folder';
import { fixtureFiles, redact } from './support/corpus';
import { ServerProcess } from './support/lsp-process';
import { IS_LONG, SHARE_SEED, times } from './support/settings';
import { tally } from './support/tally';

const NEVER = { aborted: false, addEventListener: () => undefined };
const threads = createRequire(__filename)('node:worker_threads') as { Worker: typeof Threads.Worker };

/** Every worker thread that was started, so that a test can end one from outside at any moment, as a system that runs out of memory does. */
function watchWorkers(): { readonly alive: Set<Threads.Worker>; restore(): void } {
  const original = threads.Worker;
  const alive = new Set<Threads.Worker>();
  threads.Worker = class extends original {
    constructor(...given: ConstructorParameters<typeof original>) {
      super(...given);
      alive.add(this);
      this.once('exit', () => alive.delete(this));
    }
  };
  return { alive, restore: () => void (threads.Worker = original) };
}

/** So that the next scan reads every file again. */
function touchAll({ path }: Folder, names: readonly string[], round: number): void {
  for (const name of names) utimesSync(path(name), 1_000_000 + round, 1_000_000 + round);
}

/** What a scan says, without the time that it took. */
function saying({ files, problems, counts, hidden, filesScanned, bytesScanned }: ScanReport): unknown {
  return JSON.parse(redact(JSON.stringify({ files, problems, counts, hidden, filesScanned, bytesScanned }))) as unknown;
}

describe('fuzz: what is killed', () => {
  const files = Object.fromEntries(fixtureFiles().filter((_, index) => index % (IS_LONG ? 3 : 10) === 0).map(({ path, text }) => [path, text]));
  let folder: Folder;
  before(() => {
    folder = temporaryFolder(files);
  });
  after(() => folder.remove());

  it('workers that are killed at random lose no file', async function () {
    if (IS_LONG) this.timeout(0);
    const workers = watchWorkers();
    const scanner = createNodeScanner({ assetRoot: DIST, host: createNodeHost({ assetRoot: DIST, log: () => undefined }), workerFile: bundle('server/scan-worker.js'), workers: 2 });
    const request = { root: folder.root, useGitignore: false };
    const draw = createDraw(`kills ${SHARE_SEED}`);
    const wanted = times({ short: 10, long: 200 });
    try {
      const undisturbed = saying(await scanner.scan(request, () => undefined, NEVER));
      let killed = 0;
      for (let scan = 0; killed < wanted; scan++) {
        touchAll(folder, Object.keys(files), scan);
        const report = await scanner.scan(request, () => {
          const victims = [...workers.alive];
          if (killed >= wanted || draw(6) > 0 || victims.length === 0) return;
          const victim = victims[draw(victims.length)]!;
          // It lives on until it has noticed, and must not be counted twice.
          workers.alive.delete(victim);
          killed++;
          void victim.terminate();
        }, NEVER);
        assert.deepEqual(saying(report), undisturbed, `scan ${scan}, ${killed} killed, seed ${SHARE_SEED}`);
        assert.ok(scan < wanted * 5, 'kills do happen');
        assert.equal(report.filesUnchanged, 0, 'every file was read again');
      }
      tally('workers killed', killed);
      console.log(`      ${killed} workers killed, seed ${SHARE_SEED}`);
    } finally {
      await scanner.dispose();
      workers.restore();
    }
  });

  it('a server that is killed during a scan says the same once it is started again', async function () {
    if (IS_LONG) this.timeout(0);
    const draw = createDraw(`server kills ${SHARE_SEED}`);
    const kills = times({ short: 3, long: 200 });
    const few = temporaryFolder(Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.js')).slice(0, 40)));
    const [path, text] = Object.entries(files).find(([name]) => name.endsWith('.js'))!;
    const uri = pathToFileURL(few.path(path)).href;
    const expected = await sayingOf(await started(few.root), uri, text, undefined);
    for (let kill = 0; kill < kills; kill++) {
      const server = await started(few.root);
      await sayingOf(server, uri, text, draw(40));
      assert.deepEqual(await sayingOf(await started(few.root), uri, text, undefined), expected, `after kill ${kill}, seed ${SHARE_SEED}`);
    }
    few.remove();
    tally('servers killed', kills);
    console.log(`      ${kills} servers killed, seed ${SHARE_SEED}`);
  });
});

async function started(root: string): Promise<ServerProcess> {
  const server = new ServerProcess();
  const uri = pathToFileURL(root).href;
  const capabilities = { textDocument: { diagnostic: {} }, window: { workDoneProgress: false } };
  server.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: uri, workspaceFolders: [{ uri, name: 'w' }], capabilities, initializationOptions: { settings: { pace: 'scan' } } } });
  await server.answerTo(1);
  server.send({ method: 'initialized', params: {} });
  return server;
}

/**
 * Opens a document, asks, and scans the workspace: what the server says of both. Ended afterwards by its client, or killed in the
 * middle, after so many messages of the scan.
 */
async function sayingOf(server: ServerProcess, uri: string, text: string, killAfter: number | undefined): Promise<unknown> {
  server.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'javascript', version: 1, text } } });
  server.send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  const answer = await server.answerTo(2);
  const before = server.answers.length;
  server.send({ id: 3, method: 'workspace/executeCommand', params: { command: ServerCommands.scan, arguments: [{ what: 'workspace' }], workDoneToken: 'scan' } });
  if (killAfter !== undefined) return killDuring(server, before + killAfter);
  const scanned = await server.answerTo(3);
  await server.close();
  assert.ok(answer !== 'ended' && answer.result && scanned !== 'ended' && scanned.result);
  return { diagnostics: answer.result, summary: { ...scanned.result, milliseconds: 0 } };
}

async function killDuring(server: ServerProcess, messages: number): Promise<void> {
  const isOver = (): boolean => server.answers.some(({ id, method }) => id === 3 && method === undefined);
  await server.until(() => (server.answers.length >= messages || isOver() ? true : undefined));
  server.kill();
  await server.until(() => undefined);
}
