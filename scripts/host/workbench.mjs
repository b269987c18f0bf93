// A real VS Code workbench with our extension in it, at an address of this machine.

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureCodeServer } from './code-server.mjs';
import { makeTemporaryFolder } from './guarded.mjs';
import { installExtension, startServer } from './server-process.mjs';

/** Grammars and themes, without the extensions that run code: a workbench that starts fast and says nothing of its own. */
export const QUIET_BUILTINS = [
  ...['configuration-editing', 'css', 'docker', 'dotenv', 'go', 'html', 'ini', 'java', 'javascript', 'json', 'log'],
  ...['markdown-basics', 'php', 'python', 'ruby', 'shellscript', 'sql', 'typescript-basics', 'xml', 'yaml'],
  ...['theme-defaults', 'theme-seti', 'theme-modern-icons'],
];

/** What makes a workbench behave the same each time. */
export const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} folder the folder (or .code-workspace file) to open
 * @property {string} [extension] a .vsix file, which is installed, or the folder of an extension under development
 * @property {number} [port]
 * @property {readonly string[]} [builtin] names of the built-in extensions to have; all unless given
 * @property {boolean} [trust] whether the person is asked to trust the folder
 * @property {Record<string, unknown>} [settings] user settings
 * @property {import('./processes.mjs').Log} [log]
 */

/**
 * Serves a workbench until `stop` is called or this process ends. `ended` resolves when the server is gone for any reason.
 * @param {WorkbenchOptions} options
 * @returns {Promise<import('./guarded.mjs').Guarded & { url: string, settingsFile: string }>}
 */
export async function serveWorkbench({ folder, extension, settings = {}, log, ...options }) {
  const install = await ensureCodeServer({ log });
  const temporary = makeTemporaryFolder();
  const userData = path.join(temporary, 'data');
  const extensions = path.join(temporary, 'extensions');
  mkdirSync(extensions);
  const settingsFile = writeSettings(userData, settings);
  if (extension) {
    await addExtension(install, path.resolve(extension), extensions, temporary).catch((error) => {
      rmSync(temporary, { recursive: true });
      throw error;
    });
  }
  const server = await startServer(install, { ...options, temporary, userData, extensions });
  const url = workbenchUrl(`http://localhost:${server.port}`, folder);
  return { ...server, url, settingsFile };
}

/**
 * @param {string} userData
 * @param {Record<string, unknown>} settings user settings, added to `QUIET_SETTINGS` and to those that are there
 * @returns {string} the settings file, which a page reads when it is loaded
 */
export function writeSettings(userData, settings) {
  const file = path.join(userData, 'User', 'settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const present = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...present, ...settings }, null, 2));
  return file;
}

/**
 * @param {string} origin
 * @param {string} [target] a folder or .code-workspace file
 * @param {readonly (readonly [string, string])[]} [payload]
 */
export function workbenchUrl(origin, target, payload = []) {
  const query = new URLSearchParams();
  if (!target) query.set('ew', 'true');
  else query.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(target));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/**
 * @param {import('./code-server.mjs').CodeServer} install
 * @param {string} extension
 * @param {string} extensions
 * @param {string} temporary
 */
async function addExtension(install, extension, extensions, temporary) {
  if (statSync(extension).isFile()) return installExtension(install, extension, extensions, temporary);
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`));
}
