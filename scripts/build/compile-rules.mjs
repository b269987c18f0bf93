import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiler } from './compiler.mjs';

/** What the digests of all these rules begin with. @param {any[]} rules */
function prefixOf(rules) {
  return `${createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 12)}-`;
}

/**
 * Compiles each code rule for each of its languages, into dist/compiled/<family>.bin. A rule that does not compile fails the
 * build.
 * @param {string} root
 * @param {any[]} rules as read from the rules folder
 * @returns {Promise<{ rules: any[], prefix: string, literals: any[], compiled: Set<any> }>} the rules as they are packaged, all that they look for, and those that were compiled for all of their languages
 */
export async function compileForLanguages(root, rules) {
  const compiler = await importCompiler(root);
  const folder = join(root, 'dist/compiled');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const prefix = prefixOf(rules);
  const packaged = rules.map((rule, place) => (isCode(rule) ? { ...rule, digest: compiler.digestIn(prefix, place) } : rule));
  const literals = [];
  const everCompiled = new Set();
  /** @type {Map<string, any[]>} */
  const families = new Map();
  for (const language of compiler.LANGUAGES) {
    const own = packaged.filter((rule) => isCode(rule) && rule.languages.some((name) => language.ruleNames.includes(name)));
    // What no packaged rule asks about is looked for only once a team's own rule does.
    if (own.length === 0) continue;
    const compiled = await compileFor(root, compiler, language, own);
    literals.push(...compiled.literals);
    for (const rule of own) if (rule.languages.every((/** @type {string} */ name) => compiler.LANGUAGES.some(({ ruleNames }) => ruleNames.includes(name)))) everCompiled.add(rule);
    const family = compiler.familyOf(language);
    families.set(family, [...(families.get(family) ?? []), compiled.toPack]);
  }
  const text = compileForText(compiler, packaged);
  literals.push(...text.literals);
  families.set(compiler.TEXT_GRAMMAR.id, [text.toPack]);
  for (const [family, languages] of families) writeFileSync(join(folder, `${family}.bin`), compiler.packCompiledRules(languages, prefix));
  return { rules: packaged, prefix, literals, compiled: everCompiled };
}

/** @param {string} root @param {any} compiler @param {any} language @param {any[]} rules */
async function compileFor(root, { code, createRegexCompiler, LanguageRules, loadGrammar, loadScanner, stampFor, startRuntime }, language, rules) {
  const asset = (name) => readFileSync(join(root, 'dist', name));
  const runtime = await startRuntime(async () => asset('web-tree-sitter.wasm'));
  const loaded = language.asset ? await loadGrammar(runtime, asset(language.asset), language) : loadScanner(language.id);
  const compiled = new LanguageRules(language, loaded, rules, { compileRegex: createRegexCompiler() });
  failOn(compiled.problems);
  const kept = new Map([...compiled.importsToKeep(), ...compiled.toKeep()]);
  return { literals: compiled.literals, toPack: { grammar: loaded.grammar, stamp: stampFor(code, loaded.grammar), rules: kept } };
}

/** The rules for any text. @param {any} compiler @param {any[]} rules */
function compileForText({ code, createRegexCompiler, stampFor, TextRules, TEXT_GRAMMAR }, rules) {
  const compiled = new TextRules(rules, { compileRegex: createRegexCompiler() });
  failOn(compiled.problems);
  return { literals: compiled.literals, toPack: { grammar: TEXT_GRAMMAR, stamp: stampFor(code, TEXT_GRAMMAR), rules: compiled.toKeep() ?? new Map() } };
}

/** @param {readonly any[]} problems */
function failOn(problems) {
  if (problems.length > 0) throw new Error(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
}

/** @param {any} rule */
function isCode({ formula, taint }) {
  return formula !== undefined || taint !== undefined;
}
