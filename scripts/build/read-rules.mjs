import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { importSources } from './bundle-module.mjs';

/** A text of dist/, which a build for production compresses. @param {string} dist @param {string} name */
export function readBuilt(dist, name) {
  const file = join(dist, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : brotliDecompressSync(readFileSync(`${file}.br`)).toString();
}

/** The packaged rules with what they look for. @param {string} root where they were built @returns {Promise<any[]>} */
export async function readBuiltRules(root) {
  const { PackedRules, RULES_ASSET } = await importSources(root, 'packed-rules', "export { PackedRules, RULES_ASSET } from './server/src/core/formats/rule-pack';");
  return new PackedRules(readBuilt(join(root, 'out'), RULES_ASSET)).read();
}
