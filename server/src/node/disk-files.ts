import { realpathSync, type Stats } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import { isVendoredFolder, skipByPath, skipReason } from '../core';
import { decode } from './decode';
import { digestOf, namesIn } from './folder-names';
import { toPosix } from './ignore-chain';
import { readBytes } from './read-bytes';
import { Recent } from './recent';
import { sameStamp, statOf, toStamp, type FileRead } from './stamp';

/** Texts that are kept at hand, in UTF-16 code units: a file that a hundred others import is read once. */
const MOST_UNITS = 8 * 1024 * 1024;
/** What an entry takes besides its text. */
const ENTRY_UNITS = 256;

/** What the disk says of a path: `text` where a file that is analysed lies there, `names` where a folder does. */
export interface Looked {
  /** Its stamp was taken before the rest; there is none when nothing lies there, or it is out of reach. */
  readonly read: FileRead;
  readonly text?: string | undefined;
  readonly names?: readonly string[];
}

/**
 * The files below a folder, as the analysis of one of them may see the others: what no scan would analyse is not there, and no
 * path and no link leads out of the folder. What was read stays at hand as long as its stamp is the same.
 */
export class DiskFiles {
  private readonly recent: Recent<Looked>;
  private realRoot: string | undefined;

  /**
   * @param root absolute
   * @param mostUnits of text that is kept at hand
   */
  constructor(readonly root: string, mostUnits: number = MOST_UNITS) {
    this.recent = new Recent(mostUnits);
  }

  /** @param path relative to the root, with `/` */
  look(path: string): Looked {
    const inRoot = pathInFolder(path);
    if (inRoot === undefined) return { read: { path, stamp: undefined } };
    const full = join(this.root, inRoot);
    const stat = statOf(full);
    if (!stat) return { read: { path: inRoot, stamp: undefined } };
    const stamp = toStamp(stat);
    const known = this.recent.get(inRoot);
    if (known?.read.stamp && sameStamp(known.read.stamp, stamp)) return known;
    const read = { path: inRoot, stamp };
    const looked = this.isWithin(full) ? lookInto(read, full, stat) : { read };
    this.recent.set(inRoot, looked, sizeOf(looked));
    return looked;
  }

  /** Where links lead counts, and a link into a folder that is skipped leads to what is skipped. */
  private isWithin(full: string): boolean {
    try {
      const root = (this.realRoot ??= realpathSync.native(this.root));
      const way = toPosix(relative(root, realpathSync.native(full)));
      return way === '' || (!isAbsolute(way) && pathInFolder(way) !== undefined);
    } catch {
      return false;
    }
  }
}

/** The path in its shortest form; undefined when it leads out of the folder, or to what is skipped by its name. */
export function pathInFolder(path: string): string | undefined {
  const short = posix.normalize(path).replace(/(?<=.)\/$/, '');
  const leavesIt = isAbsolute(short) || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(short) || short.includes('\0');
  return leavesIt || skipByPath(short) || short.split('/').some(isVendoredFolder) ? undefined : short;
}

function lookInto(read: FileRead, full: string, stat: Stats): Looked {
  if (stat.isFile()) return { read, text: textOf(read.path, full) };
  if (!stat.isDirectory()) return { read };
  const names = namesIn(full);
  return { read: { ...read, names: digestOf(names) }, names };
}

function textOf(inRoot: string, full: string): string | undefined {
  const bytes = readBytes(full);
  if (!(bytes instanceof Uint8Array)) return undefined;
  const text = decode(bytes);
  return skipReason(inRoot, text) ? undefined : text;
}

function sizeOf({ text = '', names = [] }: Looked): number {
  return ENTRY_UNITS + text.length + names.reduce((sum, name) => sum + name.length, 0);
}
