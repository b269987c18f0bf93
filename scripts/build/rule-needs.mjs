import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from './bundle-module.mjs';

const SOURCES = `
  export { LANGUAGES } from './server/src/core/language';
  export { createRegexCompiler } from './server/src/core/regex';
  export { LanguageRules } from './server/src/core/rules';
  export { loadGrammar, loadScanner, startRuntime } from './server/src/core/syntax';
`;

/** Stores what is the same for several languages once. */
function addNeed(needs, language, need) {
  const same = Object.keys(needs).find((other) => JSON.stringify(needs[other]) === JSON.stringify(need));
  needs[language] = same ?? need;
}

/**
 * Works out what a file must hold for each code rule to match it, so that a rule is compiled only when a file holds that.
 * A rule that does not compile fails the build.
 * @param {string} root
 * @param {any[]} rules as read from the rules folder
 * @returns {Promise<{ rules: any[], literals: any[] }>} the rules with what they need, and all that their languages look for
 */
export async function addNeeds(root, rules) {
  const { LANGUAGES, createRegexCompiler, LanguageRules, loadGrammar, loadScanner, startRuntime } = await importSources(root, 'rule-needs', SOURCES);
  const asset = (name) => readFileSync(join(root, 'dist', name));
  const runtime = await startRuntime(async () => asset('web-tree-sitter.wasm'));
  const literals = [];
  const needs = new Map(rules.map(({ id }) => [id, {}]));
  for (const language of LANGUAGES) {
    const own = rules.filter((rule) => (rule.formula || rule.taint) && rule.languages.some((name) => language.ruleNames.includes(name)));
    // What no packaged rule asks about is looked for only once a team's own rule does.
    if (own.length === 0) continue;
    const loaded = language.asset ? await loadGrammar(runtime, language.id, asset(language.asset), language.sample, language.shortInterpolation) : loadScanner(language.id);
    const compiled = new LanguageRules(language, loaded, own, { compileRegex: createRegexCompiler() });
    if (compiled.problems.length > 0) throw new Error(compiled.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
    literals.push(...compiled.literals);
    for (const [id, need] of compiled.needs()) addNeed(needs.get(id), language.id, need);
  }
  return { rules: rules.map((rule) => (rule.formula || rule.taint ? { ...rule, needs: needs.get(rule.id) } : rule)), literals };
}
