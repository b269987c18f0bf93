// Writes THIRD_PARTY_NOTICES: the licence of everything that is inside the package, from what the build really bundled.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDescription, readLanguages } from './generate-languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'Unlicense']);

/** Its WASM is copied, not bundled. */
const SANDBOX = '@jitl/quickjs-wasmfile-release-sync';

const bundled = JSON.parse(readFileSync(join(ROOT, 'out/bundled-packages.json'), 'utf8'));
const grammars = readLanguages().flatMap(({ id }) => readDescription(id).grammar?.package ?? []);
const packages = [...new Set([...bundled, ...grammars, 'web-tree-sitter', SANDBOX])].sort();
const licences = [...packages.map(licence), ...readLanguages().flatMap(({ id }) => licenceOfGrammar(id))];
writeFileSync(join(ROOT, 'THIRD_PARTY_NOTICES'), `${['Wardlight contains the following software.', ...notices(licences)].join('\n\n')}\n`);

/** A text that several packages have stands once, under all their names; texts that are alike stand side by side. @param {{ title: string, text: string }[]} licences */
function notices(licences) {
  /** @type {Map<string, string[]>} */
  const titles = new Map();
  for (const { title, text } of licences) titles.set(text, [...(titles.get(text) ?? []), title]);
  const rule = '-'.repeat(80);
  return [...titles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, all]) => [rule, ...all, rule, text].join('\n'));
}

/** @param {string} name */
function licence(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(license)) throw new Error(`${name}: the licence ${license} is not one that we may package; take it out or ask`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}. ${typeof author === 'string' ? author : (author?.name ?? '')} ${homepage ?? ''}`.trim();
  return { title: `${name} ${version} (${license})`, text: text.replace(/\r\n/g, '\n') };
}

/** The licence of a grammar whose package, which only compiles it, does not carry that. @param {string} language */
function licenceOfGrammar(language) {
  const file = join(ROOT, 'grammars', language, 'LICENSE');
  if (!existsSync(file)) return [];
  const { name, grammar } = readDescription(language);
  return [{ title: `the grammar of ${name} (${grammar.licence})`, text: readFileSync(file, 'utf8').trim() }];
}
