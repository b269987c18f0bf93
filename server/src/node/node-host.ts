import { readFile } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Host } from '../core';
import { createCompiledCache } from './compiled-cache';
import { readPacked } from './read-asset';

const read = promisify(readFile);
const decompress = promisify(brotliDecompress);
/** Most grammars come out in one piece: each piece of the 16 KB by default would keep the main thread busy. Bytes. */
const PIECE = 2 * 1024 * 1024;

export interface NodeHostOptions {
  /** Folder of the packaged assets: `dist/`. */
  readonly assetRoot: string;
  /** Where log lines go. Lines below `warn` go nowhere when it is absent. */
  readonly log?: Host['log'];
}

export function createNodeHost({ assetRoot, log }: NodeHostOptions): Host {
  return {
    asset: (name) => readAsset(assetPath(assetRoot, name)),
    readFile: (uri) => read(pathOf(uri)).catch(() => undefined),
    now: () => performance.now(),
    compiled: createCompiledCache(assetRoot),
    log: log ?? logToStderr,
  };
}

/**
 * Read at once, so that what is done with it on
 * other threads begins before this one turns to the rest of the start.
 */
async function readAsset(path: string): Promise<Uint8Array> {
  const file = readPacked(path);
  return 'bytes' in file ? file.bytes : decompress(file.packed, { chunkSize: PIECE });
}

function assetPath(assetRoot: string, name: string): string {
  const path = normalize(name);
  if (path.startsWith('..') || path.startsWith(sep)) throw new Error(`${name} is no packaged asset`);
  return join(assetRoot, path);
}

function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}

function logToStderr(level: 'error' | 'warn' | 'info' | 'debug', message: string): void {
  if (level === 'error' || level === 'warn') process.stderr.write(`wardlight: ${level}: ${message}\n`);
}

/** The local day as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
