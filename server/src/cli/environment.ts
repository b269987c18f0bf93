import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host, RuleSource } from '../core';
import { createNodeHost, findRoot } from '../node';
import { loadSetup, type LoadedSetup } from '../node';
import type { Arguments } from './arguments';

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

/** Rules and settings for the folder `root`, with what the command line says of them. */
export function setupFor({ assetRoot, cwd }: Environment, args: Arguments, root: string): LoadedSetup {
  const file = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(cwd, path));
  return loadSetup({
    assetRoot, root,
    configFile: file(args.config),
    baselineFile: file(args.baseline),
    rulePaths: args.rules.map((path) => resolve(cwd, path)),
    builtin: args.builtin,
  });
}

/** The rules that a command without a path means: those of the folder it runs in. */
export function rulesHere(environment: Environment, args: Arguments): LoadedSetup & { readonly rules: readonly RuleSource[] } {
  const loaded = setupFor(environment, args, findRoot(environment.cwd));
  return { ...loaded, rules: loaded.setup.rules };
}
