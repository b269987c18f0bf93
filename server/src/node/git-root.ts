import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The top of the Git work tree that holds `folder`, or undefined. */
export function findGitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
