// Builds everything that is run or packaged into dist/, and the suites that run inside VS Code into out/.
// Flags: --watch rebuilds on change; --production starts from nothing, minifies, and compresses what is read while Wardlight runs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { bundles } from './build/bundles.mjs';
import { copyGrammars } from './build/grammars.mjs';
import { packAssets, removePacked } from './build/pack-assets.mjs';
import { codeHash } from './build/compiler.mjs';
import { compileRules } from './build/rules.mjs';
import { copyTraining } from './build/training.mjs';
import { usedDictionary, withDictionary } from './build/used-dictionary.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const written = { sourcemap: minify ? false : 'linked', minify };

async function main() {
  if (minify) rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  removePacked(ROOT);
  copyGrammars(ROOT);
  await compileRules(ROOT, minify);
  await copyTraining(ROOT);
  // A build for development has nothing to unpack.
  const dictionary = minify ? await usedDictionary(ROOT, await packAssets(ROOT)) : [];
  const all = Object.values(bundles(ROOT, [withDictionary(dictionary)])).flat().map((options) => ({ ...options, ...written }));
  const define = { WARDLIGHT_CODE: JSON.stringify(codeHash(ROOT)) };
  if (!watch) return recordInputs(await Promise.all(all.map((options) => build({ ...options, define: { ...options.define, ...define } }))));
  // While code changes under it, nothing that was compiled before is used.
  const contexts = await Promise.all(all.map((options) => context(options)));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('watching');
}

/** The packages that went into what is packaged, for the third-party notices. */
function recordInputs(results) {
  const packaged = results.filter(({ metafile }) => Object.keys(metafile.outputs).some((output) => output.startsWith('dist/')));
  const inputs = packaged.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(join(ROOT, 'out/bundled-packages.json'), JSON.stringify([...new Set(packages)].sort(), null, 2));
}

await main();
