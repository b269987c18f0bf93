import { setFlag, type SetFlag } from './engine-flags';

/** Seven times what V8 waits for by itself, in bytes of bytecode that a function went through. */
const INTERRUPT_BUDGET = 1_000_000;

/**
 * Lets V8 optimize only what runs very often, in all threads of the process. A scan is over before most of the optimized code has
 * paid for itself, and each worker has its own made: by default that took a third of all processor time. For a process that does
 * nothing but scan.
 */
export function optimizeLater(set: SetFlag = setFlag): void {
  set(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
