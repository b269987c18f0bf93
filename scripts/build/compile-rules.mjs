import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiler } from './compiler.mjs';

/** Stores what is the same for several languages once. */
function addNeed(needs, language, need) {
  const same = Object.keys(needs).find((other) => JSON.stringify(needs[other]) === JSON.stringify(need));
  needs[language] = same ?? need;
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Compiles each code rule for each of its languages, into dist/compiled/<language>.txt, and works out what a file must hold for
 * it to match, so that a rule is looked at only when a file holds that. A rule that does not compile fails the build.
 * @param {string} root
 * @param {any[]} rules as read from the rules folder
 * @returns {Promise<{ rules: any[], literals: any[] }>} the rules with what they need, and all that their languages look for
 */
export async function compileForLanguages(root, rules) {
  const { code, LANGUAGES, createRegexCompiler, LanguageRules, loadGrammar, loadScanner, stampFor, startRuntime, writeCompiledRules } = await importCompiler(root);
  const asset = (name) => readFileSync(join(root, 'dist', name));
  const runtime = await startRuntime(async () => asset('web-tree-sitter.wasm'));
  const literals = [];
  const packaged = new Map(rules.map((rule) => [rule.id, rule.formula ? { ...rule, digest: digestOf(JSON.stringify(rule)), needs: {} } : rule]));
  rmSync(join(root, 'dist/compiled'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist/compiled'), { recursive: true });
  for (const language of LANGUAGES) {
    const own = [...packaged.values()].filter((rule) => rule.formula && rule.languages.some((name) => language.ruleNames.includes(name)));
    // What no packaged rule asks about is looked for only once a team's own rule does.
    if (own.length === 0) continue;
    const loaded = language.asset ? await loadGrammar(runtime, language.id, asset(language.asset), language.sample, language.shortInterpolation) : loadScanner(language.id);
    const unpackaged = own.map((rule) => ({ ...rule, needs: undefined }));
    const compiled = new LanguageRules(language, loaded, unpackaged, { compileRegex: createRegexCompiler() });
    if (compiled.problems.length > 0) throw new Error(compiled.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
    literals.push(...compiled.literals);
    for (const [id, need] of compiled.needs()) addNeed(packaged.get(id).needs, language.id, need);
    const formulas = [...compiled.toKeep()].map(([digest, { formula }]) => [digest, { formula }]);
    const text = writeCompiledRules(new Map([...compiled.importsToKeep(), ...formulas]), stampFor(code, loaded.grammar));
    writeFileSync(join(root, `dist/compiled/${language.id}.txt`), text);
  }
  return { rules: [...packaged.values()], literals };
}
