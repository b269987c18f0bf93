import type { Damage } from '../damage';
import type { Span } from '../span';
import { NO_NODE, type FlatTree } from './flat-tree';

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
  private constructor(readonly from: number, readonly oldNext: number, readonly newNext: number, private readonly text: Damage) {}

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

  /** What differs when all that differs is a run of the root's children: those that the change touches. Undefined when more does. */
  static amongChildren(before: FlatTree, after: FlatTree, text: Damage): TreeChange | undefined {
    let from = 1;
    while (from < after.count && (after.end[from] ?? 0) < text.start) from = after.next[from] ?? after.count;
    const change = new TreeChange(from, nextBehind(before, from, text.end), nextBehind(after, from, text.newEnd), text);
    return from <= before.count && change.holds(before, after) ? change : undefined;
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

  private holds(before: FlatTree, after: FlatTree): boolean {
    const { from, oldNext, newNext } = this;
    if (after.count - newNext !== before.count - oldNext) return false;
    for (let node = 0; node < from; node++) if (!this.isSame(before, node, after, node)) return false;
    for (let node = oldNext; node < before.count; node++) if (!this.isSame(before, node, after, node - oldNext + newNext)) return false;
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

/** The first of the root's children from one of them on that begins behind a place. */
function nextBehind({ start, next, count }: FlatTree, from: number, place: number): number {
  let node = from;
  while (node < count && (start[node] ?? 0) <= place) node = next[node] ?? count;
  return node;
}
