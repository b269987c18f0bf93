// Scans files for credentials on one thread, as a process of its own: node children/scan-credentials.mjs INTERNALS ASSETS ROOT; `paths.txt` beside ROOT lists them.
// All of it counts: start, loading the rules, reading the files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readRules } from '../product.mjs';

const [, , internals = '', assetRoot = '', root = ''] = process.argv;
const { createEngine, createFileDocument, createNodeHost, decode } = createRequire(import.meta.url)(internals);

const rules = (await readRules(assetRoot)).filter(({ credential }) => credential);
const engine = createEngine({ host: createNodeHost({ assetRoot }), rules });
let findings = 0;
for (const path of readFileSync(join(root, '..', 'paths.txt'), 'utf8').split('\n')) {
  findings += engine.analyze(createFileDocument(path, undefined, readFileSync(join(root, path)), decode)).findings.length;
}
console.error(JSON.stringify({ findings }));
