import { setFlagsFromString } from 'node:v8';

/** The newest V8 of which it is known that it has the flag: an unknown one would be complained about on standard error. */
const NEWEST_KNOWN_V8 = 13;
/** Seven times what V8 waits for by itself, in bytes of bytecode that a function went through. */
const INTERRUPT_BUDGET = 1_000_000;

/**
 * Lets V8 optimize only what runs very often, in all threads of the process. A scan is over before most of the optimized code has
 * paid for itself, and each worker has its own made: by default that took a third of all processor time. For a process that does
 * nothing but scan.
 */
export function optimizeLater(version = process.versions.v8, setFlags: (flags: string) => void = setFlagsFromString): void {
  const major = Number(version.split('.', 1)[0]);
  if (major <= NEWEST_KNOWN_V8) setFlags(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
