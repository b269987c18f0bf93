// What is measured: a production build of a working tree, made in a copy, so that another build in the meantime changes nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { codeHash } from '../../scripts/build/compiler.mjs';
import { readBuiltRules } from '../../scripts/build/read-rules.mjs';

const NOT_COPIED = new Set(['node_modules', 'dist', 'out', '.git', '.demo']);

/**
 * @typedef {object} Product
 * @property {string} tree the copy
 * @property {string} assets its `dist/`
 * @property {string} server the language server
 * @property {string} worker the scan's worker
 * @property {string} internals a bundle of the engine's facade and the scanner, as a CommonJS module
 */

/** @param {string} source the working tree to measure @param {string} tree where the copy goes @returns {Promise<Product>} */
export async function buildProduct(source, tree) {
  copy(source, tree);
  execFileSync(process.execPath, ['scripts/build.mjs', '--production'], { cwd: tree, stdio: 'inherit' });
  const assets = join(tree, 'dist');
  const internals = join(tree, 'out', 'internals.cjs');
  await bundleInternals(tree, internals);
  return { tree, assets, server: join(assets, 'server/node.js'), worker: join(assets, 'server/scan-worker.js'), internals };
}

/** @param {string} source @param {string} tree */
function copy(source, tree) {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  const names = readdirSync(source).filter((name) => !NOT_COPIED.has(name) && !name.endsWith('.vsix'));
  for (const name of names) cpSync(join(source, name), join(tree, name), { recursive: true });
  symlinkSync(join(source, 'node_modules'), join(tree, 'node_modules'), 'junction');
}

/** @param {string} tree @param {string} outfile */
async function bundleInternals(tree, outfile) {
  // What the build's own bundles say of their code, so that this one, too, knows what was compiled.
  await build({
    absWorkingDir: tree,
    define: { WARDLIGHT_CODE: JSON.stringify(codeHash(tree)) },
    stdin: { contents: "export * from './server/src/core'; export * from './server/src/node';", resolveDir: tree },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    alias: { 'web-tree-sitter': join(tree, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
  });
}

/**
 * Replaces `{{token:…}}` by values of their shape, as tests do with fixtures.
 * @param {Product} product @returns {Promise<(text: string) => string>}
 */
export async function tokenExpander({ assets }) {
  const { expandTokens } = await import(pathToFileURL(join(assets, 'tokens.mjs')).href);
  const withFormat = (await readRules(assets)).filter(({ credential }) => credential?.format);
  const formats = Object.fromEntries(withFormat.map(({ id, credential }) => [id, credential.format]));
  return (text) => expandTokens(text, formats);
}

/** The packaged rules. @param {string} assets @returns {Promise<any[]>} */
export function readRules(assets) {
  return readBuiltRules(join(assets, '..'));
}
