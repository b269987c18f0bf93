// Writes THIRD_PARTY_NOTICES: the licence of everything that is inside the package, from what the build really bundled.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDescription, readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']);

/** Its WASM is copied, not bundled. */
const SANDBOX = '@jitl/quickjs-wasmfile-release-sync';

const bundled = JSON.parse(readFileSync(join(ROOT, 'out/bundled-packages.json'), 'utf8'));
const grammars = readLanguages().flatMap(({ id }) => readDescription(id).grammar?.package ?? []);
const packages = [...new Set([...bundled, ...grammars, 'web-tree-sitter', SANDBOX])].sort();
writeFileSync(join(ROOT, 'THIRD_PARTY_NOTICES'), `${['Wardlight contains the following software.', ...packages.map(notice)].join('\n\n')}\n`);

/** @param {string} name */
function notice(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(license)) throw new Error(`${name}: the licence ${license} is not one that we may package; take it out or ask`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}. ${typeof author === 'string' ? author : (author?.name ?? '')} ${homepage ?? ''}`.trim();
  const rule = '-'.repeat(80);
  return `${rule}\n${name} ${version} (${license})\n${rule}\n${text.replace(/\r\n/g, '\n')}`;
}
