// The floor of a scan: node floor/parse-files.mjs ROOT < list of paths. Parses every file that has a grammar, in this thread.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { processorTime } from '../processor-time.mjs';
import { languageOf, startSyntax } from './syntax.mjs';

const [, , root = ''] = process.argv;
const paths = readFileSync(0, 'utf8').split('\n').filter((path) => path !== '');
const load = await startSyntax();
/** @type {Map<string, Awaited<ReturnType<typeof load>>>} */
const loaded = new Map();
for (const language of new Set(paths.map(languageOf))) if (language !== undefined) loaded.set(language, await load(language));

const start = performance.now();
const used = processorTime();
let bytes = 0;
for (const path of paths) {
  const parser = loaded.get(languageOf(path) ?? '')?.parser;
  if (!parser) continue;
  const text = readFileSync(join(root, path), 'utf8');
  parser.parse(text)?.delete();
  bytes += text.length;
}
console.log(JSON.stringify({ milliseconds: performance.now() - start, processor: processorTime() - used, bytes }));
