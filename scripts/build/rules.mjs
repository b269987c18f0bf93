import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileForLanguages } from './compile-rules.mjs';
import { importCompiler } from './compiler.mjs';
import { writeKeywords } from './keywords.mjs';

/**
 * Reads every rules/<domain>/<rule-id>/ into dist/rules.json with what it uses of rules/library/, these into dist/libraries.json, its
 * runbook into dist/runbooks/, compiles it into dist/compiled/, and builds dist/keywords.bin. One broken rule fails the build.
 */
export async function compileRules(root) {
  const { LIBRARIES_ASSET, loadRuleFile, mergeRules, withEarnedConfidence } = await importCompiler(root);
  const precision = JSON.parse(readFileSync(join(root, 'rules/precision.json'), 'utf8'));
  const read = (path) => loadRuleFile(readFileSync(join(root, path), 'utf8'), path);
  const libraries = libraryFiles(root).map(read);
  const { rules, problems } = mergeRules([...libraries, ...ruleFolders(root).map((folder) => read(`${folder}/rule.yaml`))]);
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  copyFamilyRunbooks(root);
  const packaged = await compileForLanguages(root, rules.map((rule) => asPackaged(withEarnedConfidence(rule, precision[rule.id]), copyRunbook(root, rule.id, dirname(rule.origin.path)))));
  writeFileSync(join(root, 'dist/rules.json'), JSON.stringify(packaged.rules));
  writeFileSync(join(root, 'dist', LIBRARIES_ASSET), JSON.stringify(libraries.flatMap((file) => file.libraries ?? [])));
  await writeKeywords(root, packaged);
}

/** Every folder with a rule, as `rules/<domain>/<rule-id>`, sorted. */
export function ruleFolders(root) {
  const domains = readdirSync(join(root, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return domains
    .flatMap(({ name }) => readdirSync(join(root, 'rules', name)).map((id) => `rules/${name}/${id}`))
    .filter((folder) => existsSync(join(root, folder, 'rule.yaml')))
    .sort();
}

/** Every `rules/library/<language>/<framework>.yaml`, sorted. */
export function libraryFiles(root) {
  const languages = readdirSync(join(root, 'rules/library'));
  return languages.flatMap((language) => readdirSync(join(root, 'rules/library', language)).map((file) => `rules/library/${language}/${file}`)).sort();
}

/** What a domain's rules share as their runbook, `rules/<domain>/runbook.md`, each for itself filled in when it is read. @param {string} root */
function copyFamilyRunbooks(root) {
  mkdirSync(join(root, 'dist/runbooks/family'), { recursive: true });
  for (const domain of readdirSync(join(root, 'rules'))) {
    const runbook = join(root, 'rules', domain, 'runbook.md');
    if (existsSync(runbook)) copyFileSync(runbook, join(root, 'dist/runbooks/family', `${domain}.md`));
  }
}

/** The rules of one folder share its runbook; each finds it under its own id. Says whether there is one: else their family's stands for it. */
function copyRunbook(root, id, folder) {
  const runbook = join(root, folder, 'runbook.md');
  const hasOwn = existsSync(runbook);
  if (hasOwn) copyFileSync(runbook, join(root, 'dist/runbooks', `${id}.md`));
  else if (!existsSync(join(root, folder, '../runbook.md'))) console.error(`build: ${folder} has no runbook.md`);
  return hasOwn;
}

/** Without what only the tests of rules read. */
function asPackaged({ credential, ...rule }, hasOwnRunbook) {
  const { nearMisses: _, ...packaged } = credential ?? {};
  return { ...rule, ...(credential && { credential: packaged }), builtin: true, ...(!hasOwnRunbook && { familyRunbook: true }) };
}
