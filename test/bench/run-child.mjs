import { execFileSync } from 'node:child_process';

/** What a script printed, one JSON object a line. @param {readonly string[]} command arguments of node @param {string} [input] @returns {any[]} */
export function runChild(command, input) {
  const stdio = /** @type {('pipe' | 'inherit')[]} */ (['pipe', 'pipe', 'inherit']);
  const printed = execFileSync(process.execPath, command, { encoding: 'utf8', input: input ?? '', maxBuffer: 64 * 1024 * 1024, stdio });
  return printed.trim().split('\n').map((line) => JSON.parse(line));
}
