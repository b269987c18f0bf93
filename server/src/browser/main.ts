import type { WorkerStart } from '../protocol';

declare const self: DedicatedWorkerGlobalScope;
/** What `server/lsp.js` leaves when it was loaded as a script. */
declare const wardlightServer: { inWorker(): Promise<typeof import('./serve')> };

/** In this order: the server asks for the engine. */
const SCRIPTS = ['dist/engine.js', 'dist/server/lsp.js'];

/**
 * The first message says where the packaged files are; from the second on the client speaks LSP. No message is lost while the
 * server starts: it loads at once, and what is awaited here is over before the next message is handed out.
 */
async function start({ data }: MessageEvent<WorkerStart>): Promise<void> {
  importScripts(...SCRIPTS.map((script) => `${data.extensionUri}/${script}`));
  const { serve } = await wardlightServer.inWorker();
  serve(self, data.extensionUri, decompress);
}

async function decompress(packed: Uint8Array): Promise<Uint8Array> {
  const brotli = await import('brotli/decompress');
  return brotli.decompress(packed);
}

self.addEventListener('message', (event: MessageEvent<WorkerStart>) => void start(event), { once: true });
