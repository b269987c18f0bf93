/** The choices of one run, in their order: those of a plan, then always the first option. */
export class Choices {
  private readonly taken: { value: number; readonly options: number }[] = [];

  constructor(private readonly plan: readonly number[]) {}

  pick(options: number): number {
    const value = this.plan[this.taken.length] ?? 0;
    this.taken.push({ value, options });
    return value;
  }

  /** The plan of the next run, depth first; undefined when every run was made. */
  successor(): number[] | undefined {
    const plan = [...this.taken];
    for (let last = plan.pop(); last; last = plan.pop()) {
      if (last.value + 1 < last.options) return [...plan.map(({ value }) => value), last.value + 1];
    }
    return undefined;
  }
}

/**
 * Makes a run for every sequence of choices.
 * @returns false when `limit` runs were too few
 */
export function explore(limit: number, run: (choices: Choices) => void): boolean {
  let plan: number[] | undefined = [];
  for (let runs = 0; plan; runs++) {
    if (runs >= limit) return false;
    const choices: Choices = new Choices(plan);
    run(choices);
    plan = choices.successor();
  }
  return true;
}
