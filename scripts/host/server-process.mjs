// Starting, awaiting and ending one code-server.

import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));
const START_LIMIT_MS = 60_000;
/** Settings of the machine's own VS Code and of a parent test run that would change what is started. */
const FOREIGN_VARIABLES = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;

/** @returns {string} a new folder that starts with `wardlight-`, short enough for the sockets inside */
export function makeTemporaryFolder() {
  return mkdtempSync(path.join(os.tmpdir(), 'wardlight-'));
}

/**
 * Starts code-server on 127.0.0.1, in a process group that ends when `stop` is called or when this process ends, however it ends.
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {ServerOptions} options
 * @returns {Promise<{ port: number, stop: () => Promise<void>, ended: Promise<void>, log: () => string }>}
 */
export async function startServer(install, options) {
  const { temporary } = options;
  const port = options.port || (await freePort());
  const config = path.join(temporary, 'config.yaml');
  const logFile = path.join(temporary, 'server.log');
  writeFileSync(config, 'auth: none\n');
  const output = openSync(logFile, 'w');
  const args = [install.entry, ...serverArgs(install, options, port, config)];
  const guard = spawn(process.execPath, [GUARD, temporary, install.node, ...args], {
    cwd: temporary,
    detached: true,
    env: environment(temporary, config),
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => guard.once('exit', () => resolve()));
  const log = () => lastLines(readLog(logFile), 20);
  const stop = () => (guard.stdin.end(), ended);
  await answers(port, guard, log).catch(async (error) => {
    await stop();
    throw error;
  });
  return { port, stop, ended, log };
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

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} guard
 * @param {() => string} log
 */
async function answers(port, guard, log) {
  const deadline = Date.now() + START_LIMIT_MS;
  while (guard.exitCode === null && guard.signalCode === null && Date.now() < deadline) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then((answer) => answer.ok, () => false);
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`code-server did not start on port ${port}. Its last lines:\n${log()}`);
}

/** @param {string} file */
function readLog(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '(no log)';
  }
}
