// Writes schema/rule.schema.json, the schema of rule files, from the words of core/formats.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from './build/bundle-module.mjs';
import { ruleSchema } from './schema/rule-schema.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FORMATS = './server/src/core/formats';
const SOURCES = [
  `export * from '${FORMATS}/rule-words';`,
  `export { LANGUAGES } from '${FORMATS}/rule-languages';`,
  `export { OPTIONS } from '${FORMATS}/rule-options';`,
  `export { MATCH_OPERATORS } from '${FORMATS}/match-syntax';`,
  `export { METAVARIABLE } from '${FORMATS}/condition';`,
  `export { RULE_ID } from '${FORMATS}/rule-fields';`,
].join('\n');

const words = await importSources(ROOT, 'rule-words', SOURCES);
writeFileSync(join(ROOT, 'schema/rule.schema.json'), `${JSON.stringify(ruleSchema(words), null, 2)}\n`);
