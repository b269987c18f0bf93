import type { SourceFiles } from '../core';
import { pathInFolder, type DiskFiles, type Looked } from './disk-files';
import type { FileRead } from './stamp';

/** The files beside one file while it is analysed: each is as it was when it was asked for first. */
export class SeenFiles implements SourceFiles {
  private readonly seen = new Map<string, Looked>();
  private readonly listed = new Set<string>();

  /** @param includes false for paths that the team excludes */
  constructor(private readonly disk: DiskFiles, private readonly includes: (path: string) => boolean) {}

  read(path: string): string | undefined {
    const inRoot = pathInFolder(path);
    return inRoot !== undefined && this.includes(inRoot) ? this.look(inRoot).text : undefined;
  }

  list(folder: string): readonly string[] {
    const inRoot = pathInFolder(folder);
    if (inRoot === undefined) return [];
    this.listed.add(inRoot);
    return (this.look(inRoot).names ?? []).filter((name) => this.includes(inRoot === '.' ? name : `${inRoot}/${name}`));
  }

  /**
   * What is to be compared to know whether the verdict still holds: these paths, and the folders that were listed. Where the
   * disk has no say, there is nothing to compare.
   */
  readsOf(paths: readonly string[]): readonly FileRead[] {
    const inRoot = paths.map(pathInFolder).filter((path) => path !== undefined);
    return [...new Set([...this.listed, ...inRoot])].map((path) => this.look(path).read);
  }

  private look(path: string): Looked {
    const known = this.seen.get(path);
    if (known) return known;
    const looked = this.disk.look(path);
    this.seen.set(path, looked);
    return looked;
  }
}
