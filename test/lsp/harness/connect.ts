import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter, type ClientCapabilities } from 'vscode-languageserver/node';
import { mergeRules, type Host } from '../../../server/src/core';
import { startServer, type Runtime } from '../../../server/src/lsp';
import { loadBuiltinRules, loadRulePaths, withLibraries } from '../../../server/src/node/load-rules';
import { createNodeScanner } from '../../../server/src/node/node-scanner';
import { runbookLink } from '../../../server/src/node/runbooks';
import { loadSetup } from '../../../server/src/node/setup';
import type { ClientOptions } from '../../../server/src/protocol';
import { ASSETS } from './assets';
import { VSCODE } from './capabilities';
import { TestClient } from './client';

export interface ConnectOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly options?: ClientOptions;
  readonly settings?: unknown;
  /** Takes the place of what the runtime does; the rest stays real. */
  readonly runtime?: Partial<Runtime>;
  readonly host?: Partial<Host>;
  /** Lets a test wait before the rules are there. */
  readonly until?: Promise<void>;
}

/** The real server with the real engine on one end of two streams, a client that has said `initialized` on the other. */
export async function connect(given: ConnectOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const host: Host = {
    asset: (name) => readFile(join(ASSETS, name)),
    readFile: (uri) => readFile(fileURLToPath(uri)).catch(() => undefined),
    now: () => performance.now(),
    log: (level, message) => connection.console[level](message),
    ...given.host,
  };
  startServer(connection, { ...createRuntime(host, given.until), ...given.runtime });
  const client = new TestClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), {
    capabilities: given.capabilities ?? VSCODE,
    folders: given.folders ?? [],
    ...(given.options && { options: given.options }),
    settings: given.settings,
  });
  await client.initialize();
  return client;
}

function createRuntime(host: Host, until: Promise<void> | undefined): Runtime {
  return {
    host,
    today: () => '2026-11-22',
    time: () => new Date().toISOString(),
    letMessagesIn: () => new Promise((resolve) => void setImmediate(resolve)),
    wait: pause,
    loadRules: async () => {
      await until;
      return loadBuiltinRules(ASSETS);
    },
    loadRuleFiles: async (folderUri, paths) => mergeRules(withLibraries(ASSETS, loadRulePaths(fileURLToPath(folderUri), paths))),
    loadTraining: () => import('../../../server/src/training'),
    createScanner: () => createNodeScanner({ assetRoot: ASSETS, host, setup: ({ root }) => loadSetup({ assetRoot: ASSETS, root }) }),
    scanRoot: (folderUri) => fileURLToPath(folderUri),
    runbookLink: (rule, written) => runbookLink(ASSETS, rule, written, join(ASSETS, 'runbooks')),
  };
}
