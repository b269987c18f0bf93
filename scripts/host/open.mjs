// Opening a folder in a VS Code that has the extension of a repository.

import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from './code-server.mjs';
import { desktopCommand, desktopExecutable, hasDisplay } from './desktop.mjs';
import { isRoot, runInherited } from './processes.mjs';
import { serveWorkbench } from './workbench.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {string} folder
 * @property {string} repository the folder of the extension
 * @property {string | undefined} [vscode] an executable of VS Code
 * @property {boolean | undefined} [download] whether VS Code may be downloaded when there is none
 * @property {boolean | undefined} [serve] whether to serve it for a browser in any case
 * @property {number | undefined} [port] for that
 * @property {boolean} [trust] whether the person is then asked to trust the folder
 * @property {import('./processes.mjs').Log} log
 */

/**
 * Opens VS Code: the one that is named, the one that is installed, a downloaded one, or code-server until Ctrl+C.
 * @param {OpenOptions} options
 */
export async function openWorkbench(options) {
  const executable = options.serve ? undefined : await findDesktop(options);
  if (executable) await openDesktop(executable, options);
  else await serve(options);
}

/**
 * @param {OpenOptions} options
 * @returns {Promise<string | undefined>}
 */
async function findDesktop({ vscode, download, log }) {
  if (vscode) return path.resolve(vscode);
  const installed = hasDisplay() ? desktopExecutable() : undefined;
  return installed ?? (download ? downloadDesktop(log) : undefined);
}

/** @param {import('./processes.mjs').Log} log */
async function downloadDesktop(log) {
  log('Downloading VS Code …');
  // It is installed only by now, and it is CommonJS.
  const { downloadAndUnzipVSCode } = createRequire(import.meta.url)('@vscode/test-electron');
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cacheFolder(), 'vscode') }).catch(
    (/** @type {unknown} */ error) => {
      throw new Error(
        `VS Code could not be downloaded: ${error instanceof Error ? error.message : error}\n` +
          'Install it by hand and pass `--vscode PATH`, or leave out `--download` to use code-server from npm.',
      );
    },
  );
}

/**
 * @param {string} executable
 * @param {OpenOptions} options
 */
async function openDesktop(executable, { folder, repository, log }) {
  log(`\nOpening ${folder} in ${executable}`);
  const args = ['--new-window', `--extensionDevelopmentPath=${repository}`, folder];
  // The desktop refuses to run as root without these.
  if (isRoot) args.push('--no-sandbox', `--user-data-dir=${path.join(os.tmpdir(), 'wardlight-root-data')}`);
  const command = desktopCommand(executable);
  const shell = command.endsWith('.cmd');
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  const code = await runInherited(shell ? `"${command}"` : command, quoted, { shell });
  if (code !== 0) throw new Error(`${executable} ended with ${code}. Is it the executable of VS Code?`);
}

/** @param {OpenOptions} options */
async function serve({ folder, repository, port, trust = true, log }) {
  const workbench = await serveWorkbench({ folder, extension: repository, trust, log, ...(port && { port }) });
  const asked = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, resolve)));
  log(`\nVS Code with Wardlight: ${workbench.url}\nOpen the address in a browser on this machine. Ctrl+C ends it.`);
  const ended = workbench.ended.then(() => Promise.reject(new Error(`code-server ended:\n${workbench.log()}`)));
  await Promise.race([asked, ended]);
  ended.catch(() => {});
  await workbench.stop();
}
