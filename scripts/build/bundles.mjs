// Which bundles there are and what each shares with others. Whatever two faces need is in one file: the engine in
// dist/engine.js, the language server of both platforms in dist/server/lsp.js, training in dist/training.js, which is loaded when
// somebody asks for it, the client of both platforms in dist/client/extension.browser.js.
import { join } from 'node:path';

/** @typedef {import('esbuild').BuildOptions} Options */


/** Where a bundle that an importing script loads leaves its exports: a worker of a browser has no modules. */
const ENGINE_GLOBAL = 'wardlightEngine';
const SERVER_GLOBAL = 'wardlightServer';
const TRAINING_GLOBAL = 'wardlightTraining';

/** As a script it leaves a global, as a module it exports. @param {string} name @returns {Options} */
const shared = (name) => ({ format: 'iife', globalName: name, footer: { js: `if (typeof module === 'object') module.exports = ${name};` } });

/**
 * Imports of the engine’s facade by other parts become a `require` of its bundle. One of a part of the engine would bring
 * that part a second time, with a state of its own.
 * @param {string} path @returns {import('esbuild').Plugin}
 */
function fromEngine(path) {
  return {
    name: 'engine',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^(?:\.\.\/)+core$/ }, () => ({ path, external: true }));
      onResolve({ filter: /^(?:\.\.\/)+core\// }, ({ path: part }) => ({ errors: [{ text: `${part} is in the engine’s bundle: import it from the facade, core/index.ts` }] }));
    },
  };
}

/**
 * An import of training when it is asked for becomes a `require` of its bundle, there and then.
 * @param {string} path @returns {import('esbuild').Plugin}
 */
function trainingLater(path) {
  return {
    name: 'training',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^(?:\.\.\/)+training$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: 'training', namespace: 'later' } : { errors: [{ text: 'training is a bundle of its own: import it when it is asked for' }] }));
      onResolve({ filter: /.*/, namespace: 'later' }, () => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'later' }, () => ({ contents: `module.exports = require('${path}');` }));
    },
  };
}

/**
 * The language client asks whether the editor is new enough. An editor installs only extensions whose `engines.vscode` it
 * satisfies, which asks for no less, so that the answer is known and its library (20 KB) is left out.
 * @type {import('esbuild').Plugin}
 */
const editorIsNewEnough = {
  name: 'editor-version',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path }) => ({ path, namespace: 'editor-version' }));
    onLoad({ filter: /parse$/, namespace: 'editor-version' }, () => ({ contents: 'module.exports = (version) => ({ version, prerelease: [] });' }));
    onLoad({ filter: /satisfies$/, namespace: 'editor-version' }, () => ({ contents: 'module.exports = () => true;' }));
  },
};

/**
 * The language client compares names of files with patterns where a selector has one, or a server asks to be told of files that are
 * created, renamed or deleted. Our selectors have none and our server asks for nothing, so that the library (11 KB packed) is left
 * out; who asks for it is told so.
 * @type {import('esbuild').Plugin}
 */
const withoutPatternsOfFiles = {
  name: 'patterns-of-files',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^minimatch$/ }, ({ path }) => ({ path, namespace: 'patterns-of-files' }));
    onLoad({ filter: /./, namespace: 'patterns-of-files' }, () => ({ contents: "exports.Minimatch = class { constructor() { throw new Error('the client is built without patterns of files: see scripts/build/bundles.mjs'); } };" }));
  },
};

/** In a worker of a browser nothing but the engine is ever required, and it is there already. */
const REQUIRE_ENGINE = `var require = typeof require === 'function' ? require : () => globalThis.${ENGINE_GLOBAL};`;

/** What differs between platforms is imported when asked for, so that the other platform never runs it. */
const SERVER = `
  export const onNode = () => import('./server/src/node/lsp-main');
  export const inWorker = () => import('./server/src/browser/serve');
`;
const CLIENT = `
  export const activate = async (context) => (await import('./client/src/extension.browser')).activate(context);
  export const activateOnDesktop = async (context) => (await import('./client/src/extension')).activate(context);
`;
/** The page of the training panel, and its style beside it. @type {Options} */
const PAGE = { format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' };
const DESKTOP = "exports.activate = require('./extension.browser.js').activateOnDesktop;";

/**
 * The options of all bundles, without those that say how they are written (minified, with maps).
 * @param {string} root
 * @param {import('esbuild').Plugin[]} [unpacking] what the browser’s worker needs to unpack grammars and has no other way to
 * @returns {{ engine: Options, training: Options, server: Options, worker: Options, others: Options[] }}
 */
export function bundles(root, unpacking = []) {
  /** @type {Options} */
  const common = { absWorkingDir: root, bundle: true, logLevel: 'warning', target: 'es2022', legalComments: 'none', metafile: true };
  /** @type {Options} */
  const node = { ...common, platform: 'node', format: 'cjs' };
  /** @type {Options} */
  const browser = { ...common, platform: 'browser', conditions: ['browser'], external: ['module', 'fs', 'fs/promises', 'vscode'] };
  /** @type {Options} */
  const both = { ...node, conditions: ['browser'], external: ['vscode'] };
  // web-tree-sitter’s ESM build asks for `import.meta.url` and imports at run time, which neither a script nor kept code can.
  const parser = { 'web-tree-sitter': join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') };
  // Of its builds the one that knows neither node nor a page, so that it runs on both: it is given its WASM.
  const sandbox = { '@jitl/quickjs-wasmfile-release-sync/emscripten-module': join(root, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.cloudflare.cjs') };
  /** @param {string} contents */
  const written = (contents) => ({ stdin: { contents, resolveDir: root } });
  return {
    engine: { ...browser, ...shared(ENGINE_GLOBAL), alias: parser, entryPoints: ['server/src/core/index.ts'], outfile: 'dist/engine.js' },
    training: {
      ...browser, ...shared(TRAINING_GLOBAL), entryPoints: ['server/src/training/index.ts'], banner: { js: REQUIRE_ENGINE }, plugins: [fromEngine('./engine.js')],
      alias: sandbox, outfile: 'dist/training.js',
    },
    server: { ...both, ...shared(SERVER_GLOBAL), ...written(SERVER), banner: { js: REQUIRE_ENGINE }, plugins: [fromEngine('../engine.js')], outfile: 'dist/server/lsp.js' },
    worker: { ...browser, entryPoints: ['server/src/browser/main.ts'], plugins: unpacking, outfile: 'dist/server/browser.js', format: 'iife' },
    others: [
      { ...both, ...written(CLIENT), plugins: [editorIsNewEnough, withoutPatternsOfFiles], outfile: 'dist/client/extension.browser.js' },
      { ...node, ...written(DESKTOP), outfile: 'dist/client/extension.js', external: ['./extension.browser.js'] },
      { ...browser, ...PAGE, entryPoints: ['client/src/panel/page/main.tsx'], outfile: 'dist/client/panel.js' },
      { ...node, entryPoints: ['server/src/node/lsp-start.ts'], outfile: 'dist/server/node.js' },
      { ...node, entryPoints: ['server/src/node/scan-worker.ts'], plugins: [fromEngine('../engine.js')], outfile: 'dist/server/scan-worker.js' },
      { ...node, entryPoints: ['server/src/cli/main.ts'], plugins: [fromEngine('./engine.js'), trainingLater('./training.js')], outfile: 'dist/cli.js' },
      { ...node, entryPoints: ['server/src/core/tokens/index.ts'], outfile: 'dist/tokens.mjs', format: 'esm' },
      { ...node, entryPoints: ['test/vscode/suite/index.ts'], outfile: 'out/test/vscode/suite/index.js', external: ['vscode', 'mocha'] },
      { ...browser, entryPoints: ['test/web/suite/index.ts'], outfile: 'out/test/web/suite/index.js', format: 'cjs' },
    ],
  };
}
