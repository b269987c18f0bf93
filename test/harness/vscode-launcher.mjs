#!/usr/bin/env node
// Stands in for the executable of VS Code: takes the arguments that `runTests` of @vscode/test-electron passes, runs the
// suite in the extension host of code-server with its workbench in a headless browser, and exits with the suite's result.
// WARDLIGHT_TEST_TIMEOUT_MS limits the run, WARDLIGHT_TEST_BUILTIN names the built-in extensions (comma-separated; `all`),
// WARDLIGHT_VERBOSE=1 shows what the workbench logs, WARDLIGHT_SCREENSHOT=FILE keeps a picture of a run that failed.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureCodeServer } from '../../scripts/host/code-server.mjs';
import { makeTemporaryFolder } from '../../scripts/host/guarded.mjs';
import { startServer } from '../../scripts/host/server-process.mjs';
import { QUIET_BUILTINS, workbenchUrl, writeSettings } from '../../scripts/host/workbench.mjs';
import { openPage } from './browser-page.mjs';
import { watchSuite } from './suite-result.mjs';

/**
 * @typedef {object} Request what the command line asks for
 * @property {string[]} development
 * @property {string | undefined} tests
 * @property {string | undefined} extensions
 * @property {string | undefined} userData
 * @property {boolean} disableExtensions
 * @property {string | undefined} target the folder or .code-workspace file to open
 */

const DEFAULT_TIMEOUT_MS = 900_000;
const { env } = process;

/**
 * Flags that are not known here are the desktop's own and have no meaning on a server.
 * @param {string[]} argv
 * @returns {Request}
 */
function parse(argv) {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values, positionals } = parseArgs({
    args: argv,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: text,
      'extensions-dir': text,
      'user-data-dir': text,
      'folder-uri': text,
      'disable-extensions': { type: 'boolean' },
    },
  });
  const one = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : undefined);
  const uri = one(values['folder-uri']);
  return {
    development: /** @type {string[]} */ (values.extensionDevelopmentPath ?? []),
    tests: one(values.extensionTestsPath),
    extensions: one(values['extensions-dir']),
    userData: one(values['user-data-dir']),
    disableExtensions: values['disable-extensions'] === true,
    target: uri ? fileURLToPath(uri) : positionals[0],
  };
}

/** @param {Request} request */
async function start(request) {
  const temporary = makeTemporaryFolder();
  const userData = path.resolve(request.userData ?? path.join(temporary, 'data'));
  const extensions = path.resolve(request.extensions ?? path.join(temporary, 'extensions'));
  mkdirSync(extensions, { recursive: true });
  writeSettings(userData, {});
  const install = await ensureCodeServer({ log: console.error });
  const named = env['WARDLIGHT_TEST_BUILTIN'];
  const builtin = named === 'all' ? undefined : (named?.split(',') ?? QUIET_BUILTINS);
  const server = await startServer(install, { temporary, userData, extensions, testDriver: true, ...(builtin && { builtin }) });
  return { ...server, temporary };
}

/**
 * @param {Request} request
 * @param {number} port
 */
function address(request, port) {
  const authority = `localhost:${port}`;
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
  /** @type {[string, string][]} */
  const payload = request.development.map((folder) => ['extensionDevelopmentPath', remote(folder)]);
  if (request.tests) payload.push(['extensionTestsPath', remote(request.tests)]);
  if (request.disableExtensions) payload.push(['disableExtensions', 'true']);
  return workbenchUrl(`http://${authority}`, request.target, payload);
}

/** @param {Request} request @returns {Promise<number>} the exit code */
async function main(request) {
  const server = await start(request);
  const opened = await openPage({ inside: server.temporary, log: console.error });
  const stop = async () => {
    await opened.close();
    await server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(130)));
  try {
    const timeoutMs = Number(env['WARDLIGHT_TEST_TIMEOUT_MS']) || DEFAULT_TIMEOUT_MS;
    const gone = server.ended.then(() => Promise.reject(new Error('code-server ended before the suite did.')));
    gone.catch(() => {});
    const { exitCode } = await watchSuite(opened.page, { timeoutMs, verbose: Boolean(env['WARDLIGHT_VERBOSE']) });
    await opened.page.goto(address(request, server.port));
    return await Promise.race([exitCode, gone]);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nThe last lines of code-server:\n${server.log()}`);
    if (env['WARDLIGHT_SCREENSHOT']) await opened.page.screenshot({ path: env['WARDLIGHT_SCREENSHOT'] }).catch(() => {});
    return 1;
  } finally {
    await stop();
  }
}

main(parse(process.argv.slice(2))).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
