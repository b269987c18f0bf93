import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from './bundle-module.mjs';

const SOURCES = `
  export { compileCredentials } from './server/src/core/credentials';
  export { KEYWORDS_ASSET, KeywordService } from './server/src/core/engine/keyword-service';
  export { buildAutomaton, encodeAutomaton } from './server/src/core/keywords';
  export { createRegexCompiler } from './server/src/core/regex';
`;

/**
 * Builds the automaton of everything that the packaged rules look for, so that nobody has to at start.
 * @param {string} root
 * @param {{ rules: any[], literals: any[] }} packaged
 */
export async function writeKeywords(root, { rules, literals }) {
  const { buildAutomaton, compileCredentials, createRegexCompiler, encodeAutomaton, KEYWORDS_ASSET, KeywordService } = await importSources(root, 'keywords', SOURCES);
  const { detector, problems } = compileCredentials(rules, createRegexCompiler());
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const service = new KeywordService({ asset: () => Promise.reject(new Error('none is needed')), log: () => undefined }, rules, detector.keywords);
  service.add(literals);
  writeFileSync(join(root, 'dist', KEYWORDS_ASSET), encodeAutomaton(buildAutomaton(service.keywords)));
}
