import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KnownRuleFiles, PackedRules, RULES_ASSET, usesLibraries } from '../core';
import type { CompiledCache, Problem, RuleFile } from '../core';
import { codeOf } from './code-of';
import { decode } from './decode';
import { readAsset } from './read-asset';
import { lastingStamp, sameStamp, stampOf, type Stamp } from './stamp';

const RULE_FILE = /\.ya?ml$/i;
/** Targets of rule tests, as Semgrep names them. */
const TEST_TARGET = /\.(?:test|fixed)\.ya?ml$/i;
const DEEPEST = 20;

/** Packaged rules that were read, by their file, for as long as it stays the same. */
const packaged = new Map<string, Packaged & { readonly stamp: Stamp }>();

interface Packaged {
  readonly packed: PackedRules;
  file?: RuleFile;
}

/** The rules that are packaged with Wardlight: the same objects each time. @throws when the package is damaged */
export function loadBuiltinRules(assetRoot: string): RuleFile {
  const read = readPackaged(assetRoot);
  return (read.file ??= { rules: read.packed.read(), problems: [] });
}

/** Their names, for which the rules themselves are not read. @throws as `loadBuiltinRules` */
export function builtinIds(assetRoot: string): readonly string[] {
  return readPackaged(assetRoot).packed.readIds();
}

function readPackaged(assetRoot: string): Packaged {
  const path = join(assetRoot, RULES_ASSET);
  const stamp = stampOf(path) ?? stampOf(`${path}.br`);
  const known = packaged.get(path);
  if (known && stamp && sameStamp(known.stamp, stamp)) return known;
  const read = { packed: openRules(path) };
  if (!stamp) return read;
  const stamped = { ...read, stamp };
  packaged.set(path, stamped);
  return stamped;
}

/** The files, and the libraries that are packaged with Wardlight where a rule of theirs takes something out of one. @throws when the package is damaged */
export function withLibraries(assetRoot: string, files: readonly RuleFile[]): readonly RuleFile[] {
  return usesLibraries(files) ? [loadBuiltinLibraries(assetRoot), ...files] : files;
}

/** The libraries that are packaged with Wardlight. @throws when the package is damaged */
export function loadBuiltinLibraries(assetRoot: string): RuleFile {
  return { rules: [], problems: [], libraries: readPackaged(assetRoot).packed.readLibraries() };
}

function openRules(path: string): PackedRules {
  try {
    return new PackedRules(decode(readAsset(path)));
  } catch (error) {
    throw new Error(`${RULES_ASSET} is damaged or missing; reinstall Wardlight, or run \`npm run build\``, { cause: error });
  }
}

/** What an earlier run read and compiled of the rules that these paths name. */
export function knownRuleFiles(compiled: CompiledCache | undefined, base: string, paths: readonly string[]): KnownRuleFiles {
  return new KnownRuleFiles(compiled, digestOf(resolve(base), ...paths));
}

/** Parts are joined by a character that no path holds. */
function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/**
 * Reads rule files, and every rule file in folders. What cannot be read is a problem.
 * @param base folder that relative ones of `paths` start from; paths in messages are as given
 */
export function loadRulePaths(base: string, paths: readonly string[], known = knownRuleFiles(undefined, base, paths)): readonly RuleFile[] {
  return paths.flatMap((path) => loadPath(base, path.replace(/\/+$/, ''), known));
}

function loadPath(base: string, path: string, known: KnownRuleFiles): readonly RuleFile[] {
  try {
    const full = resolve(base, path);
    if (!statSync(full).isDirectory()) return [readRuleFile(full, path, known)];
    const files = filesIn(full, 0).map((file) => readRuleFile(`${full}/${file}`, `${path}/${file}`, known));
    return files.length > 0 ? files : [broken(path, 'this folder holds no rule file (`.yaml` or `.yml`); name another folder or a file.')];
  } catch (error) {
    return [broken(path, `this rule file cannot be read (${codeOf(error)}); check the path and its permissions.`)];
  }
}

function filesIn(folder: string, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory() && !entry.name.startsWith('.')) return filesIn(join(folder, entry.name), depth + 1).map((file) => `${entry.name}/${file}`);
    return entry.isFile() && !entry.name.startsWith('.') && RULE_FILE.test(entry.name) && !TEST_TARGET.test(entry.name) ? [entry.name] : [];
  });
}

/** @param path as it is shown */
function readRuleFile(full: string, path: string, known: KnownRuleFiles): RuleFile {
  try {
    const stamp = lastingStamp(full);
    return known.unchanged(path, stamp) ?? known.load(decode(readFileSync(full)), path, digestOf, stamp);
  } catch (error) {
    return broken(path, `this rule file cannot be read (${codeOf(error)}); check the path and its permissions.`);
  }
}

function broken(path: string, message: string): RuleFile {
  const problem: Problem = { kind: 'rule', message, path };
  return { rules: [], problems: [problem] };
}

/** The text of a file, or undefined when it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
