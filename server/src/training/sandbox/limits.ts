/** A realm may hold as many bytes, its code included. */
export const MEMORY_BYTES = 32 * 1024 * 1024;
/** Of the machine's stack, which both realms share. */
export const STACK_BYTES = 256 * 1024;
/** Steps: turns of the machine's loops, an operation of the interpreter or of an expression being one to some. A realm may take so many in one case. */
export const CASE_STEPS = 60_000_000;
/** Steps that one call into the learner's code may take; what takes more is broken off, and the case goes on. */
export const CALL_STEPS = 12_000_000;
/** Steps without a moment at which code can be broken off. What takes more breaks the machine. */
export const STEPS_IN_ONE_GO = 20_000_000;
/** A case is ended after as many milliseconds, however few steps it took: for what cannot be counted. It depends on the machine, so it is far above what the steps allow. */
export const CASE_MILLISECONDS = 4_000;
/** Calls from one realm into the other that wait for each other. */
export const CALL_DEPTH = 40;
/** Virtual timers of one case that may come due. */
export const TIMERS = 10_000;
/** UTF-16 code units of what the learner's code prints that are kept. */
export const OUTPUT_LENGTH = 4_000;

/** Counts the steps of one realm, and says when it has to end. */
export class Meter {
  steps = 0;
  private begun = 0;
  private allowed = Infinity;
  /** What runs now took more than it may. */
  isOver = false;
  /** Something was broken off for it. */
  hasBroken = false;
  /** Why the realm was ended for good, once it was. */
  spent: 'steps' | 'time' | undefined;

  /** @param isLate says that the time of the case is over */
  constructor(private readonly isLate: () => boolean) {}

  add(steps: number): void {
    this.steps += steps;
    if (this.steps > CASE_STEPS) this.spent ??= 'steps';
    if (this.steps - this.begun > this.allowed) this.isOver = true;
  }

  /** Asked where code can be broken off. @returns true when it has to be */
  mustEnd(): boolean {
    if (!this.spent && this.isLate()) this.spent = 'time';
    this.hasBroken = this.isOver || this.spent !== undefined;
    return this.hasBroken;
  }

  /** From now on, as many steps may be taken. */
  allow(steps: number): void {
    this.begun = this.steps;
    this.allowed = steps;
    this.isOver = false;
    this.hasBroken = false;
  }
}
