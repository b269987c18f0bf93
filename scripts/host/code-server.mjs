// A real VS Code workbench and extension host for machines that reach the npm registry only: code-server with the Node
// it needs, both from npm. Nothing is compiled, so neither root nor a compiler is needed.

import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lastLines, npmCommand, run } from './processes.mjs';

/** @typedef {{ node: string, entry: string, builtins: string, version: string }} CodeServer paths of an install */

const CODE_SERVER_VERSION = '4.139.1';
const VSCODE_VERSION = '1.139.1';
const NODE_VERSION = '24.21.0';
/** Goes up when this file installs something else, so that caches made by an older one are left alone. */
const RECIPE = 1;

const SHIMS = new URL('./shims/', import.meta.url);

/** Large or native packages that only features switched off here load: AI agents, SSH, Windows, Kerberos proxies. */
const UNUSED_PACKAGES = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

const UNUSED_EXTENSIONS = ['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'tunnel-forwarding'];

/** @returns {string} the folder for what is too large to be installed in every clone */
export function cacheFolder() {
  const { WARDLIGHT_CACHE, XDG_CACHE_HOME } = process.env;
  return path.resolve(WARDLIGHT_CACHE || path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'wardlight'));
}

/**
 * Finds code-server in the cache, or installs it there from the npm registry.
 * @param {{ log?: import('./processes.mjs').Log | undefined }} [options]
 * @returns {Promise<CodeServer>}
 * @throws {Error} whose message says what to do
 */
export async function ensureCodeServer({ log = () => {} } = {}) {
  refuseOtherPlatforms();
  const folder = path.join(cacheFolder(), `code-server-${CODE_SERVER_VERSION}-r${RECIPE}-${process.arch}`);
  if (!existsSync(folder)) await install(folder, log);
  return describe(folder);
}

/** @param {string} folder */
function describe(folder) {
  const modules = path.join(folder, 'node_modules');
  return {
    node: path.join(modules, nodePackage(), 'bin/node'),
    entry: path.join(modules, 'code-server/out/node/entry.js'),
    builtins: path.join(modules, 'code-server/lib/vscode/extensions'),
    version: `code-server ${CODE_SERVER_VERSION} (VS Code ${VSCODE_VERSION})`,
  };
}

function nodePackage() {
  return `node-linux-${process.arch}`;
}

function refuseOtherPlatforms() {
  const { platform, arch } = process;
  const hasGlibc = 'glibcVersionRuntime' in /** @type {any} */ (process.report.getReport()).header;
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64') && hasGlibc) return;
  throw new Error(
    `code-server from npm runs on Linux (glibc, x64 or arm64) only, and this is ${platform} ${arch}. ` +
      'Install VS Code and pass `--vscode PATH`, the path of its executable (for the tests: set WARDLIGHT_VSCODE to it).',
  );
}

/**
 * Builds the install beside its place and moves it there in one step: an interrupted install is never used, and of two
 * that run at once the first to end wins.
 * @param {string} folder
 * @param {import('./processes.mjs').Log} log
 */
async function install(folder, log) {
  const started = Date.now();
  await removeAbandoned(folder);
  const draft = `${folder}.draft-${process.pid}`;
  try {
    await fs.mkdir(draft, { recursive: true });
    await build(draft, log);
    await fs.rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await fs.rm(draft, { recursive: true, force: true });
  }
  log(`code-server is ready in ${folder} (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Removes the drafts of processes that were killed. @param {string} folder */
async function removeAbandoned(folder) {
  const { dir, base } = path.parse(folder);
  const names = await fs.readdir(dir).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(`${base}.draft-`))) {
    if (!isRunning(Number(name.split('-').at(-1)))) await fs.rm(path.join(dir, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} draft
 * @param {import('./processes.mjs').Log} log
 */
async function build(draft, log) {
  log(`Installing code-server ${CODE_SERVER_VERSION} from the npm registry, once for this user …`);
  await writeJson(path.join(draft, 'package.json'), {
    private: true,
    dependencies: { 'code-server': CODE_SERVER_VERSION, [nodePackage()]: NODE_VERSION },
  });
  await npmInstall(draft, `code-server and Node ${NODE_VERSION} (1 of 3)`, log);
  const vscode = path.join(draft, 'node_modules/code-server/lib/vscode');
  await dropUnused(vscode);
  await npmInstall(vscode, 'the packages of VS Code (2 of 3)', log);
  await npmInstall(path.join(vscode, 'extensions'), 'the packages of its extensions (3 of 3)', log);
  await addShims(vscode);
  await dropOtherRipgreps(vscode);
  await checkNode(path.join(draft, 'node_modules', nodePackage(), 'bin/node'));
}

/**
 * @param {string} cwd
 * @param {string} what
 * @param {import('./processes.mjs').Log} log
 */
async function npmInstall(cwd, what, log) {
  log(`  ${what}`);
  const { command, args, shell } = npmCommand();
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
  const result = await run(command, [...args, 'install', ...flags], { cwd, shell });
  if (result.code === 0) return;
  throw new Error(
    `npm could not install ${what}:\n${lastLines(result.stderr || result.stdout)}\n` +
      'Check that the npm registry can be reached (`npm ping`) and that the disk has 1 GB free, then run this again.',
  );
}

/** @param {string} vscode */
async function dropUnused(vscode) {
  const file = path.join(vscode, 'package.json');
  const manifest = JSON.parse(await fs.readFile(file, 'utf8'));
  for (const name of UNUSED_PACKAGES) delete manifest.dependencies[name];
  await writeJson(file, manifest);
  for (const name of UNUSED_EXTENSIONS) await fs.rm(path.join(vscode, 'extensions', name), { recursive: true, force: true });
}

/** Every other native module of use comes prebuilt; these two do little that a page of JavaScript cannot. @param {string} vscode */
async function addShims(vscode) {
  for (const name of ['spdlog', 'native-watchdog']) {
    const target = path.join(vscode, 'node_modules/@vscode', name, 'index.js');
    await fs.copyFile(new URL(`${name}.cjs`, SHIMS), target);
  }
}

/** The package holds ripgrep for twelve platforms, 5 MB each. @param {string} vscode */
async function dropOtherRipgreps(vscode) {
  const bin = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  const ours = `linux-${process.arch}`;
  for (const name of await fs.readdir(bin)) {
    if (name !== ours) await fs.rm(path.join(bin, name), { recursive: true });
  }
}

/** @param {string} node */
async function checkNode(node) {
  const { code, stderr } = await run(node, ['--version']);
  if (code === 0) return;
  throw new Error(
    `Node ${NODE_VERSION} from npm does not start here:\n${lastLines(stderr)}\n` +
      'It needs glibc 2.28 or later and libstdc++ (Debian: `apt-get install libstdc++6`).',
  );
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  return fs.writeFile(file, JSON.stringify(value, null, 2));
}
