import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { MAX_FILE_BYTES, tooLarge } from '../core';
import type { Skip } from '../core';
import { codeOf } from './code-of';

/** Reads a file to analyse, or says why it is none. Synchronously: fourteen times faster than promises, and a worker has nothing else to do. */
export function readBytes(path: string): Uint8Array | Skip {
  let handle: number | undefined;
  try {
    // A pipe would block for ever, so nothing but a file is opened.
    if (!statSync(path).isFile()) return { reason: 'unreadable', extent: 'all', detail: 'it is no regular file' };
    handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    return size > MAX_FILE_BYTES ? tooLarge(size) : readAll(handle, size);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'vanished', extent: 'all', detail: 'it was gone when its turn came' };
    return { reason: 'unreadable', extent: 'all', detail: `it cannot be read (${code})` };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const count = readSync(handle, bytes, at, size - at, at);
    if (count === 0) break;
    at += count;
  }
  return bytes.subarray(0, at);
}
