import type { Connection } from 'vscode-languageserver/browser';
import { GIT_IGNORE_FILE, isIgnored, parseIgnoreFile, SEMGREP_IGNORE_FILE, type Host, type IgnoreChain } from '../core';
import { ServerMethods, type FolderEntry } from '../protocol';

export interface Listing {
  readonly root: string;
  readonly useGitignore: boolean;
  isIncluded(path: string): boolean;
  isStopped(): boolean;
}

/**
 * Paths of the files below a folder, relative to it and sorted, folder by folder through the client. Links are not followed,
 * so that none can lead around in a circle.
 */
export async function listFiles(connection: Connection, host: Host, listing: Listing, start = ''): Promise<string[]> {
  const files: string[] = [];
  const chain = listing.useGitignore ? await readIgnores(host, listing.root, '', []) : [];
  const pending: { folder: string; chain: IgnoreChain }[] = [{ folder: start, chain }];
  for (let next = pending.pop(); next !== undefined && !listing.isStopped(); next = pending.pop()) {
    const { folder, chain: above } = next;
    const entries = await readFolder(connection, uriOf(listing.root, folder));
    const inner = folder === '' || !listing.useGitignore ? above : await readIgnores(host, listing.root, folder, above, entries);
    for (const { name, kind } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'link' || isIgnored(inner, path, kind === 'folder')) continue;
      if (kind === 'folder' && name !== '.git') pending.push({ folder: path, chain: inner });
      if (kind === 'file' && listing.isIncluded(path)) files.push(path);
    }
  }
  return files.sort();
}

/** The URI of a path below a folder's URI. */
export function uriOf(root: string, path: string): string {
  const base = root.replace(/\/+$/, '');
  return path === '' ? base : `${base}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function readFolder(connection: Connection, uri: string): Promise<readonly FolderEntry[]> {
  return (await connection.sendRequest<readonly FolderEntry[] | null>(ServerMethods.readFolder, { uri })) ?? [];
}

async function readIgnores(
  host: Host, root: string, folder: string, above: IgnoreChain, entries?: readonly FolderEntry[],
): Promise<IgnoreChain> {
  const chain = [...above];
  for (const name of [GIT_IGNORE_FILE, SEMGREP_IGNORE_FILE]) {
    if (entries !== undefined && !entries.some((entry) => entry.name === name)) continue;
    const bytes = await host.readFile(uriOf(root, folder === '' ? name : `${folder}/${name}`));
    if (bytes !== undefined) chain.push({ folder, file: parseIgnoreFile(new TextDecoder().decode(bytes)) });
  }
  return chain;
}
