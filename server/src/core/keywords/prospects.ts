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
    this.literals = listsOf(requirements.flatMap((one) => (one.op === 'literal' && one.number !== UNKNOWN ? [[one.number, one.index]] : [])));
    this.wholes = listsOf(requirements.flatMap((one) => (one.op === 'literal' ? [] : one.of.map((part) => [part.index, one.index]))));
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

/** @param pairs the number of a list, and an item of it */
function listsOf(pairs: readonly (readonly number[])[]): Lists {
  const lists = pairs.reduce((most, [list = 0]) => Math.max(most, list + 1), 0);
  const start = new Int32Array(lists + 1);
  for (const [list = 0] of pairs) start[list + 1]!++;
  for (let list = 0; list < lists; list++) start[list + 1]! += start[list]!;
  const items = new Int32Array(pairs.length);
  const free = start.slice();
  for (const [list = 0, item = 0] of pairs) items[free[list]!++] = item;
  return { start, items };
}
