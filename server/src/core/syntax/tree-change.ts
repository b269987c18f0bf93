import type { Damage } from '../damage';
import type { Span } from '../span';
import { childrenOf, NO_NODE, type FlatTree } from './flat-tree';

/** A tree that stays as it is, whatever is read after it. */
export function copyTree(tree: FlatTree): FlatTree {
  const { kind, field, parent, start, end, next, missing } = tree;
  const to = tree.count + 1;
  return { ...tree, kind: kind.slice(0, to), field: field.slice(0, to), parent: parent.slice(0, to), start: start.slice(0, to), end: end.slice(0, to), next: next.slice(0, to), missing: missing.slice(0, to) };
}

/** Two trees of one file that differ in one range of nodes alone, and where each other node of the one is in the other. */
export class TreeChange {
  /**
   * @param from the first node that may differ, in either tree
   * @param oldNext the first one behind them in the tree before
   * @param newNext the same in the tree after
   * @param text the range of code that may differ
   */
  private constructor(readonly from: number, readonly oldNext: number, readonly newNext: number, readonly text: Damage) {}

  /** What differs when all that differs is in a node of this number, which has it in both; undefined when more does. */
  static within(before: FlatTree, after: FlatTree, node: number): TreeChange | undefined {
    const text = { start: after.start[node] ?? 0, end: before.end[node] ?? 0, newEnd: after.end[node] ?? 0 };
    if (before.start[node] !== text.start) return undefined;
    const change = new TreeChange(node + 1, before.next[node] ?? 0, after.next[node] ?? 0, text);
    return change.holds(before, after) ? change : undefined;
  }

  /** What differs when the change is in no code, but between the root's children or in a comment there; undefined when more does. */
  static between(before: FlatTree, after: FlatTree, text: Damage, isComment: (node: number) => boolean): TreeChange | undefined {
    let from = 1;
    while (from < after.count && (after.end[from] ?? 0) <= text.start) from = after.next[from] ?? after.count;
    const isInside = from < after.count && (after.start[from] ?? 0) < text.newEnd;
    if (isInside) return isComment(from) ? TreeChange.within(before, after, from) : undefined;
    const change = new TreeChange(from, from, from, text);
    return change.holds(before, after) ? change : undefined;
  }

  /**
   * What differs, as a run of the root's children: those in which the change is, and others that the parser read in another way.
   * @param isTouched whether those that the change only touches are among them
   */
  static amongChildren(before: FlatTree, after: FlatTree, text: Damage, isTouched: boolean): TreeChange | undefined {
    if (before.kind[0] !== after.kind[0]) return undefined;
    const [old, now] = [childrenOf(before, 0), childrenOf(after, 0)];
    const most = Math.min(old.length, now.length);
    let first = 0;
    const gap = isTouched ? 1 : 0;
    while (first < most && (after.end[now[first]!] ?? 0) + gap <= text.start && isSameSubtree(before, old[first]!, after, now[first]!, 0)) first++;
    let last = 0;
    const shift = text.newEnd - text.end;
    for (; last < most - first; last++) {
      const [one, other] = [old.at(-1 - last)!, now.at(-1 - last)!];
      if ((after.start[other] ?? 0) < text.newEnd + gap || !isSameSubtree(before, one, after, other, shift)) break;
    }
    const from = now[first] ?? after.count;
    const [oldNext, newNext] = [old[old.length - last] ?? before.count, now[now.length - last] ?? after.count];
    const [was, is] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
    const start = Math.min(text.start, ...was.slice(0, 1).map((node) => before.start[node]!), ...is.slice(0, 1).map((node) => after.start[node]!));
    const end = Math.max(text.end, ...was.slice(-1).map((node) => before.end[node]!), ...is.slice(-1).map((node) => after.end[node]! - shift));
    return new TreeChange(from, oldNext, newNext, { start, end, newEnd: end + shift });
  }

  /** Whether all of it is in a node that has the same number in both. */
  isWithin(before: FlatTree, after: FlatTree, node: number): boolean {
    const text = { start: after.start[node] ?? 0, end: before.end[node] ?? 0, newEnd: after.end[node] ?? 0 };
    const inner = new TreeChange(node + 1, before.next[node] ?? 0, after.next[node] ?? 0, text);
    return before.start[node] === text.start && before.count - this.oldNext === after.count - this.newNext && inner.holds(before, after, this.from, this.oldNext);
  }

  /** The node after the change that a node before it is; undefined for one that may differ. */
  nodeAfter(node: number): number | undefined {
    if (node < this.from) return node;
    return node < this.oldNext ? undefined : node + this.newNext - this.oldNext;
  }

  /** The node before the change that a node after it is; undefined for one that may differ. */
  nodeBefore(node: number): number | undefined {
    if (node < this.from) return node;
    return node < this.newNext ? undefined : node - this.newNext + this.oldNext;
  }

  /** Where code is after the change; undefined for code of which only a part may differ. */
  spanAfter({ start, end }: Span): Span | undefined {
    const { start: from, end: oldEnd, newEnd } = this.text;
    return moved(start, end, from, oldEnd, newEnd);
  }

  /** Where code was before the change; undefined for code of which only a part may differ. */
  spanBefore({ start, end }: Span): Span | undefined {
    const { start: from, end: oldEnd, newEnd } = this.text;
    return moved(start, end, from, newEnd, oldEnd);
  }

  /** @param first the first node that is compared @param next the first behind those that are, in the tree before */
  private holds(before: FlatTree, after: FlatTree, first = 0, next = before.count): boolean {
    const { from, oldNext, newNext } = this;
    if (after.count - newNext !== before.count - oldNext) return false;
    for (let node = first; node < from; node++) if (!this.isSame(before, node, after, node)) return false;
    for (let node = oldNext; node < next; node++) if (!this.isSame(before, node, after, node - oldNext + newNext)) return false;
    return true;
  }

  private isSame(before: FlatTree, old: number, after: FlatTree, node: number): boolean {
    if (before.kind[old] !== after.kind[node] || before.field[old] !== after.field[node] || before.missing[old] !== after.missing[node]) return false;
    const [parent, next] = [before.parent[old] ?? NO_NODE, before.next[old] ?? 0];
    if ((parent < 0 ? parent : this.nodeAfter(parent)) !== after.parent[node] || this.placeAfter(next) !== after.next[node]) return false;
    const [start, end] = [before.start[old] ?? 0, before.end[old] ?? 0];
    const { start: from, end: oldEnd, newEnd } = this.text;
    const shift = newEnd - oldEnd;
    if (end <= from) return start === after.start[node] && end === after.end[node];
    return end >= oldEnd && (start <= from || start >= oldEnd) && (start >= oldEnd ? start + shift : start) === after.start[node] && end + shift === after.end[node];
  }

  /** As `nodeAfter`, for the place behind a node. */
  private placeAfter(next: number): number | undefined {
    return next >= this.oldNext ? next - this.oldNext + this.newNext : next <= this.from ? next : undefined;
  }
}

function moved(start: number, end: number, from: number, oldEnd: number, newEnd: number): Span | undefined {
  const shift = newEnd - oldEnd;
  if (end <= from) return { start, end };
  if (start >= oldEnd) return { start: start + shift, end: end + shift };
  return start <= from && end >= oldEnd ? { start, end: end + shift } : undefined;
}

/** Whether two nodes are the same with all that they hold, but for where they stand. */
function isSameSubtree(before: FlatTree, old: number, after: FlatTree, now: number, shift: number): boolean {
  const count = (before.next[old] ?? 0) - old;
  if ((after.next[now] ?? 0) - now !== count) return false;
  for (let at = 0; at < count; at++) {
    const [one, other] = [old + at, now + at];
    if (before.kind[one] !== after.kind[other] || before.field[one] !== after.field[other] || before.missing[one] !== after.missing[other]) return false;
    if (before.start[one]! + shift !== after.start[other] || before.end[one]! + shift !== after.end[other] || before.next[one]! - old !== after.next[other]! - now) return false;
  }
  return true;
}
