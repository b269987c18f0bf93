import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader, AbstractMessageWriter, StreamMessageReader, StreamMessageWriter,
  type DataCallback, type Disposable, type Message, type MessageReader, type MessageWriter,
} from 'vscode-languageserver/node';
import { ServerMethods, type FolderEntry, type WorkerStart } from '../../server/src/protocol';
import { VSCODE } from '../lsp/harness/capabilities';
import { TestClient } from '../lsp/harness/client';
import { bundle, DIST } from './bundles';

/** A running server of the built product and a client that has said `initialized`. */
export interface RunningServer {
  readonly client: TestClient;
  stop(): Promise<void>;
}

/** `dist/server/node.js` as a process, over its standard input and output. */
export async function startNodeServer(folderUri: string): Promise<RunningServer> {
  const child = spawn(process.execPath, [bundle('server/node.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = await initialize(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), folderUri);
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    await gone;
    client.connection.dispose();
  };
  return { client, stop };
}

/** `dist/server/browser.js` in a thread that looks to it like a browser's worker: assets by fetch, files by request. */
export async function startWorkerServer(folderUri: string): Promise<RunningServer> {
  const worker = new Worker(`${BECOME_BROWSER}\n${await readFile(bundle('server/browser.js'), 'utf8')}`, { eval: true, workerData: DIST });
  const died = once(worker, 'error').then(([error]) => Promise.reject(error as Error));
  const start: WorkerStart = { wardlight: 'start', extensionUri: 'extension://wardlight' };
  worker.postMessage(start);
  const client = await Promise.race([died, initialize(new WorkerReader(worker), new WorkerWriter(worker), folderUri, serveFiles)]);
  died.catch(() => undefined);
  const stop = async (): Promise<void> => {
    await client.stop();
    await worker.terminate();
  };
  return { client, stop };
}

async function initialize(reader: MessageReader, writer: MessageWriter, folderUri: string, serve?: (client: TestClient) => void): Promise<TestClient> {
  const client = new TestClient(reader, writer, { capabilities: VSCODE, folders: [folderUri], settings: { pace: 'now' } });
  serve?.(client);
  await client.initialize();
  return client;
}

/** Gives the thread the globals of a worker in a browser and takes away those of Node. */
const BECOME_BROWSER = `
  const { parentPort, workerData: dist } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const { readFile } = require('node:fs/promises');
  const { runInThisContext } = require('node:vm');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  const scope = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = scope[name].bind(scope);
  let handler;
  Object.defineProperty(globalThis, 'onmessage', {
    get: () => handler,
    set: (next) => {
      scope.removeEventListener('message', handler);
      scope.addEventListener('message', (handler = next));
    },
  });
  parentPort.on('message', (data) => scope.dispatchEvent(Object.assign(new Event('message'), { data })));
  const pathOf = (url) => url.replace('extension://wardlight/dist', dist);
  globalThis.importScripts = (...urls) => urls.forEach((url) => runInThisContext(readFileSync(pathOf(url), 'utf8'), { filename: url }));
  globalThis.fetch = async (url) => {
    const bytes = await readFile(pathOf(url));
    return { ok: true, arrayBuffer: () => new Uint8Array(bytes).buffer };
  };
  for (const name of ['process', 'Buffer', 'require', 'module', 'exports']) delete globalThis[name];
`;

/** What our client does for the server on the web. */
function serveFiles({ connection }: TestClient): void {
  connection.onRequest(ServerMethods.readFile, ({ uri }: { uri: string }) =>
    readFile(fileURLToPath(uri)).then((bytes) => new Uint8Array(bytes), () => null));
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
