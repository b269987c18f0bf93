import { readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import { skipByPath, skipReason } from '../core';
import { decode } from './decode';
import { toPosix } from './ignore-chain';
import { readBytes } from './read-bytes';
import { Recent } from './recent';
import { sameStamp, statOf, toStamp, type Stamp } from './stamp';

/** Texts that are kept at hand, in UTF-16 code units: a file that a hundred others import is read once. */
const MOST_UNITS = 16 * 1024 * 1024;
/** What an entry takes besides its text. */
const ENTRY_UNITS = 256;

/** What the disk says of a path: `text` where a file that is analysed lies there, `names` where a folder does. */
export interface Looked {
  /** Taken before the rest; undefined when nothing lies there, or it is out of reach. */
  readonly stamp: Stamp | undefined;
  readonly text?: string | undefined;
  readonly names?: readonly string[];
}

const NOTHING: Looked = { stamp: undefined };

/**
 * The files below a folder, as the analysis of one of them may see the others: what a scan would not analyse is not there, and
 * no path and no link leads out of the folder. What was read stays at hand as long as its stamp is the same.
 */
export class DiskFiles {
  private readonly recent: Recent<Looked>;
  private realRoot: string | undefined;

  /**
   * @param root absolute
   * @param includes false for paths that the team excludes
   * @param mostUnits of text that is kept at hand
   */
  constructor(readonly root: string, private readonly includes: (path: string) => boolean, mostUnits: number = MOST_UNITS) {
    this.recent = new Recent(mostUnits);
  }

  /** False for a path at which there is nothing to see, whatever lies on disk. */
  mayHold(path: string): boolean {
    return inFolder(path) !== undefined;
  }

  /** @param path relative to the root, with `/` */
  look(path: string): Looked {
    const inRoot = inFolder(path);
    if (inRoot === undefined) return NOTHING;
    const full = join(this.root, inRoot);
    const stat = statOf(full);
    if (!stat) return NOTHING;
    const stamp = toStamp(stat);
    const known = this.recent.get(inRoot);
    if (known?.stamp && sameStamp(known.stamp, stamp)) return known;
    const looked = { stamp, ...(this.isWithin(full) ? this.read(inRoot, full, stat) : {}) };
    this.recent.set(inRoot, looked, sizeOf(looked));
    return looked;
  }

  private read(inRoot: string, full: string, stat: { isFile(): boolean; isDirectory(): boolean }): Omit<Looked, 'stamp'> {
    if (stat.isFile()) return { text: this.includes(inRoot) ? textOf(inRoot, full) : undefined };
    return stat.isDirectory() ? { names: this.namesIn(inRoot, full) } : {};
  }

  private namesIn(inRoot: string, full: string): readonly string[] {
    const isSeen = (name: string): boolean => {
      const path = inRoot === '.' ? name : `${inRoot}/${name}`;
      return skipByPath(path) === undefined && this.includes(path);
    };
    try {
      const files = readdirSync(full, { withFileTypes: true }).filter((entry) => entry.isFile() && isSeen(entry.name));
      return files.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
    } catch {
      return [];
    }
  }

  /** Where links lead counts, and a link into a folder that is skipped leads to what is skipped. */
  private isWithin(full: string): boolean {
    try {
      const root = (this.realRoot ??= realpathSync.native(this.root));
      const way = toPosix(relative(root, realpathSync.native(full)));
      return way === '' || (!isAbsolute(way) && inFolder(way) !== undefined);
    } catch {
      return false;
    }
  }
}

/** The path in its shortest form; undefined when it leads out of the folder, or to what is skipped by its name. */
function inFolder(path: string): string | undefined {
  const short = posix.normalize(path).replace(/(?<=.)\/$/, '');
  const leavesIt = isAbsolute(short) || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(short) || short.includes('\0');
  return leavesIt || skipByPath(short) ? undefined : short;
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
