// Starting, awaiting and ending one code-server.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startGuarded } from './guarded.mjs';
import { freePort, lastLines, run } from './processes.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} temporary a folder that belongs to the server and is removed with it
 * @property {string} userData
 * @property {string} extensions
 * @property {number} [port] a free one unless given
 * @property {readonly string[]} [builtin] names of the built-in extensions to have; all unless given
 * @property {boolean} [trust] whether folders have to be trusted by the person, as on a desktop
 * @property {boolean} [testDriver] whether pages may load extensions and tests from folders
 */

/** Settings of the machine's own VS Code and of a parent test run that would change what is started. */
const FOREIGN_VARIABLES = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;

/**
 * Starts code-server on 127.0.0.1. It ends when `stop` is called or when this process ends, however it ends.
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {ServerOptions} options
 * @returns {Promise<import('./guarded.mjs').Guarded & { port: number }>}
 */
export async function startServer(install, options) {
  const { temporary } = options;
  const port = options.port || (await freePort());
  const config = path.join(temporary, 'config.yaml');
  writeFileSync(config, 'auth: none\n');
  const args = [install.entry, ...serverArgs(install, options, port, config)];
  const server = startGuarded(install.node, args, { temporary, env: environment(temporary, config) });
  await server.answers(`http://127.0.0.1:${port}/healthz`);
  return { ...server, port };
}

/**
 * Installs a packed extension into a folder that is later given to a server.
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {string} vsix
 * @param {string} extensions
 * @param {string} temporary
 */
export async function installExtension(install, vsix, extensions, temporary) {
  const config = path.join(temporary, 'install.yaml');
  writeFileSync(config, 'auth: none\n');
  const folders = ['--extensions-dir', extensions, '--user-data-dir', path.join(temporary, 'install-data')];
  const args = [install.entry, '--config', config, ...folders, '--install-extension', vsix, '--force'];
  const { code, stdout, stderr } = await run(install.node, args, { env: environment(temporary, config) });
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${lastLines(stdout + stderr)}`);
}

/**
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {ServerOptions} options
 * @param {number} port
 * @param {string} config
 */
function serverArgs(install, options, port, config) {
  return [
    ...['--config', config, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--user-data-dir', options.userData, '--extensions-dir', options.extensions],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    // The extension host of a closed page would otherwise live on for three hours.
    ...['--reconnection-grace-time', '1'],
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    // Without it, built products ignore the development and test paths that a page asks for.
    ...(options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ...(options.builtin ? ['--vscode-option', `builtin-extensions-dir=${linkBuiltins(install, options)}`] : []),
  ];
}

/**
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {ServerOptions} options
 * @returns {string} a folder with links to the built-in extensions that are asked for
 */
function linkBuiltins(install, { temporary, builtin = [] }) {
  const folder = path.join(temporary, 'builtin');
  mkdirSync(folder);
  for (const name of builtin) symlinkSync(path.join(install.builtins, name), path.join(folder, name));
  return folder;
}

/**
 * @param {string} temporary
 * @param {string} config
 */
function environment(temporary, config) {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN_VARIABLES.test(name));
  return {
    ...Object.fromEntries(own),
    CODE_SERVER_CONFIG: config,
    XDG_DATA_HOME: path.join(temporary, 'xdg'),
    // No Marketplace: nothing is looked up, nothing is waited for.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}
