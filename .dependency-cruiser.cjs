// The layers of ARCHITECTURE.md, enforced. scripts/check-layers.mjs also fails when too few modules were seen.
const CORE = '^server/src/core/';
const PLATFORM = '^(node:)?(fs|path|os|child_process|worker_threads|crypto|url|util|module|stream|net|http|https|process|perf_hooks)(/|$)';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-circular', 'A cycle between modules hides which of them is the lower one.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('core-is-alone', 'The engine imports nothing of ours but itself.', { path: CORE }, { path: '^(server/src/(?!core/)|client/|scripts/|test/|rules/|training/)' }),
    forbid('core-knows-no-platform', 'The engine asks the Host.', { path: CORE }, { path: PLATFORM }),
    forbid('core-knows-no-lsp', 'Diagnostics are the language server’s word.', { path: CORE }, { path: 'node_modules/(vscode-|@types/vscode)' }),
    forbid('syntax-owns-tree-sitter', 'Only core/syntax knows web-tree-sitter.', { path: '^(server|client)/', pathNot: `${CORE}syntax/` }, { path: 'node_modules/web-tree-sitter' }),
    forbid('formats-own-parsers', 'Only core/formats knows the libraries that read files.', { path: CORE, pathNot: `${CORE}formats/` }, { path: 'node_modules/(yaml|ignore|picomatch|smol-toml)/' }),
    forbid('regex-owns-engines', 'Only core/regex knows expression engines.', { path: '^(server|client)/', pathNot: `${CORE}regex/` }, { path: 'node_modules/(re2js|recheck)/' }),
    forbid('fingerprint-owns-hashes', 'Only core/fingerprint hashes.', { path: '^(server|client)/', pathNot: `${CORE}fingerprint/` }, { path: 'node_modules/@noble/' }),
    forbid('protocol-is-types', 'The protocol imports nothing.', { path: '^server/src/protocol/' }, { pathNot: '^server/src/protocol/' }),
    forbid('faces-use-the-facade', 'Outside the core only its parts’ index files are known.', { path: '^(server/src/(lsp|node|browser|cli|training)|client)/' }, { path: `${CORE}[^/]+/(?!index\\.ts$)` }),
    forbid('training-is-pure', 'Training is judged by the engine alone, on every platform.', { path: '^server/src/training/' }, { path: `^(server/src/(?!core/|training/)|client/)|${PLATFORM}` }),
    forbid('training-owns-its-libraries', 'Only training knows the sandbox and the scheduler.', { path: '^(server|client)/', pathNot: '^server/src/training/' }, { path: 'node_modules/(quickjs-emscripten-core|@jitl|ts-fsrs)/' }),
    forbid('panel-is-a-page', 'The panel’s page talks to the extension by messages.', { path: '^client/src/panel/page/' }, { path: '^client/src/(?!panel/)|^server/src/(?!protocol/)' }),
    forbid('page-owns-its-libraries', 'Only the panel’s page draws.', { path: '^(server|client)/', pathNot: '^client/src/panel/page/' }, { path: 'node_modules/(preact|@vscode-elements|uplot)/' }),
    forbid('lsp-knows-no-platform', 'The language server runs on node and in a worker.', { path: '^server/src/lsp/' }, { path: PLATFORM }),
    forbid('lsp-knows-no-host', 'Platforms fill the runtime; the server does not know them.', { path: '^server/src/lsp/' }, { path: '^(server/src/(node|browser|cli)|client)/' }),
    forbid('node-and-browser-apart', 'The two platforms do not know each other.', { path: '^server/src/node/' }, { path: '^server/src/browser/' }),
    forbid('browser-and-node-apart', 'The two platforms do not know each other.', { path: '^server/src/browser/' }, { path: `^server/src/(node|cli)/|${PLATFORM}` }),
    forbid('cli-knows-no-editor', 'The command line runs without an editor.', { path: '^server/src/cli/' }, { path: '^(server/src/(lsp|browser)|client)/|node_modules/vscode-' }),
    forbid('client-knows-no-core', 'The extension talks to the server by the protocol.', { path: '^client/' }, { path: '^server/src/(?!protocol/)' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|node_modules/(?!web-tree-sitter|vscode-|yaml|ignore|picomatch|re2js|recheck|@noble|quickjs-emscripten-core|@jitl|ts-fsrs|preact|@vscode-elements|uplot))' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'] },
  },
};
