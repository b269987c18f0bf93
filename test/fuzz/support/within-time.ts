import { Script } from 'node:vm';

/** Milliseconds after which something is taken to hang. */
export const HANG = 20_000;
const SLOT = Symbol.for('wardlight.fuzz.run');
const call = new Script('globalThis[Symbol.for("wardlight.fuzz.run")]()');

/**
 * Runs something that may never end, and ends it then: no timer of a test can, while it holds the thread.
 * @throws what it throws, and an error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT` after so many milliseconds
 */
export function withinTime<T>(run: () => T, milliseconds = HANG): T {
  const before = (globalThis as Record<symbol, unknown>)[SLOT];
  (globalThis as Record<symbol, unknown>)[SLOT] = run;
  try {
    return call.runInThisContext({ timeout: milliseconds }) as T;
  } finally {
    (globalThis as Record<symbol, unknown>)[SLOT] = before;
  }
}
