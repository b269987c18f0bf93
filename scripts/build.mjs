// Builds everything that is run or packaged into dist/, and the suites that run inside VS Code into out/.
// Flags: --watch rebuilds on change; --production starts from nothing, minifies, and compresses the grammars.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { copyGrammars } from './build/grammars.mjs';
import { packGrammars } from './build/pack-grammars.mjs';
import { codeHash } from './build/compiler.mjs';
import { compileRules } from './build/rules.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = { absWorkingDir: ROOT, bundle: true, sourcemap: minify ? false : 'linked', minify, logLevel: 'warning', target: 'es2022', legalComments: 'none' };
// web-tree-sitter’s ESM build asks for `import.meta.url`, which a CommonJS bundle does not have.
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', alias: { 'web-tree-sitter': join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') } };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', conditions: ['browser'], define: { 'import.meta.url': '"file:///"' }, external: ['module', 'fs', 'fs/promises', 'vscode'] };

/** @type {import('esbuild').BuildOptions[]} */
const BUNDLES = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client/extension.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client/extension.browser.js', format: 'cjs' },
  { ...node, entryPoints: ['server/src/node/lsp-start.ts'], outfile: 'dist/server/node.js' },
  { ...node, entryPoints: ['server/src/node/lsp-main.ts'], outfile: 'dist/server/lsp.js' },
  { ...browser, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  { ...node, entryPoints: ['server/src/node/scan-worker.ts'], outfile: 'dist/server/scan-worker.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js' },
  { ...node, entryPoints: ['server/src/core/tokens/index.ts'], outfile: 'dist/tokens.mjs', format: 'esm' },
  { ...node, entryPoints: ['test/vscode/suite/index.ts'], outfile: 'out/test/vscode/suite/index.js', external: ['vscode', 'mocha'] },
  { ...browser, entryPoints: ['test/web/suite/index.ts'], outfile: 'out/test/web/suite/index.js', format: 'cjs' },
];

async function main() {
  if (minify) rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  copyGrammars(ROOT);
  await compileRules(ROOT);
  if (minify) await packGrammars(ROOT);
  // While code changes under it, nothing that was compiled before is used.
  const code = watch ? 'undefined' : JSON.stringify(codeHash(ROOT));
  const bundles = BUNDLES.map((options) => ({ ...options, define: { ...options.define, WARDLIGHT_CODE: code } }));
  if (!watch) return recordInputs(await Promise.all(bundles.map((options) => build({ ...options, metafile: true }))));
  const contexts = await Promise.all(bundles.map((options) => context(options)));
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
