/** A realm may hold as many bytes, its code included. */
export const MEMORY_BYTES = 32 * 1024 * 1024;
/** Of the machine's stack, which both realms share. */
export const STACK_BYTES = 256 * 1024;
/** What the machine counts is told every ten thousand operations. */
export const STEPS_PER_TICK = 10_000;
/** Steps that a realm may take in one case. */
export const CASE_STEPS = 15_000_000;
/** Steps that one call into the learner's code may take; what takes more is broken off, and the case goes on. */
export const CALL_STEPS = 3_000_000;
/** A case is ended after as many milliseconds, however few steps it took. */
export const CASE_MILLISECONDS = 800;
/** Calls from one realm into the other that wait for each other. */
export const CALL_DEPTH = 40;
/** Virtual timers of one case that may come due. */
export const TIMERS = 10_000;
/** UTF-16 code units of what the learner's code prints that are kept. */
export const OUTPUT_LENGTH = 4_000;

/** Counts the steps of one realm, and says when it has to end. */
export class Meter {
  private ticks = 0;
  private begun = 0;
  private allowed = Infinity;
  /** What runs now took more than it may. */
  isOver = false;
  /** Why the realm was ended for good, once it was. */
  spent: 'steps' | 'time' | undefined;

  /** @param isLate says that the time of the case is over */
  constructor(private readonly isLate: () => boolean) {}

  get steps(): number {
    return this.ticks * STEPS_PER_TICK;
  }

  /** @returns true when what runs has to be broken off */
  tick(): boolean {
    this.ticks += 1;
    if (this.steps > CASE_STEPS) this.spent ??= 'steps';
    else if (this.isLate()) this.spent ??= 'time';
    if (this.ticks - this.begun > this.allowed) this.isOver = true;
    return this.isOver || this.spent !== undefined;
  }

  /** From now on, as many steps may be taken. */
  allow(steps: number): void {
    this.begun = this.ticks;
    this.allowed = Math.ceil(steps / STEPS_PER_TICK);
    this.isOver = false;
  }
}
