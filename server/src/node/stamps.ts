import { readdirSync } from 'node:fs';
import { digestOf, namesIn } from './folder-names';
import { codeOf } from './code-of';
import { sameStamp, stampOf, type FileRead, type Stamp } from './stamp';

/** The entries of folders, by their path relative to the root. */
export type ListedFolders = ReadonlyMap<string, readonly { readonly name: string }[]>;

/** What the disk says of the files below a folder at one time; it is asked once for each, however many others depend on it. */
export class Stamps {
  private readonly known = new Map<string, Stamp | undefined>();
  private readonly judged = new Map<FileRead, boolean>();
  private readonly digests = new Map<string, string>();
  /** Names in folders, in lower case: a file system may not tell cases apart. */
  private readonly names = new Map<string, ReadonlySet<string> | undefined>();

  /** @param listed folders that were listed just before, so that the disk is not asked again what is in them */
  constructor(private readonly root: string, private readonly listed: ListedFolders = new Map()) {}

  of(path: string): Stamp | undefined {
    const known = this.known.get(path);
    if (known || this.known.has(path)) return known;
    const stamp = stampOf(`${this.root}/${path}`);
    this.known.set(path, stamp);
    return stamp;
  }

  /** Each object is judged once, so that reads which many verdicts share cost little. */
  areSame(reads: readonly FileRead[]): boolean {
    for (const read of reads) {
      const judged = this.judged.get(read) ?? this.judge(read);
      if (!judged) return false;
    }
    return true;
  }

  private judge(read: FileRead): boolean {
    const isSame = this.isSame(read);
    this.judged.set(read, isSame);
    return isSame;
  }

  private isSame({ path, stamp: before, names }: FileRead): boolean {
    if (!before) return !this.mayExist(path) || this.of(path) === undefined;
    const now = this.of(path);
    return now !== undefined && (sameStamp(before, now) || (names !== undefined && names === this.digestOf(path)));
  }

  private digestOf(folder: string): string {
    const digest = this.digests.get(folder) ?? digestOf(namesIn(`${this.root}/${folder}`));
    this.digests.set(folder, digest);
    return digest;
  }

  /** Most of what was asked for in vain is in few folders: listing those takes a fraction of asking for each. */
  private mayExist(path: string): boolean {
    const slash = path.lastIndexOf('/');
    const names = this.namesIn(path.slice(0, Math.max(0, slash)));
    return names === undefined || names.has(path.slice(slash + 1).toLowerCase());
  }

  private namesIn(folder: string): ReadonlySet<string> | undefined {
    if (!this.names.has(folder)) this.names.set(folder, this.listNames(folder));
    return this.names.get(folder);
  }

  /** Undefined for a folder that cannot be listed: what is in it can be asked for by name all the same. */
  private listNames(folder: string): ReadonlySet<string> | undefined {
    const listed = this.listed.get(folder);
    if (listed) return new Set(listed.map(({ name }) => name.toLowerCase()));
    if (folder !== '' && !this.mayExist(folder)) return new Set();
    return readNames(`${this.root}/${folder}`);
  }
}

function readNames(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder).map((name) => name.toLowerCase()));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? new Set() : undefined;
  }
}
