import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, decode } from '../../node';

/** A rule file with the files that its rules are tried on. Paths are relative to the tree, with `/`. */
export interface RuleTestFile {
  readonly path: string;
  readonly text: string;
  /** Sorted; empty when nobody wrote any. */
  readonly targets: readonly string[];
}

export interface FoundTests {
  readonly files: readonly RuleTestFile[];
  /** Files of named items that rules of the tree use. */
  readonly libraries: readonly { readonly path: string; readonly text: string }[];
  /** Files and folders of the tree that cannot be read, with the system's short name of the error. */
  readonly unreadable: readonly { readonly path: string; readonly code: string }[];
}

const YAML = /\.ya?ml$/i;
/** Targets in YAML that stand beside their rule, and what a fix should make of a target, which is none. */
const TEST_TARGET = /\.(?:test|fixed)(?:\.\w+)*\.ya?ml$/i;
const EXPECTED_FIX = /\.fixed(?:\.|$)/i;
const RULES_KEY = /^(?:\s*\{\s*)?["']?rules["']?\s*:/m;
const LIBRARY_KEY = /^(?:\s*\{\s*)?["']?library["']?\s*:/m;
/** Other formats have a list `rules` too, such as roles of Kubernetes. */
const RULE_KEY = /(?:^|[\s{,-])["']?(?:id|languages|message|pattern[\w-]*)["']?\s*:/m;

/**
 * Finds the rule files below a folder and their targets, by the conventions of Semgrep's rule trees: for `a.yaml` every
 * `a.<anything>` beside it, and the files of a folder `a` beside it. Symbolic links to files are followed, those to
 * folders and hidden folders are not.
 * @param root absolute
 */
export function findTests(root: string): FoundTests {
  const unreadable: { path: string; code: string }[] = [];
  const read = <T>(path: string, use: (full: string) => T): T | undefined => {
    try {
      return use(join(root, path));
    } catch (error) {
      unreadable.push({ path, code: codeOf(error) });
      return undefined;
    }
  };
  const paths = listTree(read);
  const rules = new Map<string, string>();
  const libraries = new Map<string, string>();
  for (const path of paths.filter((name) => YAML.test(name) && !TEST_TARGET.test(name))) {
    const text = read(path, (full) => decode(readFileSync(full)));
    if (text === undefined) continue;
    if (RULES_KEY.test(text) && RULE_KEY.test(text)) rules.set(path, text);
    else if (LIBRARY_KEY.test(text)) libraries.set(path, text);
  }
  const targets = assignTargets(paths.filter((path) => !rules.has(path) && !libraries.has(path)), [...rules.keys()]);
  return {
    files: [...rules].map(([path, text]) => ({ path, text, targets: targets.get(baseOf(path)) ?? [] })),
    libraries: [...libraries].map(([path, text]) => ({ path, text })),
    unreadable,
  };
}

function listTree(read: <T>(path: string, use: (full: string) => T) => T | undefined): readonly string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of read(folder, (full) => readdirSync(full, { withFileTypes: true })) ?? []) {
      if (entry.isFile() || (entry.isSymbolicLink() && read(prefix + entry.name, (full) => statSync(full).isFile()))) files.push(prefix + entry.name);
      else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(prefix + entry.name);
    }
  }
  return files.sort();
}

/** Each file goes to the rule file whose base name is the longest beginning of its own, else to that of a folder around it. */
function assignTargets(paths: readonly string[], rulePaths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const bases = new Set(rulePaths.map(baseOf));
  const targets = new Map<string, string[]>();
  for (const path of paths) {
    if (EXPECTED_FIX.test(nameOf(path))) continue;
    const base = besideOf(path, bases) ?? around(path, bases);
    if (base !== undefined) targets.set(base, [...(targets.get(base) ?? []), path]);
  }
  return targets;
}

function besideOf(path: string, bases: ReadonlySet<string>): string | undefined {
  const folder = path.length - nameOf(path).length;
  for (let dot = path.lastIndexOf('.'); dot > folder; dot = path.lastIndexOf('.', dot - 1)) {
    if (bases.has(path.slice(0, dot))) return path.slice(0, dot);
  }
  return undefined;
}

function around(path: string, bases: ReadonlySet<string>): string | undefined {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    if (bases.has(path.slice(0, slash))) return path.slice(0, slash);
  }
  return undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function baseOf(rulePath: string): string {
  return rulePath.replace(YAML, '');
}
