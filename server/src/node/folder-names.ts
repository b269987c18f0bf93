import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { isVendoredFolder, skipByPath } from '../core';

/**
 * The names of the files and folders in a folder that an analysis may look into, in one order, whatever the file system's own is.
 * Links are left out, as scans leave them out; none where the folder cannot be listed.
 */
export function namesIn(folder: string): readonly string[] {
  try {
    const seen = readdirSync(folder, { withFileTypes: true }).filter((entry) => {
      if (entry.isDirectory()) return entry.name !== '.git' && !isVendoredFolder(entry.name);
      return entry.isFile() && skipByPath(entry.name) === undefined;
    });
    return seen.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** The same for the same names, and short. */
export function digestOf(names: readonly string[]): string {
  return createHash('sha1').update(names.join('\0')).digest('base64');
}
