// The browser build is pure JavaScript: the other one looks for Java and native programs.
import { checkSync } from 'recheck/lib/browser.js';
import type { Complexity, Linearity } from './safe-regex';

/**
 * Milliseconds. Running out of them means `unknown`: the expression then runs on the linear engine and finds the same,
 * so that no verdict depends on the clock.
 */
const TIMEOUT = 2_000;

export type Growth = Complexity | 'quadratic';

/**
 * How the time of JavaScript's engine grows with the text, in the worst case (recheck, by automata). A large module: loaded on demand.
 * @param timeout milliseconds, which may decide that nothing is known
 */
export function measureGrowth(source: string, flags: string, timeout = TIMEOUT): Growth {
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout });
  if (verdict.status === 'safe') return 'linear';
  if (verdict.status !== 'vulnerable') return 'unknown';
  if (verdict.complexity.type === 'exponential') return 'exponential';
  return verdict.complexity.degree === 2 ? 'quadratic' : 'polynomial';
}

export function checkComplexity(source: string, flags: string): Complexity {
  const growth = measureGrowth(source, flags);
  return growth === 'quadratic' ? 'polynomial' : growth;
}

/** Proves that JavaScript's engine runs an expression in linear time. */
export function checkLinearity(source: string, flags: string): Linearity {
  const complexity = checkComplexity(source, flags);
  return complexity === 'exponential' || complexity === 'polynomial' ? 'super-linear' : complexity;
}
