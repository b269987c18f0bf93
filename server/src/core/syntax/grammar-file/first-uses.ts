import { damaged } from './streams';

/**
 * Numbers that were given in the order in which they are first used, written so that a first use is always 0, and a later one the
 * number plus one: what is new looks the same everywhere.
 */
export function markFirstUses(numbers: ArrayLike<number>): number[] {
  let next = 0;
  return Array.from(numbers, (number) => {
    if (number < next) return number + 1;
    next++;
    return 0;
  });
}

/** Undoes `markFirstUses`, in place. @returns how many numbers were given @throws RangeError for a number that was not given yet */
export function unmarkFirstUses(marked: Uint16Array): number {
  let next = 0;
  for (let index = 0; index < marked.length; index++) {
    const mark = marked[index]!;
    if (mark > next) throw damaged('a number is used before it is given');
    marked[index] = mark === 0 ? next++ : mark - 1;
  }
  return next;
}
