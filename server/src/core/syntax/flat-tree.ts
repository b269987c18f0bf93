import type { Grammar } from './grammar';

/** The kind of a node that the parser could not make sense of. */
export const ERROR_KIND = 0xffff;
/** The parent of the root. */
export const NO_NODE = -1;

/**
 * A syntax tree as parallel arrays in document order: node `i`'s descendants are `i + 1 .. next[i] - 1`.
 * Offsets are UTF-16 code units. Only what the grammar makes visible is in it, as with a tree cursor.
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

/** The writable arrays of a flat tree that is being read. They grow by doubling. */
export class FlatTreeBuilder {
  kind: Uint16Array;
  field: Uint16Array;
  parent: Int32Array;
  start: Uint32Array;
  end: Uint32Array;
  next: Uint32Array;
  missing: Uint8Array;
  count = 0;

  constructor(capacity: number) {
    this.kind = new Uint16Array(capacity);
    this.field = new Uint16Array(capacity);
    this.parent = new Int32Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.next = new Uint32Array(capacity);
    this.missing = new Uint8Array(capacity);
  }

  /** Adds a node and gives its index; `next` is set by the caller once its descendants are in. */
  add(kind: number, field: number, parent: number, start: number, end: number, missing: boolean): number {
    if (this.count === this.kind.length) this.grow();
    const index = this.count++;
    this.kind[index] = kind;
    this.field[index] = field;
    this.parent[index] = parent;
    this.start[index] = start;
    this.end[index] = end;
    if (missing) this.missing[index] = 1;
    return index;
  }

  finish(grammar: Grammar, text: string): FlatTree {
    const { count, kind, field, parent, start, end, next, missing } = this;
    return { grammar, text, count, kind, field, parent, start, end, next, missing };
  }

  private grow(): void {
    const larger = new FlatTreeBuilder(this.kind.length * 2);
    for (const name of ['kind', 'field', 'parent', 'start', 'end', 'next', 'missing'] as const) larger[name].set(this[name]);
    Object.assign(this, { ...larger, count: this.count });
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
