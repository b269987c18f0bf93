import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from './bundle-module.mjs';

const SOURCES = `
  export { packCompiledRules, stampFor, TEXT_GRAMMAR } from './server/src/core/compiled';
  export { checkWeaknesses, digestIn, loadRuleFile, mergeRules, PackedRules, packRules, packRunbooks, RULES_ASSET, withRunbook } from './server/src/core/formats';
  export { RUNBOOKS_ASSET } from './server/src/core/runbook';
  export { familyOf, LANGUAGES } from './server/src/core/language';
  export { withEarnedConfidence } from './server/src/core/precision';
  export { createRegexCompiler } from './server/src/core/regex';
  export { LanguageRules, TextRules } from './server/src/core/rules';
  export { loadGrammar, loadScanner, startRuntime } from './server/src/core/syntax';
`;

/** All that reading and compiling a rule runs, and `code`, which changes whenever that does. @param {string} root */
export async function importCompiler(root) {
  const sources = await importSources(root, 'compiler', SOURCES);
  return { ...sources, code: codeHash(root) };
}

/** Of the compiler's bundle and of what says which grammars it is for. Only after `importCompiler`. @param {string} root */
export function codeHash(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'out/build/compiler.mjs')));
  for (const folder of readdirSync(join(root, 'grammars')).sort()) hash.update(folder).update(readDescription(root, folder));
  return hash.digest('hex').slice(0, 16);
}

function readDescription(root, folder) {
  try {
    return readFileSync(join(root, 'grammars', folder, 'language.json'));
  } catch {
    return '';
  }
}
