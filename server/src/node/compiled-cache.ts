import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCache } from '../core';
import { cacheFolder } from './cache-folder';
import { readAsset } from './read-asset';

/** Characters of the hash that a kept text begins with, and the line break after it. The hash tells damage and is no defence. */
const HEADER = 41;
/** A text that nobody read for so long is dropped. Days. */
const KEPT_DAYS = 60;
/** What a writer that was ended left behind ends so. */
const STAGED = '.part';
const DAY = 24 * 60 * 60 * 1000;
/** Rules of far more text than any team has. Characters. */
const LARGEST = 64 * 1024 * 1024;

/**
 * What was compiled before: packaged in `assetRoot`, a team's own in a folder that is this person's alone. A file there that is
 * damaged, that somebody else owns or may write, or that cannot be read is as if it were not there.
 * A name has no dot but one before what belongs to the text of the name before it.
 * @param folder by default one in this person's caches
 */
export function createCompiledCache(assetRoot: string, folder: string = join(cacheFolder(), 'rules')): CompiledCache {
  return {
    packaged: (family) => Promise.resolve(readPackaged(join(assetRoot, 'compiled', `${family}.bin`))),
    read: (name) => readKept(join(folder, name)),
    write: (name, text) => (text.length > LARGEST ? undefined : keep(folder, name, text)),
  };
}

/** At once: while grammars are compiled on all cores, promises of the file system are slow to be kept. */
function readPackaged(file: string): Uint8Array | undefined {
  try {
    return readAsset(file);
  } catch {
    return undefined;
  }
}

function readKept(file: string): string | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const stat = fstatSync(handle);
    if (!stat.isFile() || !isOurs(stat)) return undefined;
    const bytes = readFileSync(handle);
    const text = bytes.subarray(HEADER);
    if (hashOf(text) !== bytes.toString('latin1', 0, HEADER)) return undefined;
    if (Date.now() - stat.mtimeMs > DAY) utimesSync(file, new Date(), new Date());
    return textOf(text);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** ASCII, as most rules are, needs no decoding. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Windows has no such owners; there the folder is the person's own. */
function isOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function hashOf(bytes: Uint8Array): string {
  return `${createHash('sha1').update(bytes).digest('hex')}\n`;
}

/** A reader never sees half of it, and of several writers the last one stays. */
function keep(folder: string, name: string, text: string): void {
  const staging = join(folder, `${name}.${process.pid}-${Math.random().toString(36).slice(2)}${STAGED}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const bytes = Buffer.from(text);
    writeFileSync(staging, Buffer.concat([Buffer.from(hashOf(bytes)), bytes]), { flag: 'wx', mode: 0o600 });
    renameSync(staging, join(folder, name));
    dropOld(folder);
  } catch {
    drop(staging);
  }
}

function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing could be written, nothing is left.
  }
}

/** What a name says before its first dot belongs together: a part of it that is never read goes with the rest. */
function dropOld(folder: string): void {
  const now = Date.now();
  const aged = readdirSync(folder).map((name) => ({ name, group: name.split('.')[0], age: now - statSync(join(folder, name)).mtimeMs }));
  const inUse = new Set(aged.filter(({ age }) => age < KEPT_DAYS * DAY).map(({ group }) => group));
  for (const { name, group, age } of aged) if (!inUse.has(group) || (name.endsWith(STAGED) && age > DAY)) drop(join(folder, name));
}
