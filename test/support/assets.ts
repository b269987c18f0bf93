import { readFile } from 'node:fs/promises';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { withEarnedConfidence, type Host, type Precision, type RuleSource } from '../../server/src/core';
import type { RunbookPack } from '../../server/src/core/runbook';
import { loadRuleFile, mergeRules, packRunbooks, withRunbook, type RuleFile } from '../../server/src/core/formats';

export const ROOT = join(__dirname, '../..');

/** A host whose assets come straight from the installed packages: no build is needed. */
export function testHost(log: string[] = []): Pick<Host, 'asset' | 'log'> {
  return {
    asset: (name) => readFile(assetPath(name)),
    log: (level, message) => void log.push(`${level}: ${message}`),
  };
}

function assetPath(name: string): string {
  if (name === 'web-tree-sitter.wasm') return join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.wasm');
  const language = /^grammars\/(\w+)\.wasm$/.exec(name)?.[1];
  if (!language) throw new Error(`no asset ${name}`);
  const { grammar } = JSON.parse(readFileSync(join(ROOT, 'grammars', language, 'language.json'), 'utf8')) as {
    grammar: { package: string; file: string };
  };
  return join(ROOT, 'node_modules', grammar.package, grammar.file);
}

/** Every rule of the rules folder, as the build reads them: with the confidence that it has earned. */
export function builtinRules(): RuleSource[] {
  const { rules } = mergeRules([...builtinLibraries(), ...ruleFolders().map((folder) => readRuleFile(`${folder}/rule.yaml`))]);
  const pack = runbookPack();
  const precision = JSON.parse(readFileSync(join(ROOT, 'rules/precision.json'), 'utf8')) as Readonly<Record<string, Precision>>;
  return rules.map((rule) => withEarnedConfidence(withRunbook(rule, pack), precision[rule.id]));
}

/** The same as they come with the package: data is followed through functions for those alone. */
export function packagedRules(): RuleSource[] {
  return builtinRules().map((rule) => ({ ...rule, builtin: true }));
}

/** The texts of all runbooks, as the build reads them. @throws when one of them has a problem */
export function runbookPack(): RunbookPack {
  const { pack, problems } = packRunbooks(new Map(runbookFiles().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])));
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  return pack;
}

function runbookFiles(): string[] {
  const names = readdirSync(join(ROOT, 'rules'), { recursive: true, encoding: 'utf8' }).map((name) => `rules/${name.replaceAll('\\', '/')}`);
  return names.filter((path) => /\/runbook\.md$|^rules\/weaknesses\/[^/]+\.md$/.test(path)).sort();
}

/** Every library of `rules/library/<language>/`. */
export function builtinLibraries(): RuleFile[] {
  const root = join(ROOT, 'rules/library');
  return readdirSync(root).flatMap((language) => readdirSync(join(root, language)).map((file) => readRuleFile(`rules/library/${language}/${file}`)));
}

function readRuleFile(path: string): RuleFile {
  return loadRuleFile(readFileSync(join(ROOT, path), 'utf8'), path);
}

/** `rules/<domain>/<rule-id>`, sorted. */
export function ruleFolders(): string[] {
  const domains = readdirSync(join(ROOT, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return domains
    .flatMap((domain) => readdirSync(join(ROOT, 'rules', domain)).map((id) => `rules/${domain}/${id}`))
    .filter((folder) => existsSync(join(ROOT, folder, 'rule.yaml')))
    .sort();
}
