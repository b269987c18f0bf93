/** How much work an analysis was, counted in steps that are the same on every machine. */
export interface Work {
  /** Texts that a grammar parsed, from scratch or after an edit. */
  readonly textsParsed: number;
  /** Syntax nodes read into flat arrays. */
  readonly nodesRead: number;
  /** UTF-16 code units that an automaton went over. */
  readonly unitsScanned: number;
  /** Hits of the keywords of credentials around which the text was read, in documents that are being edited. */
  readonly hitsRead: number;
  /** Runs of an expression on a text. */
  readonly expressionsRun: number;
  /** Code rules whose requirements a text met, so that they were matched against its tree; after an edit those that had to look at all of it. */
  readonly rulesMatched: number;
  /** Instructions that rules ran which follow data. */
  readonly flowSteps: number;
  /** Functions, classes and files that were followed from their beginning, and not known from the text before the last edit. */
  readonly functionsFollowed: number;
}

export const NO_WORK: Work = { textsParsed: 0, nodesRead: 0, unitsScanned: 0, hitsRead: 0, expressionsRun: 0, rulesMatched: 0, flowSteps: 0, functionsFollowed: 0 };

/** Counts up while an engine works. */
export class WorkMeter {
  private total: Record<keyof Work, number> = { ...NO_WORK };

  add(kind: keyof Work, amount: number): void {
    this.total[kind] += amount;
  }

  /** What `run` gives, with the work that it took. */
  measure<T>(run: () => T): { readonly value: T; readonly work: Work } {
    const before = { ...this.total };
    const value = run();
    return { value, work: combineWork({ ...this.total }, before, -1) };
  }
}

export function addWork(a: Work, b: Work): Work {
  return combineWork(a, b, 1);
}

function combineWork(a: Work, b: Work, sign: 1 | -1): Work {
  const combined: Record<keyof Work, number> = { ...NO_WORK };
  for (const kind of Object.keys(NO_WORK) as (keyof Work)[]) combined[kind] = a[kind] + sign * b[kind];
  return combined;
}
