import type { Connection } from 'vscode-languageserver/browser';
import { KnownRuleFiles, mergeRules, usesLibraries, type Host, type RuleFile } from '../core';
import type { LoadedRules } from '../lsp';
import { listFiles, uriOf } from './list-files';
import { openRules } from './open-rules';

/**
 * Reads the rule files that a folder's `wardlight.yaml` names; a folder among them stands for all rule files in it. The packaged
 * libraries are among them where a rule takes something out of one.
 */
export async function readRuleFiles(connection: Connection, host: Host, folderUri: string, paths: readonly string[]): Promise<LoadedRules> {
  const known = new KnownRuleFiles(host.compiled, [folderUri, ...paths].join('\n'));
  const files = (await Promise.all(paths.map((path) => readPath({ connection, host, folderUri, known }, path)))).flat();
  known.keep();
  return { ...mergeRules(await withLibraries(host, files)), ownRules: known.place };
}

async function withLibraries(host: Host, files: readonly RuleFile[]): Promise<readonly RuleFile[]> {
  if (!usesLibraries(files)) return files;
  return [{ rules: [], problems: [], libraries: (await openRules(host)).readLibraries() }, ...files];
}

interface Reading {
  readonly connection: Connection;
  readonly host: Host;
  readonly folderUri: string;
  readonly known: KnownRuleFiles;
}

async function readPath(reading: Reading, path: string): Promise<RuleFile[]> {
  const { connection, host, folderUri } = reading;
  const isRuleFile = (name: string): boolean => /\.ya?ml$/.test(name);
  if (isRuleFile(path)) return [await readFile(reading, path)];
  const listing = { root: folderUri, useGitignore: false, isIncluded: isRuleFile, isStopped: () => false };
  const found = await listFiles(connection, host, listing, path.replace(/\/+$/, ''));
  return Promise.all(found.map((file) => readFile(reading, file)));
}

async function readFile({ host, folderUri, known }: Reading, path: string): Promise<RuleFile> {
  const bytes = await host.readFile(uriOf(folderUri, path));
  if (bytes !== undefined) {
    const text = new TextDecoder().decode(bytes);
    const digest = await digestOf(path, text);
    return known.load(text, path, () => digest);
  }
  return { rules: [], problems: [{ kind: 'rule', path, message: 'the rule file cannot be read; check `rule-files` in wardlight.yaml.' }] };
}

/** Undefined where pages are not secure: there browsers do not hash. */
async function digestOf(path: string, text: string): Promise<string | undefined> {
  const { crypto }: { readonly crypto?: Partial<Crypto> } = globalThis;
  if (!crypto?.subtle) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${path}\0${text}`)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
