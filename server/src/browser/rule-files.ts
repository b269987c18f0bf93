import type { Connection } from 'vscode-languageserver/browser';
import { LIBRARIES_ASSET, loadRuleFile, usesLibraries, type Host, type LibrarySource, type RuleFile } from '../core';
import { listFiles, uriOf } from './list-files';

/**
 * Reads the rule files that a folder's `wardlight.yaml` names; a folder among them stands for all rule files in it. The packaged
 * libraries are among them where a rule takes something out of one.
 */
export async function readRuleFiles(connection: Connection, host: Host, folderUri: string, paths: readonly string[]): Promise<readonly RuleFile[]> {
  const files = (await Promise.all(paths.map((path) => readPath(connection, host, folderUri, path)))).flat();
  if (!usesLibraries(files)) return files;
  const libraries = JSON.parse(new TextDecoder().decode(await host.asset(LIBRARIES_ASSET))) as LibrarySource[];
  return [{ rules: [], problems: [], libraries }, ...files];
}

async function readPath(connection: Connection, host: Host, folderUri: string, path: string): Promise<RuleFile[]> {
  const isRuleFile = (name: string): boolean => /\.ya?ml$/.test(name);
  if (isRuleFile(path)) return [await readFile(host, folderUri, path)];
  const listing = { root: folderUri, useGitignore: false, isIncluded: isRuleFile, isStopped: () => false };
  const found = await listFiles(connection, host, listing, path.replace(/\/+$/, ''));
  return Promise.all(found.map((file) => readFile(host, folderUri, file)));
}

async function readFile(host: Host, folderUri: string, path: string): Promise<RuleFile> {
  const bytes = await host.readFile(uriOf(folderUri, path));
  if (bytes !== undefined) return loadRuleFile(new TextDecoder().decode(bytes), path);
  return { rules: [], problems: [{ kind: 'rule', path, message: 'the rule file cannot be read; check `rule-files` in wardlight.yaml.' }] };
}
