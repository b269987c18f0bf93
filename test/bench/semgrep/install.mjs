// Semgrep itself, from PyPI, in a virtual environment in the user's cache. It is a peer to be measured, never a dependency.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../../scripts/host/code-server.mjs';
import { python } from './python.mjs';

const VERSION = '1.185.0';
/** Written last, so that an installation that broke off is made again. */
const COMPLETE = 'complete';

/** @typedef {{ command: string, version: string }} Semgrep */

/**
 * @param {string | undefined} given path of an executable to use instead @param {(line: string) => void} log
 * @returns {Semgrep} @throws when it cannot be installed or does not run
 */
export function ensureSemgrep(given, log) {
  const command = given ?? installed(log);
  const version = execFileSync(command, ['--version', '--disable-version-check'], { encoding: 'utf8', env: semgrepEnvironment() }).trim();
  return { command, version };
}

/** No metrics, no question for a newer version, no settings in the user's home. @returns {NodeJS.ProcessEnv} */
export function semgrepEnvironment() {
  const settings = join(cacheFolder(), 'bench', 'semgrep-settings.yml');
  return { ...process.env, SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SETTINGS_FILE: settings };
}

/** A virtual environment cannot be moved, so it is made where it stays. @param {(line: string) => void} log */
function installed(log) {
  const folder = join(cacheFolder(), 'bench', `semgrep-${VERSION}`);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  if (!existsSync(join(folder, COMPLETE))) {
    log(`semgrep: installing ${VERSION} from PyPI`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    execFileSync(python(), ['-m', 'venv', folder], { stdio: 'inherit' });
    execFileSync(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `semgrep==${VERSION}`], { stdio: ['ignore', 2, 2] });
    writeFileSync(join(folder, COMPLETE), '');
  }
  return join(bin, 'semgrep');
}
