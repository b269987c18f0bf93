// web-tree-sitter as it comes, for the floors: nothing of ours but the prototype of the tree reader.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Language, Parser } from 'web-tree-sitter';
import { JSFlat } from './flat-tree.mjs';

/** @type {Readonly<Record<string, string>>} */
const GRAMMARS = {
  '.ts': 'typescript', '.mts': 'typescript', '.cts': 'typescript', '.tsx': 'tsx',
  '.js': 'javascript', '.mjs': 'javascript', '.cjs': 'javascript', '.jsx': 'javascript', '.py': 'python',
};

/** The language of a path, or undefined when there is no grammar for it. @param {string} path @returns {string | undefined} */
export function languageOf(path) {
  return GRAMMARS[extname(path)];
}

/** @param {string} assets folder of the packaged assets, `dist/` */
export async function startSyntax(assets) {
  /** @type {any} Emscripten keeps this object as its module, which makes the memory reachable. */
  const memory = { wasmBinary: readPacked(join(assets, 'web-tree-sitter.wasm')) };
  await Parser.init(memory);
  /** @param {string} language */
  return async (language) => {
    const grammar = await Language.load(readPacked(join(assets, 'grammars', `${language}.wasm`)));
    const parser = new Parser();
    parser.setLanguage(grammar);
    return { parser, flat: new JSFlat(memory, grammar) };
  };
}

/** A production build compresses what it can; the floors' grammars are not folded. @param {string} path */
function readPacked(path) {
  return existsSync(path) ? readFileSync(path) : brotliDecompressSync(readFileSync(`${path}.br`));
}
