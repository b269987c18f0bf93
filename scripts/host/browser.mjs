// Which Chrome or Chromium the tests and screenshots use.

import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { isExecutable, isRoot, lastLines, run, which } from './processes.mjs';

/** @typedef {{ path: string, version: string }} Browser */

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE =
  'Install Google Chrome or Chromium (Debian: `apt-get install chromium` as root; Ubuntu: the .deb of Google Chrome, ' +
  'since its chromium is a snap, which cannot be driven), or set CHROME_PATH to the executable.';

/**
 * Looks for an installed browser: CHROME_PATH, then the PATH, then the usual places.
 * @returns {Promise<Browser | undefined>}
 * @throws {Error} when CHROME_PATH is set to something that is no browser
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return (await inspect(chosen)) ?? fail(`CHROME_PATH is '${chosen}', which is not a Chrome or Chromium.`);
  for (const candidate of [...NAMES.map(which), ...USUAL_PLACES]) {
    const browser = candidate && (await inspect(candidate));
    if (browser) return browser;
  }
  return undefined;
}

/**
 * Finds a browser, or installs the distribution's when that is possible.
 * @param {{ log?: import('./processes.mjs').Log | undefined }} [options]
 * @returns {Promise<Browser>}
 * @throws {Error} whose message says what to do
 */
export async function ensureBrowser({ log = () => {} } = {}) {
  const found = await findBrowser();
  if (found) return found;
  const apt = which('apt-get');
  if (!isRoot || !apt) return fail('There is no Chrome or Chromium on this machine.');
  log('Installing the distribution\'s Chromium (apt-get install chromium) …');
  const output = await installWithApt(apt);
  return (await findBrowser()) ?? fail(`No usable browser came from \`apt-get install chromium\`:\n${output}`);
}

/**
 * The command line flags for a headless browser that needs no network but this machine.
 * @param {Browser} browser
 * @returns {string[]}
 */
export function browserArgs(browser) {
  return [
    ...(canSandbox(browser.path) ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // /dev/shm of a container is often 64 MB, less than the workbench needs.
    '--disable-dev-shm-usage',
    // Names that cannot be reached fail at once instead of after a timeout.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  ];
}

/** @type {Map<string, boolean>} */
const sandboxes = new Map();

/**
 * Whether the browser starts with its sandbox: only trying tells, since containers, kernels and AppArmor each may forbid it.
 * @param {string} executable
 */
function canSandbox(executable) {
  if (isRoot) return false;
  const known = sandboxes.get(executable);
  if (known !== undefined) return known;
  const args = ['--headless', '--disable-gpu', '--dump-dom', 'about:blank'];
  const answer = spawnSync(executable, args, { encoding: 'utf8', timeout: 20_000 });
  const works = answer.status === 0 && answer.stdout.includes('<html>');
  sandboxes.set(executable, works);
  return works;
}

/**
 * @param {string} candidate
 * @returns {Promise<Browser | undefined>} nothing for what is missing, does not run, or is a snap
 */
async function inspect(candidate) {
  if (!isExecutable(candidate) || isSnap(candidate)) return undefined;
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return { path: candidate, version: 'Chrome' };
  const { code, stdout } = await run(candidate, ['--version'], { timeoutMs: 20_000 });
  const version = /\S*Chrom\S*(?: \S+)*? \d+(?:\.\d+)+/.exec(stdout)?.[0];
  return code === 0 && version ? { path: candidate, version } : undefined;
}

/** @param {string} file */
function isSnap(file) {
  const real = realpathSync(file);
  return real.startsWith('/snap/') || real.endsWith('/bin/snap');
}

/** @param {string} apt */
async function installWithApt(apt) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  let result = await install();
  if (result.code !== 0) {
    // Package lists are missing in a fresh container and stale on an old machine.
    await run(apt, ['update'], { env });
    result = await install();
  }
  return lastLines(result.stderr || result.stdout);
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  throw new Error(`${problem}\n${ADVICE}`);
}
