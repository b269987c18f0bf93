import { BrowserMessageReader, BrowserMessageWriter, createConnection, type Connection } from 'vscode-languageserver/browser';
import type { Host } from '../core';
import { startServer, type LoadedRules, type Runtime } from '../lsp';
import { createHost, type Decompress } from './host';
import { openRules } from './open-rules';
import { readRuleFiles } from './rule-files';
import { letMessagesIn } from './let-messages-in';
import { createScanner } from './scanner';

/** What `training.js` leaves when it was loaded as a script. */
declare const wardlightTraining: typeof import('../training');

/** Starts the language server of the web extension for the client that talks to this worker. */
export function serve(scope: DedicatedWorkerGlobalScope, extensionUri: string, decompress: Decompress): void {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  startServer(connection, createRuntime(connection, createHost(connection, extensionUri, decompress), extensionUri));
}

function createRuntime(connection: Connection, host: Host, extensionUri: string): Runtime {
  return {
    host,
    loadRules: () => loadPackagedRules(host),
    loadRuleFiles: (folderUri, paths) => readRuleFiles(connection, host, folderUri, paths),
    loadTraining: async () => loadTraining(extensionUri),
    createScanner: (analyzer) => createScanner(connection, host, analyzer),
    scanRoot: (folderUri) => folderUri,
    letMessagesIn,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    today: () => new Date().toISOString().slice(0, 10),
    time: () => new Date().toISOString(),
  };
}

/** A script that ran once has left its global. */
function loadTraining(extensionUri: string): typeof import('../training') {
  if (typeof wardlightTraining === 'undefined') importScripts(`${extensionUri}/dist/training.js`);
  return wardlightTraining;
}

async function loadPackagedRules(host: Host): Promise<LoadedRules> {
  return { rules: (await openRules(host)).read(), problems: [] };
}
