import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GIT_IGNORE_FILE, isIgnored, parseIgnoreFile, SEMGREP_IGNORE_FILE } from '../core';
import type { IgnoreChain } from '../core';
import { decode } from './decode';
import { findGitRoot } from './git-root';

/** Turns the separators of this system into `/`. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Reads ignore files on the way down and says what they ignore. Each folder must be entered before its entries are judged. */
export class IgnoreFolders {
  /** Ignore files are anchored at the top of the work tree, which may lie above the folder that is scanned. */
  private readonly base: string;
  private readonly chains = new Map<string, IgnoreChain>();
  private readonly names: readonly string[];

  constructor(root: string, useGitignore: boolean) {
    this.base = findGitRoot(root) ?? root;
    this.names = useGitignore ? [GIT_IGNORE_FILE, SEMGREP_IGNORE_FILE] : [SEMGREP_IGNORE_FILE];
  }

  /** Prepares a folder whose parents were not walked. A person who names an ignored folder means it. */
  start(folder: string): void {
    const way = this.inBase(folder).split('/').filter((part) => part !== '');
    let chain = this.extend([], '', this.base);
    way.forEach((_, index) => {
      const inBase = way.slice(0, index + 1).join('/');
      chain = isIgnored(chain, inBase, true) ? [] : chain;
      chain = this.extend(chain, inBase, join(this.base, inBase));
    });
    this.chains.set(this.inBase(folder), chain);
  }

  /** True when `folder`, or one above it, is ignored. */
  ignoresFolder(folder: string): boolean {
    const way = this.inBase(folder).split('/').filter((part) => part !== '');
    let chain = this.extend([], '', this.base);
    return way.some((_, index) => {
      const inBase = way.slice(0, index + 1).join('/');
      if (isIgnored(chain, inBase, true)) return true;
      chain = this.extend(chain, inBase, join(this.base, inBase));
      return false;
    });
  }

  /** @param holds whether the folder has an entry of a name, so that no file is asked for that is not there */
  enter(folder: string, holds: (name: string) => boolean): IgnoredNames {
    const inBase = this.inBase(folder);
    return new IgnoredNames(this.chainOf(inBase, folder, holds), inBase);
  }

  private chainOf(inBase: string, folder: string, holds: (name: string) => boolean): IgnoreChain {
    const known = this.chains.get(inBase);
    if (known) return known;
    const above = inBase.includes('/') ? inBase.slice(0, inBase.lastIndexOf('/')) : '';
    const chain = this.extend(this.chains.get(above) ?? [], inBase, folder, holds);
    this.chains.set(inBase, chain);
    return chain;
  }

  private inBase(path: string): string {
    return toPosix(relative(this.base, path));
  }

  private extend(chain: IgnoreChain, inBase: string, folder: string, holds: (name: string) => boolean = () => true): IgnoreChain {
    const own = this.names.filter(holds).flatMap((name) => {
      const text = readIgnoreFile(join(folder, name));
      return text === undefined ? [] : [{ folder: inBase, file: parseIgnoreFile(text) }];
    });
    return own.length === 0 ? chain : [...chain, ...own];
  }
}

/** What is ignored in one folder. */
export class IgnoredNames {
  private readonly prefix: string;

  /** @param folder relative to where the chain is anchored */
  constructor(private readonly chain: IgnoreChain, folder: string) {
    this.prefix = folder === '' ? '' : `${folder}/`;
  }

  has(name: string, isFolder: boolean): boolean {
    return this.chain.length > 0 && isIgnored(this.chain, this.prefix + name, isFolder);
  }
}

function readIgnoreFile(path: string): string | undefined {
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
