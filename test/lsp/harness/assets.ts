import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packRules } from '../../../server/src/core';
import { packedSample } from '../../support/training-sample';
import { builtinLibraries, packagedRules, ROOT, runbookPack } from '../../support/assets';

/** What a package's `dist/` holds beside the bundles, made from the sources: these tests need no build. */
export const ASSETS = prepareAssets();

function prepareAssets(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wardlight-assets-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'grammars'));
  copyFileSync(join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.wasm'), join(folder, 'web-tree-sitter.wasm'));
  for (const language of readdirSync(join(ROOT, 'grammars'))) copyGrammar(folder, language);
  writeFileSync(join(folder, 'runbooks.json'), JSON.stringify(runbookPack()));
  writeFileSync(join(folder, 'rules.json'), packRules(packagedRules(), builtinLibraries().flatMap(({ libraries = [] }) => libraries)));
  writeFileSync(join(folder, 'training.json'), packedSample());
  copyFileSync(join(ROOT, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'), join(folder, 'quickjs.wasm'));
  return folder;
}

function copyGrammar(folder: string, language: string): void {
  const { grammar } = JSON.parse(readFileSync(join(ROOT, 'grammars', language, 'language.json'), 'utf8')) as {
    grammar?: { package: string; file: string };
  };
  if (grammar) copyFileSync(join(ROOT, 'node_modules', grammar.package, grammar.file), join(folder, 'grammars', `${language}.wasm`));
}
