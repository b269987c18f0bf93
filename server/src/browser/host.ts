import type { Connection } from 'vscode-languageserver/browser';
import type { CompiledCache, Host } from '../core';
import { ServerMethods } from '../protocol';

const LEVELS = { error: 'error', warn: 'warn', info: 'info', debug: 'debug' } as const;

/** Undoes brotli. */
export type Decompress = (packed: Uint8Array) => Promise<Uint8Array>;

/** What the machine is to a worker: packaged assets by fetch, the workspace's files by asking the client. */
export function createHost(connection: Connection, extensionUri: string, decompress: Decompress): Host {
  return {
    asset: (name) => readPacked(connection, extensionUri, name, decompress),
    readFile: async (uri) => (await connection.sendRequest<Uint8Array | null>(ServerMethods.readFile, { uri })) ?? undefined,
    now: () => performance.now(),
    compiled: createCompiledCache(connection, extensionUri, decompress),
    log: (level, message) => connection.console[LEVELS[level]](message),
  };
}

/** A worker has no place on disk: what it compiled it keeps for as long as it runs. */
function createCompiledCache(connection: Connection, extensionUri: string, decompress: Decompress): CompiledCache {
  const kept = new Map<string, string>();
  return {
    packaged: (family) => readPacked(connection, extensionUri, `compiled/${family}.bin`, decompress).catch(() => undefined),
    read: (name) => kept.get(name),
    write: (name, text) => void kept.set(name, text),
  };
}

/**
 * A package holds most of its files compressed, which browsers do not undo for a worker; a build for development as they come. Some
 * hosts serve an extension from where a worker may not fetch: its client can read it all the same, but answers only once it listens,
 * so that it is asked last.
 */
async function readPacked(connection: Connection, extensionUri: string, name: string, decompress: Decompress): Promise<Uint8Array> {
  const fetched = (file: string): Promise<Uint8Array | undefined> => fetchAsset(`${extensionUri}/dist/${file}`);
  const asked = async (file: string): Promise<Uint8Array | undefined> => (await connection.sendRequest<Uint8Array | null>(ServerMethods.readAsset, { name: file })) ?? undefined;
  for (const read of [fetched, asked]) {
    const packed = await read(`${name}.br`);
    const bytes = packed ? await decompress(packed) : await read(name);
    if (bytes) return bytes;
  }
  throw new Error(`The packaged file ${name} cannot be read.`);
}

async function fetchAsset(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
