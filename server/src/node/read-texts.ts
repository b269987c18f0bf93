import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core';
import { decode } from './decode';
import { readBytes } from './read-bytes';

const DEEPEST = 8;
const MOST_FILES = 10_000;

export interface FolderTexts {
  /** By path, relative to the root, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads every text below a folder; hidden files and links to folders are left out.
 * @param root absolute
 * @param folder relative to it, with `/`; empty for the root itself
 */
export function readTexts(root: string, folder: string): FolderTexts {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const waiting = [{ path: folder, depth: 0 }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, depth } = next;
    for (const entry of entriesOf(join(root, path))) {
      const full = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && depth < DEEPEST) waiting.push({ path: full, depth: depth + 1 });
      if (entry.isDirectory()) continue;
      const text = files.size < MOST_FILES ? readText(join(root, full), entry) : { why: `there are more than ${MOST_FILES} files` };
      if (typeof text === 'string') files.set(full, text);
      else problems.push({ kind: 'file', path: full, message: `this file is not read: ${text.why}.` });
    }
  }
  return { files, problems };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A link could lead out of the folder. */
function readText(path: string, entry: Dirent): string | { readonly why: string } {
  if (!entry.isFile()) return { why: 'it is a link, or no file' };
  const bytes = readBytes(path);
  return bytes instanceof Uint8Array ? decode(bytes) : { why: bytes.detail };
}
