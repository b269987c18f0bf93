// Writes demo/ to .demo/ with every `{{token:…}}` template replaced by a generated value, so that no file of the repository
// looks as if it held a live credential. Needs a build: dist/tokens.mjs and dist/rules.json.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBuiltRules } from './build/read-rules.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'demo');
const TARGET = join(ROOT, '.demo');

/** The formats of the packaged credential rules, by the rule's id. */
async function readFormats() {
  const rules = await readBuiltRules(ROOT);
  return Object.fromEntries(rules.flatMap(({ id, credential }) => (credential?.format ? [[id, credential.format]] : [])));
}

function expandFolder(from, to, expand) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) expandFolder(source, target, expand);
    else writeFileSync(target, expand(readFileSync(source, 'utf8')));
  }
}

const { expandTokens } = await import(pathToFileURL(join(ROOT, 'dist/tokens.mjs')).href);
const formats = await readFormats();
rmSync(TARGET, { recursive: true, force: true });
expandFolder(SOURCE, TARGET, (text) => expandTokens(text, formats));
