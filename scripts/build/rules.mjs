import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForLanguages } from './compile-rules.mjs';
import { importCompiler } from './compiler.mjs';
import { writeKeywords } from './keywords.mjs';
import { withRunbooks } from './runbooks.mjs';

/**
 * Reads every rules/<domain>/<rule-id>/ into dist/rules.json with what it uses of rules/library/ and with these, the texts of all runbooks into dist/runbooks.json, compiles each into dist/compiled/, and builds dist/keywords.bin. One broken rule
 * fails the build. What scripts read is in out/rules.json.
 * @param {string} root
 * @param {boolean} [isPackage] whether what a rule looks for is left out of dist/ where it stands there as compiled: it weighs a third of the rules
 */
export async function compileRules(root, isPackage = false) {
  const { loadRuleFile, mergeRules, packRules, RULES_ASSET, withEarnedConfidence } = await importCompiler(root);
  const precision = JSON.parse(readFileSync(join(root, 'rules/precision.json'), 'utf8'));
  const read = (path) => loadRuleFile(readFileSync(join(root, path), 'utf8'), path);
  const libraries = libraryFiles(root).map(read);
  const { rules, problems } = mergeRules([...libraries, ...ruleFolders(root).map((folder) => read(`${folder}/rule.yaml`))]);
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  const packaged = await compileForLanguages(root, (await withRunbooks(root, rules)).map((rule) => asPackaged(withEarnedConfidence(rule, precision[rule.id]))));
  const pack = (/** @type {object} */ options) => packRules(packaged.rules, libraries.flatMap((file) => file.libraries ?? []), { prefix: packaged.prefix, ...options });
  writeFileSync(join(root, 'out', RULES_ASSET), pack({}));
  writeFileSync(join(root, 'dist', RULES_ASSET), pack(isPackage ? { isLeftOut: (/** @type {any} */ rule) => rule.formula !== undefined && packaged.compiled.has(rule) } : {}));
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

/** Without what only the tests of rules read. */
function asPackaged({ credential, ...rule }) {
  const { nearMisses: _, ...packaged } = credential ?? {};
  return { ...rule, ...(credential && { credential: packaged }), builtin: true };
}
