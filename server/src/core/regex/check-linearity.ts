// The browser build is pure JavaScript: the other one looks for Java and native programs.
import { checkSync } from 'recheck/lib/browser.js';
import type { Linearity } from './safe-regex';

/**
 * Milliseconds. Running out of them means `unknown`: the expression then runs on the linear engine and finds the same,
 * so that no verdict depends on the clock.
 */
const TIMEOUT = 2_000;

/** Proves that JavaScript's engine runs an expression in linear time (recheck, by automata). A large module: loaded on demand. */
export function checkLinearity(source: string, flags: string): Linearity {
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
  if (verdict.status === 'safe') return 'linear';
  return verdict.status === 'vulnerable' ? 'super-linear' : 'unknown';
}
