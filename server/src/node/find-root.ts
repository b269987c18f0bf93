import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BASELINE_FILE, CONFIG_FILE } from '../core';
import { IgnoreFolders } from './ignore-chain';

/**
 * The folder that paths are judged from: the nearest one at or above `path` that holds `wardlight.yaml` or a baseline, else
 * the top of the Git work tree, else `path` itself (its folder, when it is a file). The search ends at the work tree's top.
 */
export function findRoot(path: string): string {
  const start = isFolder(path) ? resolve(path) : dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FILE)) || existsSync(join(folder, BASELINE_FILE))) return folder;
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** As `findRoot`, but a folder that its work tree ignores stands for itself: a person who names it means it. */
export function findScanRoot(path: string): string {
  const root = findRoot(path);
  const start = isFolder(path) ? resolve(path) : dirname(resolve(path));
  return root !== start && new IgnoreFolders(root, true).ignoresFolder(start) ? start : root;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
