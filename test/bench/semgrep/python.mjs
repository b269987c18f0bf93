import { spawnSync } from 'node:child_process';

/** The command that starts Python here. @returns {string} @throws when there is none */
export function python() {
  const found = ['python3', 'python'].find((command) => spawnSync(command, ['--version']).status === 0);
  if (found === undefined) throw new Error('there is no Python; install Python 3 with pip and venv');
  return found;
}
