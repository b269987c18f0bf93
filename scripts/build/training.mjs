import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the sandbox's engine, and packs the texts of training/ into dist/training.json.
 * @param {string} root
 */
export async function copyTraining(root) {
  copyFileSync(join(root, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'), join(root, 'dist/quickjs.wasm'));
  writeFileSync(join(root, 'dist/training.json'), JSON.stringify(Object.fromEntries(readTrainingTexts(root))));
}

/** Every text of training/ by its path, sorted. @param {string} root @returns {Map<string, string>} */
export function readTrainingTexts(root) {
  const folder = join(root, 'training');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.map((name) => `training/${name.replaceAll('\\', '/')}`).filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
