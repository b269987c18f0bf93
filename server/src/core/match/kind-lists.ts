import type { FlatTree } from '../syntax';

/** The nodes of each kind: one array, sorted by counting. */
export class KindLists {
  private readonly nodes: Uint32Array;
  private readonly from: Uint32Array;
  private readonly lists: (readonly number[] | undefined)[] = [];

  /** @param errors the outermost syntax errors, in order: they are passed over with all that they hold */
  constructor({ kind, next, count, grammar }: FlatTree, errors: readonly number[]) {
    const kinds = grammar.kinds.length;
    const from = new Uint32Array(kinds + 2);
    for (let node = 0, error = 0; node < count; node++) {
      if (node === errors[error]) {
        node = next[node]! - 1;
        error++;
      } else if (kind[node]! < kinds) from[kind[node]! + 1]!++;
    }
    for (let of = 1; of < from.length; of++) from[of]! += from[of - 1]!;
    const at = from.slice();
    const nodes = new Uint32Array(count);
    for (let node = 0, error = 0; node < count; node++) {
      if (node === errors[error]) {
        node = next[node]! - 1;
        error++;
      } else if (kind[node]! < kinds) nodes[at[kind[node]!]!++] = node;
    }
    this.nodes = nodes;
    this.from = from;
  }

  /** Ascending. */
  of(kind: number): readonly number[] {
    return (this.lists[kind] ??= toList(this.nodes.subarray(this.from[kind], this.from[kind + 1])));
  }

  /** The nodes of several kinds, ascending. */
  ofAll(kinds: readonly number[]): readonly number[] {
    const some = kinds.filter((kind) => this.countOf(kind) > 0);
    const [only] = some;
    if (only === undefined) return NONE;
    if (some.length === 1) return this.of(only);
    const merged = new Uint32Array(some.reduce((sum, kind) => sum + this.countOf(kind), 0));
    let length = 0;
    for (const kind of some) {
      merged.set(this.nodes.subarray(this.from[kind], this.from[kind + 1]), length);
      length += this.countOf(kind);
    }
    return toList(merged.sort());
  }

  countOf(kind: number): number {
    return (this.from[kind + 1] ?? 0) - (this.from[kind] ?? 0);
  }
}

const NONE: readonly number[] = [];

/** As a list of the language: what a typed array gives to `Array.from` goes through an iterator. */
function toList(numbers: Uint32Array): number[] {
  const list = new Array<number>(numbers.length);
  for (let at = 0; at < numbers.length; at++) list[at] = numbers[at]!;
  return list;
}
