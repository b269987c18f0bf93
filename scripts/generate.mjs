// Runs every generator. With --check it changes nothing and fails when a generated file is not what its source says.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = {
  'scripts/generate-precision.mjs': ['rules/precision.json'],
  'scripts/generate-languages.mjs': ['server/src/core/language/languages.generated.json'],
  'scripts/generate-linear-expressions.mjs': ['server/src/core/regex/linear.generated.json'],
  'scripts/generate-rule-schema.mjs': ['schema/rule.schema.json'],
  'scripts/generate-rule-catalogue.mjs': ['docs/rules.md'],
  'scripts/generate-notices.mjs': ['THIRD_PARTY_NOTICES'],
};
const check = process.argv.includes('--check');

/** @param {string} file */
const read = (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '');

const stale = Object.entries(GENERATED).flatMap(([script, files]) => {
  const before = files.map(read);
  execFileSync(process.execPath, [join(ROOT, script)], { stdio: 'inherit' });
  const changed = files.filter((file, index) => read(file) !== before[index]);
  if (check) files.forEach((file, index) => writeFileSync(join(ROOT, file), before[index] ?? ''));
  return changed;
});
if (check && stale.length > 0) {
  console.error(`generated files are stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else console.log(`generated: ${stale.length === 0 ? 'nothing changed' : stale.join(', ')}`);
