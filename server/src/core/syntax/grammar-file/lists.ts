import { damaged } from './streams';

/** Lists of numbers below 65536: list `i` is `items` from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists<Starts extends ArrayLike<number> = ArrayLike<number>, Items extends ArrayLike<number> = ArrayLike<number>> {
  readonly starts: Starts;
  readonly items: Items;
}

/** Numbers lists in the order in which they first come, equal ones alike. */
export class DistinctLists implements NumberLists {
  readonly starts: number[] = [0];
  readonly items: number[] = [];
  private readonly known = new Map<string, number>();

  /** @returns the list's number */
  add(list: readonly number[]): number {
    const key = list.join();
    const number = this.known.get(key) ?? this.known.size;
    if (number < this.known.size) return number;
    this.known.set(key, number);
    for (const item of list) this.items.push(item);
    this.starts.push(this.items.length);
    return number;
  }
}

export function lengthsOf({ starts }: NumberLists): number[] {
  return Array.from({ length: starts.length - 1 }, (_, index) => starts[index + 1]! - starts[index]!);
}

/** @throws RangeError unless there are as many items as the lengths say */
export function listsOf(lengths: ArrayLike<number>, items: Uint16Array): NumberLists<Uint32Array, Uint16Array> {
  const starts = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = starts[index]! + lengths[index]!;
  if (starts[lengths.length] !== items.length) throw damaged('lists of another length');
  return { starts, items };
}
