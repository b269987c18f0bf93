import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readDescription, readLanguages } from '../generate-languages.mjs';

/** Copies the parser runtime and every grammar into dist/, uncompressed, after checking that each is the file whose hash is recorded. */
export function copyGrammars(root) {
  mkdirSync(join(root, 'dist/grammars'), { recursive: true });
  copyFileSync(join(root, 'node_modules/web-tree-sitter/web-tree-sitter.wasm'), join(root, 'dist/web-tree-sitter.wasm'));
  for (const { id, asset } of readLanguages()) {
    const { grammar } = readDescription(id);
    if (grammar) copyGrammar(root, grammar, asset);
  }
}

function copyGrammar(root, { package: name, version, file, sha256 }, asset) {
  const source = join(root, 'node_modules', name, file);
  const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
  if (installed !== version || hash !== sha256) {
    throw new Error(`${name}: expected version ${version} with sha256 ${sha256}, found ${installed} with ${hash}. See scripts/update-grammar.mjs.`);
  }
  copyFileSync(source, join(root, 'dist', asset));
  rmSync(join(root, 'dist', `${asset}.br`), { force: true });
}
