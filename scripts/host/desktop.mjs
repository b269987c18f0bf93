// The VS Code that is installed on this machine, if any.

import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isExecutable, which } from './processes.mjs';

/** Whether a window can be shown. */
export function hasDisplay() {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Finds the program behind `code` on the PATH. The command itself is a script that returns before the window is closed.
 * @returns {string | undefined}
 */
export function desktopExecutable() {
  const command = which('code');
  if (!command) return undefined;
  const bin = path.dirname(realpathSync(command));
  const places = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
  return places.map((place) => path.resolve(bin, place)).find(isExecutable);
}

/**
 * The command line tool that belongs to an executable of VS Code: it lists, installs and prints without a window.
 * @param {string} executable
 * @returns {string} the executable itself when it has no tool beside it
 */
export function desktopCommand(executable) {
  const folder = path.dirname(executable);
  const places = ['bin/code', 'bin/code.cmd', 'bin/code-insiders', '../Resources/app/bin/code'];
  return places.map((place) => path.resolve(folder, place)).find((file) => existsSync(file)) ?? executable;
}
