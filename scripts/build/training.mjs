import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { importSources } from './bundle-module.mjs';
import { runbookFiles } from './runbooks.mjs';

/** @typedef {import('../../server/src/training/topic').Catalog} Catalog */
/** @typedef {import('../../server/src/training/topic').Exercise} Exercise */

/**
 * Copies the sandbox's engine, and packs training/ into dist/training.json, as it was read. A topic with a mistake fails the build.
 * @param {string} root
 */
export async function copyTraining(root) {
  copyFileSync(join(root, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'), join(root, 'dist/quickjs.wasm'));
  const { packCatalog, packRunbooks, readCatalog, TRAINING_ASSET } = await importReader(root);
  const { pack } = packRunbooks(new Map(runbookFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')])));
  const catalog = readCatalog(readTrainingTexts(root), { weaknesses: pack.weaknesses });
  writeFileSync(join(root, 'dist', TRAINING_ASSET), packCatalog(await asPackaged(catalog)));
}

/**
 * Without what only authors read: comments in programs that are run, and answers that must fail, which `training check` proves before; but
 * those in which a variant is left are what an exercise begins with when it comes again.
 * @param {Catalog} catalog @returns {Promise<Catalog>}
 */
async function asPackaged(catalog) {
  const worlds = await Promise.all(Object.entries(catalog.worlds).map(async ([name, text]) => [name, await withoutComments(text)]));
  const topics = await Promise.all(catalog.topics.map(async (topic) => ({ ...topic, exercises: await Promise.all(topic.exercises.map(packExercise)) })));
  return { ...catalog, topics, worlds: Object.fromEntries(worlds) };
}

/** @param {Exercise} exercise @returns {Promise<Exercise>} */
async function packExercise(exercise) {
  if (exercise.kind !== 'code') return exercise;
  const wrong = exercise.wrong.filter(({ fails }) => fails === 'variant');
  return { ...exercise, wrong, ...(exercise.exam !== undefined && { exam: await withoutComments(exercise.exam) }) };
}

/** Names stay: a program may show those of its classes and functions. @param {string} text */
async function withoutComments(text) {
  const { code } = await transform(text, { minifyWhitespace: true, minifySyntax: true, target: 'es2022', legalComments: 'none' });
  return code;
}

/** @param {string} root */
function importReader(root) {
  return importSources(root, 'training', `
    export { packRunbooks } from './server/src/core/formats';
    export { TRAINING_ASSET } from './server/src/training/assets';
    export { packCatalog, readCatalog } from './server/src/training/catalog';
  `);
}

/** Every text of training/ by its path, sorted. @param {string} root @returns {Map<string, string>} */
function readTrainingTexts(root) {
  const folder = join(root, 'training');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.map((name) => `training/${name.replaceAll('\\', '/')}`).filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
