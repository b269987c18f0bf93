import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import type { WorkerStart } from '../../server/src/protocol';
import { activateClient, type Api } from './activate-client';

/** Entry of VS Code on the web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Api> {
  let worker: Worker | undefined;
  // The transports, not the worker: VS Code's `Worker` is a function whose instances are not `instanceof` it.
  const start = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true));
    const first: WorkerStart = { wardlight: 'start', extensionUri: context.extensionUri.toString(true) };
    worker.postMessage(first);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateClient(context, (id, name, options) => ({
    client: new LanguageClient(id, name, start, options),
    processId: () => undefined,
  }));
}
