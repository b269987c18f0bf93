import type { Damage } from '../damage';
import type { FlatArrays } from './flat-tree';

/** A flat tree that was read before, whose syntax tree still lives, so that an address in both trees is one and the same node. */
export interface ReadBefore {
  readonly nodes: FlatArrays;
  readonly count: number;
  /** From the text of then to the text of now. */
  readonly change: Damage;
}

/** Nodes that begin at one place are looked through up to here: a sum of many terms is as many nodes with one beginning. */
const MOST_LOOKED_AT = 16;
/** From here on arrays are copied faster by the runtime than by a loop. */
const LONG = 32;

/** Finds, in document order, the nodes that the parser kept, and copies them instead of reading them again. */
export class KeptNodes {
  private at = 0;

  constructor(private readonly before: ReadBefore, private readonly nodes: FlatArrays) {}

  /**
   * Copies the descendants of the node at `address` to the indices after `node`, when it was read before.
   * @param start of the node in the text of now, in UTF-16 code units; no smaller than at the last call
   * @returns how many nodes it is with its descendants, 0 when it is not known
   */
  copyDescendants(address: number, start: number, end: number, node: number): number {
    const oldStart = this.oldOffset(start, end);
    const old = oldStart < 0 ? -1 : this.find(address, oldStart);
    if (old < 0) return 0;
    const count = (this.before.nodes.next[old] ?? 0) - old;
    this.copy(old + 1, count - 1, node + 1, start - oldStart);
    this.at = old + count;
    return count;
  }

  /** -1 for what the change touches. */
  private oldOffset(start: number, end: number): number {
    const { change } = this.before;
    if (end <= change.start) return start;
    return start >= change.newEnd ? start - change.newEnd + change.end : -1;
  }

  private find(address: number, start: number): number {
    const { nodes, count } = this.before;
    let at = this.at;
    while (at < count && (nodes.start[at] ?? 0) < start) at = (nodes.end[at] ?? 0) <= start ? (nodes.next[at] ?? count) : at + 1;
    this.at = at;
    const last = Math.min(count, at + MOST_LOOKED_AT);
    for (; at < last && nodes.start[at] === start; at++) if (nodes.address[at] === address) return at;
    return -1;
  }

  private copy(from: number, length: number, to: number, shift: number): void {
    const { nodes: target } = this;
    const source = this.before.nodes;
    const moved = to - from;
    if (length >= LONG) {
      const [first, last] = [from, from + length];
      target.kind.set(source.kind.subarray(first, last), to);
      target.field.set(source.field.subarray(first, last), to);
      target.missing.set(source.missing.subarray(first, last), to);
      target.address.set(source.address.subarray(first, last), to);
    } else copyColumns(source, from, length, target, to);
    for (let index = from; index < from + length; index++) {
      target.parent[index + moved] = (source.parent[index] ?? 0) + moved;
      target.start[index + moved] = (source.start[index] ?? 0) + shift;
      target.end[index + moved] = (source.end[index] ?? 0) + shift;
      target.next[index + moved] = (source.next[index] ?? 0) + moved;
    }
  }
}

function copyColumns(source: FlatArrays, from: number, length: number, target: FlatArrays, to: number): void {
  const moved = to - from;
  for (let index = from; index < from + length; index++) {
    target.kind[index + moved] = source.kind[index] ?? 0;
    target.field[index + moved] = source.field[index] ?? 0;
    target.missing[index + moved] = source.missing[index] ?? 0;
    target.address[index + moved] = source.address[index] ?? 0;
  }
}
