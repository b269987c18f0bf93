import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node';
import { ServerMethods, type FolderEntry, type WorkerStart } from '../../../server/src/protocol';
import { bundles } from '../../../scripts/build/bundles.mjs';
import { ROOT } from '../../support/assets';
import { ASSETS } from './assets';
import { VSCODE } from './capabilities';
import { TestClient } from './client';
import type { ConnectOptions } from './connect';

export interface WorkerClient {
  readonly client: TestClient;
  stop(): Promise<void>;
}

/** The bundle of the web server in a thread that looks to it like a browser's worker; files and assets come by request only. */
export async function connectWorker(given: Pick<ConnectOptions, 'folders' | 'options' | 'settings'> = {}): Promise<WorkerClient> {
  const [main = '', ...scripts] = await bundle();
  const worker = new Worker(`${BROWSER}\n${main}`, { eval: true, workerData: scripts });
  const start: WorkerStart = { wardlight: 'start', extensionUri: 'extension://wardlight' };
  worker.unref();
  worker.postMessage(start);
  const client = new TestClient(new WorkerReader(worker), new WorkerWriter(worker), {
    capabilities: VSCODE,
    folders: given.folders ?? [],
    ...(given.options && { options: given.options }),
    settings: given.settings,
  });
  serveFiles(client, given.folders ?? []);
  await client.initialize();
  return {
    client,
    stop: async () => {
      await client.stop();
      await worker.terminate();
    },
  };
}

/** What a worker's global scope has and a thread has not; and what a thread has and a worker has not is taken away. */
const BROWSER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { runInThisContext } = require('node:vm');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  const scope = new EventTarget();
  globalThis.addEventListener = scope.addEventListener.bind(scope);
  globalThis.removeEventListener = scope.removeEventListener.bind(scope);
  parentPort.on('message', (data) => {
    const event = Object.assign(new Event('message'), { data });
    const handler = globalThis.onmessage;
    scope.dispatchEvent(event);
    handler?.call(globalThis, event);
  });
  globalThis.importScripts = () => workerData.forEach((script) => runInThisContext(script));
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  for (const name of ['process', 'Buffer', 'require', 'module', 'exports']) delete globalThis[name];
`;

let bundled: Promise<string[]> | undefined;

/** The worker's script, and those that it loads in their order, bundled as scripts/build.mjs does. */
function bundle(): Promise<string[]> {
  const { worker, engine, server } = bundles(ROOT);
  bundled ??= Promise.all([worker, engine, server].map(async (options) => {
    const { outputFiles } = await build({ ...options, write: false });
    return outputFiles[0]?.text ?? '';
  }));
  return bundled;
}

function serveFiles({ connection }: TestClient, folders: readonly string[]): void {
  const inside = (uri: string): boolean => folders.some((folder) => !relative(fileURLToPath(folder), fileURLToPath(uri)).startsWith('..'));
  const read = (path: string): Promise<Uint8Array | null> => readFile(path).then((bytes) => new Uint8Array(bytes), () => null);
  connection.onRequest(ServerMethods.readFile, ({ uri }: { uri: string }) => (inside(uri) ? read(fileURLToPath(uri)) : null));
  connection.onRequest(ServerMethods.readAsset, ({ name }: { name: string }) => read(join(ASSETS, name)));
  connection.onRequest(ServerMethods.readFolder, async ({ uri }: { uri: string }): Promise<FolderEntry[]> => {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file' }));
  });
}

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    this.worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {}
}
