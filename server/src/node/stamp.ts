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
