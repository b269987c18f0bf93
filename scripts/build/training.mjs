import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSources } from './bundle-module.mjs';
import { runbookFiles } from './runbooks.mjs';

/**
 * Copies the sandbox's engine, and packs training/ into dist/training.json, as it was read. A topic with a mistake fails the build.
 * @param {string} root
 */
export async function copyTraining(root) {
  copyFileSync(join(root, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'), join(root, 'dist/quickjs.wasm'));
  const { packCatalog, packRunbooks, readCatalog, TRAINING_ASSET } = await importReader(root);
  const { pack } = packRunbooks(new Map(runbookFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')])));
  const catalog = readCatalog(readTrainingTexts(root), { weaknesses: pack.weaknesses });
  writeFileSync(join(root, 'dist', TRAINING_ASSET), packCatalog(catalog));
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
