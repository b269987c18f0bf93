import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import type { WorkerStart } from '../protocol';
import { serve } from './serve';

declare const self: DedicatedWorkerGlobalScope;

/** The first message says where the packaged assets are; from the second on the client speaks LSP. */
function start({ data }: MessageEvent<WorkerStart>): void {
  serve(new BrowserMessageReader(self), new BrowserMessageWriter(self), data.extensionUri);
}

self.addEventListener('message', start, { once: true });
