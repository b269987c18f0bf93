import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { cacheFolder } from '../host/code-server.mjs';
import { importSources } from './bundle-module.mjs';
import { findParserTables } from './parser-tables.mjs';

const compress = promisify(brotliCompress);
/** Counts up when the parameters change, so that nothing is taken from a cache of other ones. */
const RECIPE = 5;

/**
 * Replaces what is read while Wardlight runs by compressed files: a third smaller than what a VSIX makes of them. Grammars take
 * seconds each, so what was done once is kept in the user's cache; data changes too often for that.
 * @param {string} root
 * @returns {Promise<Buffer[]>} what each became
 */
export async function packAssets(root) {
  const folder = join(root, 'dist');
  const { foldGrammar, unfoldGrammar } = await importSources(root, 'grammar-file', "export { foldGrammar, unfoldGrammar } from './server/src/core/syntax/grammar-file';");
  const fold = async (/** @type {string} */ name, /** @type {Buffer} */ bytes) => {
    const folded = foldGrammar(bytes, await findParserTables(bytes));
    if (!bytes.equals(unfoldGrammar(folded))) throw new Error(`${name} does not come out of its package as it went in`);
    return folded;
  };
  const within = (/** @type {string} */ name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
  const names = [...within('grammars'), ...within('compiled'), ...readdirSync(folder)].filter((name) => /\.(?:wasm|bin|json)$/.test(name));
  return Promise.all(names.map(async (name) => {
    const bytes = readFileSync(join(folder, name));
    const result = name.endsWith('.wasm') ? await packedOnce(name.startsWith('grammars/') ? await fold(name, bytes) : bytes) : await packed(bytes);
    writeFileSync(join(folder, `${name}.br`), result);
    rmSync(join(folder, name));
    return result;
  }));
}

/** Removes what an earlier build for production packed: it would be read in place of what this one writes. @param {string} root */
export function removePacked(root) {
  const dist = join(root, 'dist');
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) if (name.endsWith('.br')) rmSync(join(dist, name));
}

/** @param {Uint8Array} bytes */
async function packedOnce(bytes) {
  const folder = join(cacheFolder(), `packed-grammars-${RECIPE}`);
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.br`);
  if (existsSync(file)) return readFileSync(file);
  // What is tuned for fonts suits tables of numbers of two bytes.
  const result = await packed(bytes, constants.BROTLI_MODE_FONT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, result);
  renameSync(`${file}.${process.pid}`, file);
  return result;
}

/** @param {Uint8Array} bytes @param {number} [mode] */
function packed(bytes, mode = constants.BROTLI_MODE_GENERIC) {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS, BROTLI_PARAM_SIZE_HINT } = constants;
  // A window that just holds the file: whoever decompresses takes memory for the whole window.
  const window = Math.min(BROTLI_MAX_WINDOW_BITS, Math.ceil(Math.log2(bytes.length)));
  const params = { [constants.BROTLI_PARAM_MODE]: mode, [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_LGWIN]: Math.max(window, constants.BROTLI_MIN_WINDOW_BITS), [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return compress(bytes, { params });
}
