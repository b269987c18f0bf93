import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packNames, unknownPack, type Host, type RuleSource } from '../core';
import { createNodeHost, findRoot, loadBuiltinRules } from '../node';
import { loadSetup, type LoadedSetup } from '../node';
import type { Arguments } from './arguments';
import { UsageError } from './usage';

/** What a command runs in. */
export interface Environment {
  /** `dist/`. */
  readonly assetRoot: string;
  /** Absolute. */
  readonly cwd: string;
  readonly host: Host;
}

export function createEnvironment(assetRoot: string): Environment {
  return { assetRoot, cwd: process.cwd(), host: createNodeHost({ assetRoot }) };
}

export function workerFile({ assetRoot }: Environment): string {
  return join(assetRoot, 'server', 'scan-worker.js');
}

/** @throws when the package is damaged */
export function versionOf({ assetRoot }: Environment): string {
  const parsed: unknown = JSON.parse(readFileSync(join(assetRoot, '..', 'package.json'), 'utf8'));
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined;
  return typeof version === 'string' ? version : '0.0.0';
}

/** Rules and settings for the folder `root`, with what the command line says of them. @throws UsageError for a pack that does not exist */
export function setupFor({ assetRoot, cwd }: Environment, args: Arguments, root: string): LoadedSetup {
  const file = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(cwd, path));
  return loadSetup({
    assetRoot, root,
    configFile: file(args.config),
    baselineFile: file(args.baseline),
    rulePaths: args.rules.map((path) => resolve(cwd, path)),
    builtin: args.builtin,
    ...(args.packs.length > 0 && { packs: knownPacks(args.packs, loadBuiltinRules(assetRoot).rules) }),
  });
}

/** @throws UsageError for a pack that does not exist */
function knownPacks(packs: readonly string[], packaged: readonly RuleSource[]): readonly string[] {
  const known = packNames(packaged);
  const wrong = packs.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new UsageError(unknownPack(wrong, known));
  return packs;
}

/** The rules that a command without a path means: those of the folder it runs in. */
export function rulesHere(environment: Environment, args: Arguments): LoadedSetup & { readonly rules: readonly RuleSource[] } {
  const loaded = setupFor(environment, args, findRoot(environment.cwd));
  return { ...loaded, rules: loaded.setup.rules };
}
