import type { Grammar } from './grammar';

/** The kind of a node that the parser could not make sense of. */
export const ERROR_KIND = 0xffff;
/** The parent of the root. */
export const NO_NODE = -1;

/**
 * A syntax tree as parallel arrays in document order: node `i`'s descendants are `i + 1 .. next[i] - 1`.
 * Offsets are UTF-16 code units. Only what the grammar makes visible is in it, as with a tree cursor.
 * The arrays may be longer than `count`. Those of a document that is being edited are used again by the read after the next.
 */
export interface FlatTree {
  readonly grammar: Grammar;
  readonly text: string;
  readonly count: number;
  /** Kind of each node, an index into `grammar.kinds`, or `ERROR_KIND`. */
  readonly kind: Uint16Array;
  /** Field under which the node hangs, an index into `grammar.fields`, or 0. */
  readonly field: Uint16Array;
  readonly parent: Int32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index just after the node's last descendant. */
  readonly next: Uint32Array;
  /** 1 where the parser inserted a node that the text does not have. */
  readonly missing: Uint8Array;
}

/** The writable arrays of a flat tree, with room for `capacity` nodes. */
export class FlatArrays {
  readonly kind: Uint16Array;
  readonly field: Uint16Array;
  readonly parent: Int32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly next: Uint32Array;
  readonly missing: Uint8Array;
  /** Where the node lies in the parser's memory, 0 when it lies in its parent. Only readers of that memory fill it in. */
  readonly address: Uint32Array;

  constructor(readonly capacity: number) {
    this.kind = new Uint16Array(capacity);
    this.field = new Uint16Array(capacity);
    this.parent = new Int32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.next = new Uint32Array(capacity);
    this.missing = new Uint8Array(capacity);
    this.address = new Uint32Array(capacity);
  }

  /** The first `count` nodes as a tree. What the arrays hold of a tree before ends after one node of zeros. */
  toTree(grammar: Grammar, text: string, count: number): FlatTree {
    for (const column of this.columns) column[count] = 0;
    const { kind, field, parent, start, end, next, missing } = this;
    return { grammar, text, count, kind, field, parent, start, end, next, missing };
  }

  /** Twice the room, and the same nodes. */
  grown(): FlatArrays {
    const larger = new FlatArrays(this.capacity * 2);
    larger.columns.forEach((column, index) => column.set(this.columns[index] ?? []));
    return larger;
  }

  private get columns(): (Uint8Array | Uint16Array | Uint32Array | Int32Array)[] {
    return [this.kind, this.field, this.parent, this.start, this.end, this.next, this.missing, this.address];
  }
}

/** Indices of the direct children of a node, in order. */
export function childrenOf(tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  const last = tree.next[node] ?? 0;
  for (let child = node + 1; child < last; child = tree.next[child] ?? last) children.push(child);
  return children;
}

export function textOf(tree: FlatTree, node: number): string {
  return tree.text.slice(tree.start[node], tree.end[node]);
}

/** Number of nodes that stand for a syntax error: what the parser skipped or inserted. */
export function countErrors(tree: FlatTree): number {
  let errors = 0;
  for (let node = 0; node < tree.count; node++) if (tree.kind[node] === ERROR_KIND || tree.missing[node]) errors++;
  return errors;
}
