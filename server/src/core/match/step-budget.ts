/** Steps that one pattern may take on one file, far above what any pattern needs on code that people write. */
const MOST_STEPS = 2_000_000;
/** Ways to match that are kept of one pattern on one file, besides one for each node: more are combinations that nobody reads. */
const MOST_WAYS = 50_000;

/** Thrown when a pattern used up its steps on a file; the rule becomes a problem of that file. */
export class StepBudgetExceeded extends Error {
  override readonly name = 'StepBudgetExceeded';

  constructor() {
    super('too many ways to match');
  }
}

/** What one pattern may still do on one file. */
export class StepBudget {
  private steps = 0;
  private ways = 0;

  /** @param nodes of the file's tree */
  constructor(private readonly nodes: number) {}

  /** @throws StepBudgetExceeded */
  step(): void {
    if (++this.steps > MOST_STEPS) throw new StepBudgetExceeded();
  }

  /** Says that a way to match is kept. @throws StepBudgetExceeded */
  keep(): void {
    if (++this.ways > MOST_WAYS + this.nodes) throw new StepBudgetExceeded();
  }
}
