import type { Span } from '../span';

/** Finds the items that hold a span, or that a span holds, without looking at all of them. */
export class SpanIndex<T extends Span> {
  private readonly items: readonly T[];
  /** Largest end among the items up to each place: how far to the left a holder can still be. */
  private readonly reach: number[] = [];

  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { end } of this.items) this.reach.push((reach = Math.max(reach, end)));
  }

  /** Items that contain the span, the same range included. */
  holdersOf({ start, end }: Span): T[] {
    const holders: T[] = [];
    for (let at = this.firstFrom(start + 1) - 1; at >= 0 && (this.reach[at] ?? 0) >= end; at--) {
      const item = this.items[at];
      if (item && item.end >= end) holders.push(item);
    }
    return holders.reverse();
  }

  /** Items inside the span, the same range included. */
  heldBy({ start, end }: Span): T[] {
    const held: T[] = [];
    for (let at = this.firstFrom(start); at < this.items.length; at++) {
      const item = this.items[at];
      if (!item || item.start > end) break;
      if (item.end <= end) held.push(item);
    }
    return held;
  }

  anyHolds({ start, end }: Span): boolean {
    return (this.reach[this.firstFrom(start + 1) - 1] ?? -1) >= end;
  }

  anyHeldBy({ start, end }: Span): boolean {
    for (let at = this.firstFrom(start); at < this.items.length; at++) {
      const item = this.items[at];
      if (!item || item.start > end) return false;
      if (item.end <= end) return true;
    }
    return false;
  }

  /** Place of the first item that starts at `offset` or later. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
