/**
 * Sources that run as they are use what the build compiled, as the product does, when the build is younger than all of them:
 * else every test that starts a server would compile all packaged rules.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const ROOT = join(__dirname, '../..');
const COMPILED = ['dist/compiled/javascript.bin', 'dist/compiled/javascript.bin.br'].map((file) => join(ROOT, file)).find(existsSync);

function youngest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => (entry.isDirectory() ? youngest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs)));
}

if (COMPILED !== undefined && ['server/src/core', 'grammars', 'rules'].every((folder) => youngest(join(ROOT, folder)) < statSync(COMPILED).mtimeMs)) {
  const bytes = readFileSync(COMPILED);
  const [, code] = /"(\w+)-javascript-\w+"/.exec((COMPILED.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('latin1')) ?? [];
  Object.assign(globalThis, { WARDLIGHT_CODE: code });
}
