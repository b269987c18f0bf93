import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where this person's caches are. `WARDLIGHT_CACHE` names another folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['WARDLIGHT_CACHE'] || join(systemFolder(environment), 'wardlight'));
}

function systemFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  return XDG_CACHE_HOME || join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
