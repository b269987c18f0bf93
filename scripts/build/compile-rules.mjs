import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiler } from './compiler.mjs';

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Compiles each code rule for each of its languages, into dist/compiled/<language>.txt. A rule that does not compile fails the
 * build.
 * @param {string} root
 * @param {any[]} rules as read from the rules folder
 * @returns {Promise<{ rules: any[], literals: any[] }>} the rules as they are packaged, and all that they look for
 */
export async function compileForLanguages(root, rules) {
  const compiler = await importCompiler(root);
  const folder = join(root, 'dist/compiled');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packaged = rules.map((rule) => (isCode(rule) ? { ...rule, digest: digestOf(JSON.stringify(rule)) } : rule));
  const literals = [];
  for (const language of compiler.LANGUAGES) {
    const own = packaged.filter((rule) => isCode(rule) && rule.languages.some((name) => language.ruleNames.includes(name)));
    // What no packaged rule asks about is looked for only once a team's own rule does.
    if (own.length === 0) continue;
    const compiled = await compileFor(root, compiler, language, own);
    writeFileSync(join(folder, `${language.id}.txt`), compiled.text);
    literals.push(...compiled.literals);
  }
  return { rules: packaged, literals: [...literals, ...literalsForText(compiler, packaged)] };
}

/** @param {string} root @param {any} compiler @param {any} language @param {any[]} rules */
async function compileFor(root, { code, createRegexCompiler, LanguageRules, loadGrammar, loadScanner, stampFor, startRuntime, writeCompiledRules }, language, rules) {
  const asset = (name) => readFileSync(join(root, 'dist', name));
  const runtime = await startRuntime(async () => asset('web-tree-sitter.wasm'));
  const loaded = language.asset ? await loadGrammar(runtime, language.id, asset(language.asset), language.sample, language.shortInterpolation) : loadScanner(language.id);
  const compiled = new LanguageRules(language, loaded, rules, { compileRegex: createRegexCompiler() });
  if (compiled.problems.length > 0) throw new Error(compiled.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
  const kept = compiled.toKeep();
  return { rules: kept, literals: compiled.literals, text: writeCompiledRules(new Map([...compiled.importsToKeep(), ...kept]), stampFor(code, loaded.grammar)) };
}

/** What rules for any text look for. @param {any} compiler @param {any[]} rules */
function literalsForText({ createRegexCompiler, TextRules }, rules) {
  const compiled = new TextRules(rules, { compileRegex: createRegexCompiler() });
  if (compiled.problems.length > 0) throw new Error(compiled.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
  return compiled.literals;
}

/** @param {any} rule */
function isCode({ formula, taint }) {
  return formula !== undefined || taint !== undefined;
}
