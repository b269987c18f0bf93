// Runs a mocha suite inside the extension host of a real VS Code, with the packed extension installed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { ensureBrowser } from '../../scripts/host/browser.mjs';
import { ensureCodeServer } from '../../scripts/host/code-server.mjs';
import { desktopCommand, desktopExecutable, hasDisplay } from '../../scripts/host/desktop.mjs';
import { makeTemporaryFolder } from '../../scripts/host/guarded.mjs';
import { isExecutable, isRoot, lastLines, run, which } from '../../scripts/host/processes.mjs';
import { installExtension } from '../../scripts/host/server-process.mjs';
import { writeSettings } from '../../scripts/host/workbench.mjs';

/** @typedef {(line: string) => void} Log */
/**
 * @typedef {object} VsCode
 * @property {'desktop' | 'code-server'} kind
 * @property {string} executable what `runTests` starts
 * @property {string} version
 * @property {import('../../scripts/host/browser.mjs').Browser} [browser]
 */

/** The desktop refuses to run as root without these. */
const AS_ROOT = ['--no-sandbox', '--user-data-dir', path.join(os.tmpdir(), 'wardlight-root-data')];
const WITNESSED = 'suite-has-ended';
const LAUNCHER = fileURLToPath(new URL('./vscode-launcher.mjs', import.meta.url));

/** Where tests of an installed extension run: an extension that does nothing, since VS Code asks for one under development. */
const HOLDER = { name: 'host-tests', publisher: 'wardlight', version: '0.0.0', engines: { vscode: '*' } };

/**
 * Decides which VS Code the tests use: WARDLIGHT_VSCODE, `code` on the PATH where a window can be shown, else code-server.
 * @param {{ log?: Log | undefined }} [options]
 * @returns {Promise<VsCode>}
 * @throws {Error} whose message says what to do
 */
export async function resolveVsCode({ log } = {}) {
  const chosen = process.env['WARDLIGHT_VSCODE'];
  if (chosen && !isExecutable(chosen)) throw new Error(`WARDLIGHT_VSCODE is '${chosen}', which is no executable.`);
  const desktop = chosen ?? (hasDisplay() || which('xvfb-run') ? desktopExecutable() : undefined);
  if (desktop) return { kind: 'desktop', executable: desktop, version: desktopVersion(desktop) };
  const [install, browser] = await Promise.all([ensureCodeServer({ log }), ensureBrowser({ log })]);
  return { kind: 'code-server', executable: LAUNCHER, version: install.version, browser };
}

/**
 * Installs a packed extension for later runs with `--extensions-dir`.
 * @param {string} vsix
 * @param {string} extensionsDir
 * @param {VsCode} vscode
 */
export async function installVsix(vsix, extensionsDir, vscode) {
  const temporary = makeTemporaryFolder();
  try {
    if (vscode.kind === 'code-server') return await installExtension(await ensureCodeServer(), vsix, extensionsDir, temporary);
    await installOnDesktop(vscode.executable, vsix, extensionsDir, temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Runs a suite: a CommonJS module that exports `run(): Promise<void>`, which rejects when a test fails.
 * @param {object} options
 * @param {string} options.vsix the packed extension
 * @param {string} options.workspace the folder or .code-workspace file to open
 * @param {string} options.suite
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {number} [options.timeoutMs]
 * @param {Record<string, string>} [options.env] variables that the extension host sees
 * @param {VsCode} [options.vscode]
 * @param {Log} [options.log]
 * @returns {Promise<void>} rejects when a test failed or the suite could not run
 */
export async function runHostSuite({ vsix, workspace, suite, settings = {}, timeoutMs = 900_000, env = {}, log, ...given }) {
  const vscode = given.vscode ?? (await resolveVsCode({ log }));
  const temporary = makeTemporaryFolder();
  const folders = { extensions: path.join(temporary, 'extensions'), userData: path.join(temporary, 'data') };
  try {
    mkdirSync(folders.extensions);
    writeSettings(folders.userData, settings);
    await installVsix(path.resolve(vsix), folders.extensions, vscode);
    const bare = vscode.kind === 'code-server' || hasDisplay();
    const test = runTests({
      vscodeExecutablePath: bare ? vscode.executable : onVirtualDisplay(vscode.executable, temporary),
      extensionDevelopmentPath: makeHolder(temporary),
      extensionTestsPath: witness(path.resolve(suite), temporary),
      launchArgs: [workspace, '--extensions-dir', folders.extensions, '--user-data-dir', folders.userData],
      extensionTestsEnv: { ...env, WARDLIGHT_TEST_TIMEOUT_MS: String(timeoutMs) },
    });
    await within(test, timeoutMs + 60_000);
    if (!existsSync(path.join(temporary, WITNESSED))) throw new Error(`${vscode.executable} ended without running the suite.`);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * An executable that ends with 0 has not always run the suite, so the suite's end leaves a file.
 * @param {string} suite
 * @param {string} temporary
 */
function witness(suite, temporary) {
  const file = path.join(temporary, 'witness.cjs');
  const mark = JSON.stringify(path.join(temporary, WITNESSED));
  const run = `await require(${JSON.stringify(suite)}).run(); require('node:fs').writeFileSync(${mark}, '');`;
  writeFileSync(file, `exports.run = async () => { ${run} };`);
  return file;
}

/** @param {string} temporary */
function makeHolder(temporary) {
  const folder = path.join(temporary, 'holder');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(HOLDER));
  return folder;
}

/** @param {string} executable */
function desktopVersion(executable) {
  const flags = ['--version', ...(isRoot ? AS_ROOT : [])];
  const answer = spawnSync(desktopCommand(executable), flags, { encoding: 'utf8', shell: process.platform === 'win32' });
  return `VS Code ${answer.stdout?.split('\n')[0] || 'of unknown version'}`;
}

/**
 * @param {string} executable
 * @param {string} vsix
 * @param {string} extensionsDir
 * @param {string} temporary
 */
async function installOnDesktop(executable, vsix, extensionsDir, temporary) {
  const folders = ['--extensions-dir', extensionsDir, '--user-data-dir', path.join(temporary, 'data')];
  const flags = [...folders, ...(isRoot ? ['--no-sandbox'] : []), '--install-extension', vsix, '--force'];
  const { code, stdout, stderr } = await run(desktopCommand(executable), flags, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${lastLines(stdout + stderr)}`);
}

/**
 * @param {string} executable of a desktop VS Code
 * @param {string} temporary
 * @returns {string} a script that runs it on a display of its own
 */
function onVirtualDisplay(executable, temporary) {
  const script = path.join(temporary, 'code-on-xvfb');
  const quoted = `'${executable.replaceAll("'", String.raw`'\''`)}'`;
  writeFileSync(script, `#!/bin/sh\nexec xvfb-run -a ${quoted} "$@"\n`, { mode: 0o755 });
  return script;
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} limitMs
 * @returns {Promise<T>}
 */
function within(promise, limitMs) {
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code did not end within ${limitMs / 1000} s.`)), limitMs);
    promise.finally(() => clearTimeout(timer)).catch(() => {});
  });
  return Promise.race([promise, late]);
}
