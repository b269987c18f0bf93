import { execFileSync } from 'node:child_process';

/** What a script printed, one JSON object a line. @param {readonly string[]} command arguments of node @param {string} [input] @returns {any[]} */
export function runChild(command, input) {
  const options = { encoding: /** @type {const} */ ('utf8'), input: input ?? '', maxBuffer: 64 * 1024 * 1024, stdio: /** @type {any} */ (['pipe', 'pipe', 'inherit']) };
  return execFileSync(process.execPath, command, options).trim().split('\n').map((line) => JSON.parse(line));
}
