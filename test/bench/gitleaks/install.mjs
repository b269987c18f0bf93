// gitleaks itself, through the Go module proxy, in the user's cache. It is a peer to be measured, never a dependency.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../../scripts/host/code-server.mjs';

const VERSION = 'v8.30.1';
const MODULE = `github.com/zricethezav/gitleaks/v8@${VERSION}`;

/** @typedef {{ command: string, version: string }} Gitleaks */

/**
 * @param {string | undefined} given path of an executable to use instead @param {(line: string) => void} log
 * @returns {Gitleaks | undefined} undefined where there is no Go to build it with; `log` is told
 */
export function ensureGitleaks(given, log) {
  if (given !== undefined) return { command: given, version: execFileSync(given, ['version'], { encoding: 'utf8' }).trim() };
  const folder = join(cacheFolder(), 'bench', `gitleaks-${VERSION}`);
  const command = join(folder, process.platform === 'win32' ? 'gitleaks.exe' : 'gitleaks');
  if (!existsSync(command) && !build(folder, log)) return undefined;
  return { command, version: VERSION };
}

/** Go writes the executable last, and at once. @param {string} folder @param {(line: string) => void} log */
function build(folder, log) {
  log(`gitleaks: building ${VERSION} through the Go module proxy`);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('go', ['install', MODULE], { env: { ...process.env, GOBIN: folder }, stdio: ['ignore', 2, 2] });
    return true;
  } catch (error) {
    log(`gitleaks: left out, ${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no Go to build it with' : 'Go did not build it'}; name an executable with --gitleaks`);
    return false;
  }
}
