import type { Connection } from 'vscode-languageserver/browser';
import type { Host } from '../core';
import { ServerMethods } from '../protocol';

const LEVELS = { error: 'error', warn: 'warn', info: 'info', debug: 'debug' } as const;

/** What the machine is to a worker: packaged assets by fetch, the workspace's files by asking the client. */
export function createHost(connection: Connection, extensionUri: string): Host {
  return {
    asset: (name) => readAsset(connection, extensionUri, name),
    readFile: async (uri) => (await connection.sendRequest<Uint8Array | null>(ServerMethods.readFile, { uri })) ?? undefined,
    now: () => performance.now(),
    log: (level, message) => connection.console[LEVELS[level]](message),
  };
}

/** Some hosts serve an extension from where a worker may not fetch: its client can read it all the same. */
async function readAsset(connection: Connection, extensionUri: string, name: string): Promise<Uint8Array> {
  const fetched = await fetchAsset(`${extensionUri}/dist/${name}`);
  const bytes = fetched ?? (await connection.sendRequest<Uint8Array | null>(ServerMethods.readAsset, { name }));
  if (bytes === null) throw new Error(`The packaged file ${name} cannot be read.`);
  return bytes;
}

async function fetchAsset(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
