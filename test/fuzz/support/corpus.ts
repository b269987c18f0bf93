import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandText, tokenFormats } from '../../rules/expanded-text';
import { readRuleFolders } from '../../rules/rule-folder';
import { builtinRules, ROOT } from '../../support/assets';

/** A real file that mutations start from. */
export interface SeedFile {
  /** For messages, and for the language: its name decides. */
  readonly path: string;
  readonly text: string;
}

const CODE = /\.(?:[cm]?[jt]s|jsx|tsx|py)$/;
const MANY = 60_000;
const restorers: ((text: string) => string)[] = [];
let formats: ReturnType<typeof tokenFormats> | undefined;

function expand(text: string): string {
  formats ??= tokenFormats(builtinRules());
  const expanded = expandText(text, formats);
  if (expanded.text !== text) restorers.push(expanded.restore);
  return expanded.text;
}

/** Puts templates in the place of all values that were generated for the corpus, so that a text may be printed. */
export function redact(text: string): string {
  return restorers.reduce((rest, restore) => restore(rest), text);
}

/** The fixtures of all rules, values expanded: nearly every line of them is a finding or looks like one. */
export function fixtureFiles(): SeedFile[] {
  return readRuleFolders().flatMap(({ id, fixtures }) => fixtures.map(({ name, text }) => ({ path: `rules/${id}/${name}`, text: expand(text) })));
}

/** The fixtures of code rules, and a few of the credential rules, which are many and all alike. */
export function mostlyCode(): SeedFile[] {
  let credentials = 0;
  return fixtureFiles().filter(({ path }) => /^rules\/(?:javascript|python)-/.test(path) || credentials++ % 40 === 0);
}

export function demoFiles(): SeedFile[] {
  return filesBelow(join(ROOT, 'demo'), '', 1000).map((path) => ({ path: `demo/${path}`, text: expand(readFileSync(join(ROOT, 'demo', path), 'utf8')) }));
}

/** Code that real people wrote: of installed packages, and of Python's own library where there is a Python. */
export function realFiles(most: number): SeedFile[] {
  const packages = join(ROOT, 'node_modules');
  const own = filesBelow(packages, '', 40_000).filter((path) => CODE.test(path) && !path.includes('/.')).map((path) => ({ root: packages, path }));
  const library = pythonLibrary();
  const python = library === undefined ? [] : filesBelow(library, '', 2_000).filter((path) => path.endsWith('.py')).map((path) => ({ root: library, path }));
  const kinds = [/\.[cm]?js$/, /\.jsx$/, /\.[cm]?ts$/, /\.tsx$/, /\.py$/].map((kind) => [...own, ...python].filter(({ path }) => kind.test(path) && !path.endsWith('.d.ts')));
  return kinds.flatMap((files) => spread(files, Math.ceil(most / kinds.length))).flatMap(({ root, path }) => {
    const text = readFileSync(join(root, path), 'utf8');
    return text.length > MANY || text.length === 0 ? [] : [{ path: `real/${path.replaceAll(/node_modules|site-packages|vendor/g, 'lib')}`, text }];
  });
}

/** `count` of them, evenly over the list. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]!);
}

function pythonLibrary(): string | undefined {
  try {
    const folder = execFileSync('python3', ['-c', 'import os; print(os.path.dirname(os.__file__))'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function filesBelow(folder: string, prefix: string, most: number): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (found.length >= most) return;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  visit(prefix);
  return found;
}
