import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findScanRoot, toPosix } from '../node';
import { UsageError } from './usage';

/** Paths to scan that share one root, and with it configuration and baseline. */
export interface Target {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root; `''` is all of it. */
  readonly paths: readonly string[];
}

/** @throws UsageError for a path that does not exist */
export function groupTargets(cwd: string, paths: readonly string[]): readonly Target[] {
  const byRoot = new Map<string, string[]>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    if (!existsSync(full)) throw new UsageError(`there is no file or folder ${path}; check the path.`);
    const root = findScanRoot(full);
    byRoot.set(root, [...(byRoot.get(root) ?? []), toPosix(relative(root, full))]);
  }
  return [...byRoot].map(([root, inRoot]) => ({ root, paths: inRoot }));
}
