// How a workbench in a page reports the test suite that runs in its extension host.

import { format } from 'node:util';

const LAST_LINES_MS = 200;

/** Lines of the workbench's own log, which arrive like the output of the suite. */
const NOISE = new RegExp(
  `^(?:${[
    '%c',
    String.raw`\[(reconnection-grace-time|Service Worker|AgentHost|AccountPolicyGate|DefaultAccount|remote-connection|chat-)`,
    'Creating a socket',
    'Creation of workbench contribution',
    'Found additional builtin',
    'Ignoring fetching additional builtin',
    'Ignoring the error while validating workspace folder',
    'Loading development extension at',
    'No search provider registered for scheme',
    'Request to .* failed with status code 404',
    'Resolv(ing|ed) connection token',
    'Timed out waiting for authentication provider',
    'Updating additional builtin',
    'vscode-test-web-support fs provider',
  ].join('|')})`,
);

/**
 * Prints what the suite prints and learns of its end. Has to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {{ timeoutMs: number, verbose?: boolean }} options
 * @returns {Promise<{ exitCode: Promise<number> }>} 0 when every test passed
 */
export async function watchSuite(page, { timeoutMs, verbose = false }) {
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
    const line = format(...values);
    if (!verbose && NOISE.test(line)) return;
    const print = type === 'error' || type === 'warn' ? console.error : console.log;
    print(line);
  });
  if (verbose) page.on('console', (message) => console.error(`[page] ${message.type()} ${message.text()}`));
  const { promise: exitCode, resolve, reject } = deferred();
  const limit = setTimeout(() => fail(`The suite did not end within ${timeoutMs / 1000} s.`), timeoutMs);
  const fail = (/** @type {string} */ message) => (clearTimeout(limit), reject(new Error(message)));
  page.on('crash', () => fail('The page of the workbench crashed.'));
  page.on('close', () => fail('The page of the workbench was closed.'));
  await page.exposeFunction('codeAutomationExit', (/** @type {number | undefined} */ code) => {
    clearTimeout(limit);
    // The last lines of the suite are still on their way when its end is reported.
    setTimeout(() => resolve(code ?? 0), LAST_LINES_MS);
  });
  return { exitCode };
}

function deferred() {
  /** @type {(value: number) => void} */
  let resolve = () => {};
  /** @type {(error: Error) => void} */
  let reject = () => {};
  /** @type {Promise<number>} */
  const promise = new Promise((...settle) => ([resolve, reject] = settle));
  // A caller that fails before it awaits the promise must not end with an unhandled rejection.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
