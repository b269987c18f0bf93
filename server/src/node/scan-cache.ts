import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport, Problem } from '../core';

/** What the disk says of a file without reading it. A file of the same stamp is taken to be unchanged, as Git does. */
interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** A file that the last scan dealt with; without a report it was clean. */
export interface KnownFile {
  readonly bytes: number;
  readonly report: FileReport | undefined;
}

/**
 * What the scan before found, file by file, for as long as rules and settings stay the same. In memory only: it holds
 * reports, which hold no values.
 */
export class ScanCache {
  private files = new Map<string, KnownFile & { readonly stamp: Stamp }>();
  private stamps = new Map<string, Stamp>();
  private key = '';
  ruleProblems: readonly Problem[] = [];

  /** Begins a scan. @param key everything beside the files that decides a verdict; another one empties the cache */
  begin(key: string): void {
    this.stamps = new Map();
    if (key === this.key) return;
    this.key = key;
    this.files = new Map();
    this.ruleProblems = [];
  }

  /** What is known of a file, when it is as it was. Remembers its stamp for `keep`, taken before anything reads the file. */
  recall(root: string, path: string): KnownFile | undefined {
    const full = join(root, path);
    const stamp = stampOf(full);
    if (!stamp) return undefined;
    this.stamps.set(full, stamp);
    const known = this.files.get(full);
    return known && sameStamp(known.stamp, stamp) ? known : undefined;
  }

  keep(root: string, path: string, report: FileReport | undefined): void {
    const full = join(root, path);
    const stamp = this.stamps.get(full);
    if (stamp) this.files.set(full, { stamp, bytes: stamp.size, report });
  }
}

/** Undefined when the file is gone or out of reach: its turn in the scan will tell why. */
function stampOf(file: string): Stamp | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
  } catch {
    return undefined;
  }
}

function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
}
