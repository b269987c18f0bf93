import { isIgnored, parseIgnoreFile } from '../formats';

/** Whether the text of a `.gitignore` at the workspace folder ignores a file there. */
export function ignoresPath(gitignore: string, path: string): boolean {
  return isIgnored([{ folder: '', file: parseIgnoreFile(gitignore) }], path, false);
}
