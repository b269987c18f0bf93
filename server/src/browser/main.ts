import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import type { WorkerStart } from '../protocol';
import { serve } from './serve';

declare const self: DedicatedWorkerGlobalScope;

/** The first message says where the packaged assets are; from the second on the client speaks LSP. */
self.onmessage = ({ data }: MessageEvent<WorkerStart>) => {
  serve(new BrowserMessageReader(self), new BrowserMessageWriter(self), data.extensionUri);
};
