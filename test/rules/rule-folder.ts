import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem, RuleSource } from '../../server/src/core';
import { loadRuleFile, mergeRules, withRunbook, type RuleFile } from '../../server/src/core/formats';
import { composeRunbook } from '../../server/src/core/runbook';
import { runbookPack } from '../support/assets';

export const RULES_ROOT = fileURLToPath(new URL('../../rules', import.meta.url));

/** Everything about a rule, read from its folder. */
export interface RuleFolder {
  /** The folder's name: the first rule's id, or what the ids of all its rules begin with. */
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  readonly rules: readonly RuleSource[];
  readonly problems: readonly Problem[];
  readonly fixtures: readonly Fixture[];
  /** The text of its `runbook.md`. */
  readonly ownRunbook: string | undefined;
  /** The whole runbook of each rule. */
  readonly runbooks: readonly string[];
}

export interface Fixture {
  /** A file of the folder, or one below it with `/`, where a rule is about places: `bad/.github/workflows/ci.yml`, `bad/Dockerfile`. */
  readonly name: string;
  readonly kind: 'bad' | 'ok';
  /** As committed: with `{{token:…}}` templates. */
  readonly text: string;
  /** Name of the file that holds the text after all fixes, and its text when it exists. */
  readonly fixedName: string;
  readonly fixed: string | undefined;
}

const PACK = runbookPack();
const FIXTURE = /^(bad|ok)(?:[-./].*)?$/;

/** Every folder below `rules/<domain>/`, sorted by id. */
export function readRuleFolders(root: string = RULES_ROOT): readonly RuleFolder[] {
  const libraries = readLibraries(root);
  const paths = foldersIn(root).filter((domain) => domain !== 'library').flatMap((domain) => foldersIn(join(root, domain)).map((name) => [join(root, domain, name), `${domain}/${name}`]));
  return paths.map(([path = '', name = '']) => readRuleFolder(path, name, libraries)).sort((a, b) => a.id.localeCompare(b.id));
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The files of a folder and of those in it, by their paths below it. */
function filesIn(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

function readLibraries(root: string): RuleFile[] {
  const folder = join(root, 'library');
  return foldersIn(folder).flatMap((language) => readdirSync(join(folder, language)).map((file) => loadRuleFile(readFileSync(join(folder, language, file), 'utf8'), `rules/library/${language}/${file}`)));
}

function readRuleFolder(path: string, name: string, libraries: readonly RuleFile[]): RuleFolder {
  const files = new Map(filesIn(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
  const { rules, problems } = mergeRules([...libraries, loadRuleFile(files.get('rule.yaml') ?? '', `rules/${name}/rule.yaml`)]);
  const builtin = rules.map((rule) => withRunbook({ ...rule, builtin: true }, PACK));
  const runbooks = builtin.map((rule) => composeRunbook(PACK, rule));
  return { id: name.split('/')[1] ?? '', path, rules: builtin, problems, fixtures: readFixtures(files), ownRunbook: files.get('runbook.md'), runbooks };
}

function readFixtures(files: ReadonlyMap<string, string>): Fixture[] {
  return [...files].flatMap(([name, text]) => {
    const kind = FIXTURE.exec(name)?.[1];
    if (kind !== 'bad' && kind !== 'ok') return [];
    const fixedName = name.replace(/^bad/, 'fixed');
    return [{ name, kind, text, fixedName, fixed: kind === 'bad' ? files.get(fixedName) : undefined }];
  });
}
