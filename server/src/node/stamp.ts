import { statSync } from 'node:fs';

/** What the disk says of a file without reading it. A file of the same stamp is taken to be unchanged, as Git does. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** Undefined when the file is gone or out of reach. */
export function stampOf(file: string): Stamp | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
  } catch {
    return undefined;
  }
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
