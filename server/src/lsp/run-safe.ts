import { ResponseError } from 'vscode-languageserver';
import type { Log } from './log';

/**
 * The edge of every handler: a bug gives `fallback` and a log line, never a dead server or a dialog. An error that was
 * meant for the client (`ResponseError`, such as a cancelled request) passes through.
 */
export async function runSafe<T>(log: Log, what: string, fallback: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log.error(`${what} failed: ${describe(error)}`);
    return fallback;
  }
}

/** Work that nobody waits for. A client that refuses it, or is gone, ends nothing. */
export function unattended(log: Log, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => log.warn(`${what} failed: ${describe(error)}`));
}

/**
 * The name and the places of an error, not its message: a message may quote document text, and a log may be sent around.
 */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...placesOf(error.stack ?? '')].join(' ');
}

function placesOf(stack: string): string[] {
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return places.slice(0, 6).map((line) => line.trim().replace(/\(?(?:[a-z]+:\/\/)?\/?\S*\/([^/\s]+)\)?$/, '$1'));
}
