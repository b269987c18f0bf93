import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyOf, LANGUAGES } from '../../server/src/core/language';
import { builtinRules, ROOT } from '../support/assets';

const FIXED = [
  'CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD_PARTY_NOTICES', 'client/icon.png', 'package.json', 'package.nls.json',
  'dist/compiled/text.bin.br', 'dist/client/extension.js', 'dist/client/extension.browser.js', 'dist/client/panel.css', 'dist/client/panel.js', 'dist/engine.js', 'dist/keywords.bin.br', 'dist/quickjs.wasm.br', 'dist/rules.json.br', 'dist/runbooks.json.br', 'dist/server/browser.js', 'dist/server/lsp.js', 'dist/server/node.js',
  'dist/server/scan-worker.js', 'dist/training.js', 'dist/training.json.br', 'dist/web-tree-sitter.wasm.br', 'schema/exercise.schema.json', 'schema/progress.schema.json', 'schema/quiz.schema.json', 'schema/report.schema.json', 'schema/rule.schema.json', 'schema/topic.schema.json', 'schema/tracks.schema.json', 'schema/wardlight.schema.json',
];

/** Every file of a package and no other: what runs, its assets, and what the law wants. */
export function expectedFiles(): string[] {
  const grammars = readdirSync(join(ROOT, 'grammars')).filter(hasGrammar).map((language) => `dist/grammars/${language}.wasm.br`);
  const compiled = new Set(LANGUAGES.filter(hasRules).map((language) => `dist/compiled/${familyOf(language)}.bin.br`));
  const translations = readdirSync(join(ROOT, 'l10n')).map((name) => `l10n/${name}`);
  return [...FIXED, ...COMMAND_LINE, ...grammars, ...compiled, ...translations].sort();
}

function hasRules({ ruleNames }: (typeof LANGUAGES)[number]): boolean {
  return builtinRules().some(({ formula, languages }) => formula && languages.some((name) => ruleNames.includes(name)));
}

/** The command line, which only the npm package has. */
export const COMMAND_LINE: readonly string[] = ['bin/wardlight', 'dist/cli.js'];

/** Those of the VSIX: it leaves out the command line, and grammars that are too large for it. */
export function expectedInExtension(): string[] {
  const outside = LANGUAGES.filter(({ isOutsideExtension }) => isOutsideExtension).map(({ asset }) => `dist/${asset}.br`);
  return expectedFiles().filter((path) => !outside.includes(path) && !COMMAND_LINE.includes(path));
}

/** A scanner of our own has no file. */
function hasGrammar(language: string): boolean {
  return 'grammar' in (JSON.parse(readFileSync(join(ROOT, 'grammars', language, 'language.json'), 'utf8')) as object);
}

/** @throws when there is no production build: a package is never made of anything else */
export function requireBuild(): void {
  if (!existsSync(join(ROOT, 'dist/cli.js'))) throw new Error('There is nothing to pack; run `node scripts/build.mjs --production` first.');
}
