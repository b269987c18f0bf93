import { UNKNOWN } from './requirement';
import type { ResolvedRequirement } from './resolved';

/**
 * Which requirements a text may meet, as the keywords tell that stand in it, wherever and in whatever case. Worked out from what is there
 * and not from what is asked for: a text holds few of the keywords, and most requirements are never looked at.
 */
export class Prospects {
  /** How many requirements these are. */
  readonly count: number;
  /** By the number of a keyword: the requirements that are this literal. */
  private readonly literals: Lists;
  /** By requirement: those that it is a part of. */
  private readonly wholes: Lists;
  /** By requirement: how many of its parts have to be there beside those that are there in any text. */
  private readonly missing: Int32Array;
  /** By requirement: 1 where any text may meet it. */
  private readonly always: Uint8Array;

  /** @param requirements by index */
  constructor(requirements: readonly ResolvedRequirement[]) {
    this.count = requirements.length;
    this.literals = listsOf((put) => {
      for (const one of requirements) if (one.op === 'literal' && one.number !== UNKNOWN) put(one.number, one.index);
    });
    this.wholes = listsOf((put) => {
      for (const one of requirements) if (one.op !== 'literal') for (const part of one.of) put(part.index, one.index);
    });
    this.missing = Int32Array.from(requirements, (one) => (one.op === 'all' ? one.of.length : 1));
    this.always = new Uint8Array(this.count);
    const free = requirements.filter((one) => (one.op === 'literal' ? one.number === UNKNOWN : one.op === 'all' && one.of.length === 0));
    this.spread(free.map(({ index }) => index), this.always, this.missing);
  }

  /**
   * @param present the numbers of the keywords that a text holds, each once
   * @returns by requirement, 1 where the text may meet it; it meets no other
   */
  in(present: ArrayLike<number>): Uint8Array {
    const { start, items } = this.literals;
    const found: number[] = [];
    for (let i = 0; i < present.length; i++) for (let at = start[present[i]!] ?? 0; at < (start[present[i]! + 1] ?? 0); at++) found.push(items[at]!);
    const possible = this.always.slice();
    this.spread(found, possible, this.missing.slice());
    return possible;
  }

  /** @param open requirements that are met, of which nothing is known yet */
  private spread(open: number[], possible: Uint8Array, missing: Int32Array): void {
    const { start, items } = this.wholes;
    for (const index of open) possible[index] = 1;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      for (let at = start[part] ?? 0; at < (start[part + 1] ?? 0); at++) {
        const whole = items[at]!;
        if (possible[whole] === 1 || --missing[whole]! > 0) continue;
        possible[whole] = 1;
        open.push(whole);
      }
    }
  }
}

/** Lists by number, one after the other: `items[start[n]] … items[start[n + 1] - 1]`. */
interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** @param putAll puts items into lists by their number; it is asked twice, so that no pair of them is ever made */
function listsOf(putAll: (put: (list: number, item: number) => void) => void): Lists {
  const counts: number[] = [];
  putAll((list) => {
    while (counts.length <= list) counts.push(0);
    counts[list]!++;
  });
  const start = new Int32Array(counts.length + 1);
  for (let list = 0; list < counts.length; list++) start[list + 1] = start[list]! + counts[list]!;
  const items = new Int32Array(start[counts.length]!);
  const free = start.slice();
  putAll((list, item) => {
    items[free[list]!++] = item;
  });
  return { start, items };
}
