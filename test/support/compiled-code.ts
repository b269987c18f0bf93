/**
 * Sources that run as they are use what the build compiled, as the product does, when the build is younger than all of them:
 * else every test that starts a server would compile all packaged rules.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const COMPILED = join(ROOT, 'dist/compiled/typescript.txt');

function youngest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => (entry.isDirectory() ? youngest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs)));
}

if (existsSync(COMPILED) && ['server/src/core', 'grammars', 'rules'].every((folder) => youngest(join(ROOT, folder)) < statSync(COMPILED).mtimeMs)) {
  const [, code] = /^wardlight-compiled (\w+)-/.exec(readFileSync(COMPILED, 'utf8')) ?? [];
  Object.assign(globalThis, { WARDLIGHT_CODE: code });
}
