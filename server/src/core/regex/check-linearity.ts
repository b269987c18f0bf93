// The browser build is pure JavaScript: the other one looks for Java and native programs.
import { checkSync } from 'recheck/lib/browser.js';
import type { Complexity, Linearity } from './safe-regex';

/**
 * Milliseconds. Running out of them means `unknown`: the expression then runs on the linear engine and finds the same,
 * so that no verdict depends on the clock.
 */
const TIMEOUT = 2_000;

/** How the time of JavaScript's engine grows with the text, in the worst case (recheck, by automata). A large module: loaded on demand. */
export function checkComplexity(source: string, flags: string): Complexity {
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
  if (verdict.status === 'safe') return 'linear';
  if (verdict.status !== 'vulnerable') return 'unknown';
  return verdict.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
}

/** Proves that JavaScript's engine runs an expression in linear time. */
export function checkLinearity(source: string, flags: string): Linearity {
  const complexity = checkComplexity(source, flags);
  return complexity === 'exponential' || complexity === 'polynomial' ? 'super-linear' : complexity;
}
