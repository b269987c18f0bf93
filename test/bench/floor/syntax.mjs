// web-tree-sitter as it comes, for the floors: nothing of ours but the prototype of the tree reader.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';
import { readDescription } from '../../../scripts/generate-languages.mjs';
import { JSFlat } from './flat-tree.mjs';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
/** @type {Readonly<Record<string, string>>} */
const GRAMMARS = {
  '.ts': 'typescript', '.mts': 'typescript', '.cts': 'typescript', '.tsx': 'tsx',
  '.js': 'javascript', '.mjs': 'javascript', '.cjs': 'javascript', '.jsx': 'javascript', '.py': 'python',
};

/** The language of a path, or undefined when there is no grammar for it. @param {string} path @returns {string | undefined} */
export function languageOf(path) {
  return GRAMMARS[extname(path)];
}

/** Reads runtime and grammars out of their packages: what the product packs needs the product to be read. */
export async function startSyntax() {
  /** @type {any} Emscripten keeps this object as its module, which makes the memory reachable. */
  const memory = { wasmBinary: readFileSync(join(PACKAGES, 'web-tree-sitter/web-tree-sitter.wasm')) };
  await Parser.init(memory);
  /** @param {string} language */
  return async (language) => {
    const { package: name, file } = readDescription(language).grammar;
    const grammar = await Language.load(readFileSync(join(PACKAGES, name, file)));
    const parser = new Parser();
    parser.setLanguage(grammar);
    return { parser, flat: new JSFlat(memory, grammar) };
  };
}
