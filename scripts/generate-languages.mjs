// Joins every grammars/<language>/ into one file that the engine imports. `npm run generate` runs it; CI fails on a difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const LANGUAGES_FILE = join(ROOT, 'server/src/core/language/languages.generated.json');

/** The languages of the grammars folder as `LanguageProfile`s, sorted by id. */
export function readLanguages() {
  const folders = readdirSync(join(ROOT, 'grammars')).filter((name) => existsSync(join(ROOT, 'grammars', name, 'language.json')));
  return folders.sort().map(readLanguage);
}

function readLanguage(folder) {
  const { id, family, extensions, fileNames, lspIds, ruleNames, declarations, dialectPatterns, profileOf, grammar, grammarOf, regions, embeds } = readDescription(folder);
  const profile = parse(readFileSync(join(ROOT, 'grammars', profileOf ?? folder, 'profile.yaml'), 'utf8'));
  const { grammar: read } = grammarOf ? readDescription(grammarOf) : { grammar };
  return { id, ...(family ? { family } : {}), extensions, ...(fileNames ? { fileNames } : {}), lspIds, ruleNames, ...(declarations ? { declarations } : {}), ...(dialectPatterns ? { dialectPatterns } : {}), ...(regions ? { regions, embeds } : {}), ...(read ? { asset: `grammars/${grammarOf ?? id}.wasm` } : {}), ...(read?.extension === false ? { isOutsideExtension: true } : {}), ...profile };
}

/** `language.json` of one folder. */
export function readDescription(folder) {
  return JSON.parse(readFileSync(join(ROOT, 'grammars', folder, 'language.json'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(LANGUAGES_FILE, `${JSON.stringify(readLanguages(), null, 2)}\n`);
}
