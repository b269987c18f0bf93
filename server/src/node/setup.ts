import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  BASELINE_FILE, chooseRules, CONFIG_FILE, createPolicy, DEFAULT_CONFIG, isForEveryone, mergeRules, NO_PEER_SETTINGS, parseBaseline, parseConfig,
  peerIgnoreProblems, readPeersNow, unknownPacks, unknownRuleSettings,
} from '../core';
import type { Baseline, CompiledCache, Config, KnownRuleFiles, PeerIgnores, PeerSettings, Policy, Problem, RuleFile, RuleSource } from '../core';
import { createCompiledCache } from './compiled-cache';
import { builtinIds, knownRuleFiles, loadBuiltinRules, loadRulePaths, readText, withLibraries } from './load-rules';
import { today } from './node-host';

/** All that decides a scan's verdicts, as plain data for workers. */
export interface ScanSetup {
  readonly rules: readonly RuleSource[];
  readonly config: Config;
  readonly baseline: Baseline | undefined;
  /** What the team told other credential scanners. */
  readonly peers?: PeerIgnores;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the packaged rules are, so that the names of those that are left out stay known in comments; absent: there are none. */
  readonly assetRoot?: string;
  /** See `EngineOptions.ownRules`. */
  readonly ownRules?: string;
}

export interface SetupOptions {
  readonly assetRoot: string;
  /** Folder that `wardlight.yaml`, the baseline and rule files are read from. */
  readonly root: string;
  /** Instead of `wardlight.yaml` in `root`; absolute. */
  readonly configFile?: string | undefined;
  /** Instead of `wardlight-baseline.json` in `root`; absolute. */
  readonly baselineFile?: string | undefined;
  /** More rule files and folders; absolute. */
  readonly rulePaths?: readonly string[];
  readonly builtin?: boolean;
  /** Instead of the packs of `wardlight.yaml`. */
  readonly packs?: readonly string[];
  readonly baseline?: boolean;
  readonly trusted?: boolean;
  /** What was compiled before; by default what `assetRoot` and this person's caches hold. */
  readonly compiled?: CompiledCache | undefined;
}

export interface LoadedSetup {
  readonly setup: ScanSetup;
  readonly problems: readonly Problem[];
}

/** Reads the rules and what a team set. What is broken is a problem, the rest is used. @throws when the package is damaged */
export function loadSetup(options: SetupOptions): LoadedSetup {
  const { config, problems: configProblems } = loadConfig(options);
  const builtin = options.builtin === false && config.packs.every(({ name }) => isForEveryone(name)) ? [] : loadBuiltinRules(options.assetRoot).rules;
  const peers = loadPeers(options);
  const known = knownFiles(options, config);
  const own = withLibraries(options.assetRoot, [...ownRules(options, config, known), ...(peers.rules.rules.length > 0 ? [peers.rules] : []), ...loadRulePaths(options.root, options.rulePaths ?? [], known)]);
  known.keep();
  const chosen = options.builtin === false ? [] : chooseRules(builtin, withPacks(config, options.packs));
  const merged = mergeRules([{ rules: chosen, problems: [] }, ...own]);
  const { baseline, problems: baselineProblems } = loadBaseline(options);
  const setup = { rules: merged.rules, config, baseline, peers: peers.ignores, today: today(), assetRoot: options.assetRoot, ...(own.length > 0 ? { ownRules: known.place } : {}) };
  const problems = [...configProblems, ...unknownPacks(config, builtin), ...unknownRuleSettings(config, idsOf(setup)), ...merged.problems, ...baselineProblems, ...peers.problems, ...peerIgnoreProblems(peers.ignores)];
  return { setup, problems };
}

function withPacks(config: Config, packs: readonly string[] | undefined): Config {
  return packs === undefined ? config : { ...config, packs: packs.map((name) => ({ name, line: 1 })) };
}

function knownFiles({ assetRoot, root, rulePaths = [], trusted, compiled = createCompiledCache(assetRoot) }: SetupOptions, { ruleFiles }: Config): KnownRuleFiles {
  return knownRuleFiles(compiled, root, [...(trusted === false ? [] : ruleFiles), ...rulePaths]);
}

/** True when two setups give the same verdicts. Packaged rules are the same objects from load to load, so few are compared. */
export function sameSetup(a: ScanSetup, b: ScanSetup): boolean {
  if (a === b) return true;
  const { rules: rulesOfA, ...restOfA } = a;
  const { rules: rulesOfB, ...restOfB } = b;
  const sameRules = rulesOfA.length === rulesOfB.length && rulesOfA.every((rule, index) => isSame(rule, rulesOfB[index]));
  return sameRules && isSame(restOfA, restOfB);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function policyOf(setup: ScanSetup): Policy {
  const { config, baseline, peers, today: day } = setup;
  return createPolicy({ config, baseline, peers, today: day, ruleIds: idsOf(setup) });
}

/** Ids of all rules, the packaged ones included that are left out: whoever leaves all of them out has them read only where an id is asked for. */
function idsOf({ rules, assetRoot }: ScanSetup): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      if (assetRoot !== undefined) yield* builtinIds(assetRoot);
      for (const { id } of rules) yield id;
    },
  };
}

function loadConfig({ root, configFile }: SetupOptions): { config: Config; problems: readonly Problem[] } {
  const path = configFile ?? join(root, CONFIG_FILE);
  const shown = configFile ?? CONFIG_FILE;
  const text = readText(path);
  if (text !== undefined) return parseConfig(text, shown);
  if (configFile === undefined && !existsSync(path)) return { config: DEFAULT_CONFIG, problems: [] };
  const message = 'this file cannot be read; check the path and its permissions. The defaults are used.';
  return { config: DEFAULT_CONFIG, problems: [{ kind: 'config', message, path: shown }] };
}

function ownRules({ root, trusted }: SetupOptions, config: Config, known: KnownRuleFiles): readonly RuleFile[] {
  if (trusted !== false) return loadRulePaths(root, config.ruleFiles, known);
  const message = 'rule files of this folder are not used until the workspace is trusted.';
  return config.ruleFiles.length === 0 ? [] : [{ rules: [], problems: [{ kind: 'config', message, path: CONFIG_FILE }] }];
}

/** What somebody else wrote into a folder that is not trusted hides nothing and finds nothing. */
function loadPeers({ root, trusted, baseline }: SetupOptions): PeerSettings {
  if (trusted === false || baseline === false) return NO_PEER_SETTINGS;
  return readPeersNow((path) => readText(join(root, path)));
}

function loadBaseline(options: SetupOptions): { baseline: Baseline | undefined; problems: readonly Problem[] } {
  if (options.baseline === false) return { baseline: undefined, problems: [] };
  const shown = options.baselineFile ?? BASELINE_FILE;
  const text = readText(options.baselineFile ?? join(options.root, BASELINE_FILE));
  if (text !== undefined) return parseBaseline(text, shown);
  const message = 'this baseline cannot be read; check the path, or write it with `wardlight baseline`.';
  return { baseline: undefined, problems: options.baselineFile === undefined ? [] : [{ kind: 'config', message, path: shown }] };
}
