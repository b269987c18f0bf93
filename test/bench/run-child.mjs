import { execFileSync } from 'node:child_process';

/**
 * What a script printed, one JSON object a line.
 * @param {readonly string[]} command arguments of node @param {string} [input] @param {Record<string, string>} [env] on top of ours @returns {any[]}
 */
export function runChild(command, input, env = {}) {
  const stdio = /** @type {('pipe' | 'inherit')[]} */ (['pipe', 'pipe', 'inherit']);
  const options = { encoding: /** @type {const} */ ('utf8'), input: input ?? '', maxBuffer: 64 * 1024 * 1024, stdio, env: { ...process.env, ...env } };
  const printed = execFileSync(process.execPath, command, options);
  return printed.trim().split('\n').map((line) => JSON.parse(line));
}
