// The credential pass and the bare automaton by turns: node children/credentials.mjs INTERNALS ASSETS REPETITIONS ROOT < list of paths.
// Files are in memory as bytes, and without a language, so that nothing but credentials is looked for. A file that has to be decoded
// is decoded anew in each pass.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildCounter } from '../floor/automaton.mjs';
import { readRules } from '../product.mjs';

const [, , internals = '', assetRoot = '', repetitions = '1', root = ''] = process.argv;
const { createEngine, createFileDocument, createNodeHost, decode } = createRequire(import.meta.url)(internals);
/** What the detectors with a lexer of their own look for, when the rule names nothing else. */
const LEXED = ['pass', 'pwd', 'psw', 'pw', 'secret', 'token', 'key', 'auth', 'cred', 'jwt', 'seed', 'bearer ', '://', '-----begin'];

const rules = (await readRules(assetRoot)).filter(({ credential }) => credential);
const engine = createEngine({ host: createNodeHost({ assetRoot }), rules });
const count = buildCounter([...new Set([...rules.flatMap(({ credential }) => credential.keywords), ...LEXED].map((text) => text.toLowerCase()))]);
const files = readFileSync(0, 'utf8').split('\n').map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

/** Megabytes per second of processor time: the machine may be busy with something else. @param {() => number} pass */
function throughputOf(pass) {
  const start = process.cpuUsage();
  const found = pass();
  return { found, rate: (megabytes * 1e6) / process.cpuUsage(start).user };
}

for (let i = 0; i < Number(repetitions); i++) {
  const floor = throughputOf(() => files.reduce((sum, { bytes }) => sum + count(bytes), 0));
  const product = throughputOf(() => files.reduce((sum, { path, bytes }) => sum + engine.analyze(createFileDocument(path, undefined, bytes, decode)).findings.length, 0));
  console.log(JSON.stringify({ floor: floor.rate, product: product.rate, hits: floor.found, findings: product.found }));
}
