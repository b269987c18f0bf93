import { statSync, type Stats } from 'node:fs';

/** What the disk says of a file without reading it. A file of the same stamp is taken to be unchanged, as Git does. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** A file or folder that a verdict depends on, as it was when it was read. */
export interface FileRead {
  /** Relative to the root. */
  readonly path: string;
  /** Undefined when it was asked for in vain. */
  readonly stamp: Stamp | undefined;
  /** Digest of the names in a folder: as long as they are the same, nothing else about it counts. */
  readonly names?: string;
}

/** Undefined when the file is gone or out of reach. */
export function stampOf(file: string): Stamp | undefined {
  const stat = statOf(file);
  return stat && toStamp(stat);
}

/** As `stampOf`. What is not there costs no exception: files are often asked for in vain. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function toStamp({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
}

/** Milliseconds. Clocks of file systems are that coarse: what was changed so lately may change again and keep its stamp. */
const LATELY = 2_000;

/** A stamp as a text; undefined as long as another change could leave it the same. */
export function lastingStamp(file: string): string | undefined {
  const stamp = stampOf(file);
  if (!stamp || Math.max(stamp.modified, stamp.changed) > Date.now() - LATELY) return undefined;
  return `${stamp.size} ${stamp.modified} ${stamp.changed} ${stamp.inode}`;
}
