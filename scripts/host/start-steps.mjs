// The steps of npm start.

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openWorkbench } from './open.mjs';
import { npmCommand, runInherited } from './processes.mjs';

const USAGE = `Usage: npm start [-- FOLDER] [options, after the --]

Installs, builds, prints the scan of FOLDER (the demo workspace unless given) and opens VS Code with Wardlight on it.

  --vscode PATH  use this executable of VS Code, else \`code\` on the PATH, else code-server from npm
  --download     download VS Code when none is installed
  --no-open      end after the scan, as without a terminal
  --serve        serve VS Code for a browser, also without a terminal
  --port N       the port for that
  --help         print this`;

const REPOSITORY = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const DEMO = path.join(REPOSITORY, '.demo');

/** A failure whose message is all that the person needs. */
class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] 2 for what was asked for wrongly
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Does what `npm start` was asked for; ends when VS Code was opened or, where it is served, with Ctrl+C.
 * @returns {Promise<number>} the exit code
 */
export async function start() {
  try {
    await steps();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

async function steps() {
  const options = parseOptions();
  if (options.help) return console.log(USAGE);
  checkPaths(options);
  await installPackages();
  await step('The build failed; what it printed above says why.', ...npm('run', '--silent', 'build'));
  const folder = options.folder ?? (await expandDemo());
  await scan(folder);
  if (!opens(options)) return;
  // The demo is ours; a folder of the person's own is trusted by the person alone.
  const trust = folder !== DEMO;
  await openWorkbench({ ...options, folder, trust, repository: REPOSITORY, log: console.log });
}

function parseOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        vscode: { type: 'string' },
        download: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        serve: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (positionals.length > 1) throw new Error(`one folder at most, not ${positionals.length}`);
    const port = values.port === undefined ? undefined : parsePort(values.port);
    const { vscode, download, serve, help } = values;
    return { vscode, download, serve, help, port, noOpen: values['no-open'], folder: fromCaller(positionals[0]) };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Error(`--port takes a number from 1 to 65535, not '${text}'`);
  return port;
}

/** npm runs scripts in the folder of the package; paths are meant from where the person is. @param {string | undefined} given */
function fromCaller(given) {
  return given === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

/** @param {ReturnType<typeof parseOptions>} options */
function checkPaths({ folder, vscode }) {
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    throw new Failure(`There is no folder ${folder}.`, 2);
  }
  if (vscode !== undefined && !existsSync(vscode)) throw new Failure(`--vscode: there is no file ${vscode}.`, 2);
}

function mustInstall() {
  // npm writes this file last.
  const installed = path.join(REPOSITORY, 'node_modules/.package-lock.json');
  const lock = path.join(REPOSITORY, 'package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

/**
 * Installs the packages of the repository when they are missing or older than the lock file.
 * @throws {Error} whose message says what to do
 */
export async function installPackages() {
  if (!mustInstall()) return;
  console.log('Installing the packages …');
  const advice =
    'npm could not install the packages; its lines above say why. Check that the npm registry can be reached (`npm ping`); ' +
    'behind a proxy or with a registry of your own, npm takes both from your .npmrc.';
  await step(advice, ...npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'));
}

async function expandDemo() {
  await step('The demo workspace could not be written.', process.execPath, ['scripts/expand-demo.mjs']);
  return DEMO;
}

/** @param {string} folder */
async function scan(folder) {
  console.log(`\nScanning ${folder}\n`);
  const args = [path.join('bin', 'wardlight'), 'scan', folder, '--fail-on', 'never'];
  await step('The scan failed.', process.execPath, args);
}

/** @param {ReturnType<typeof parseOptions>} options */
function opens({ serve, noOpen }) {
  return serve || (!noOpen && Boolean(process.stdin.isTTY && process.stdout.isTTY));
}

/** @param {...string} args @returns {[string, string[], import('node:child_process').SpawnOptions]} */
function npm(...args) {
  const { command, args: first, shell } = npmCommand();
  return [command, [...first, ...args], { shell }];
}

/**
 * @param {string} advice what to say when it fails
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
async function step(advice, command, args, options) {
  const code = await runInherited(command, args, { cwd: REPOSITORY, ...options });
  if (code !== 0) throw new Failure(advice);
}
