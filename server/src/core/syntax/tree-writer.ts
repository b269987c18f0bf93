import { ERROR_KIND, FlatArrays, NO_NODE, type FlatTree } from './flat-tree';
import type { Grammar } from './grammar';

const CAPACITY = 256;

/** Writes a flat tree by the names of its kinds and fields, for scanners of our own. Offsets are UTF-16 code units. */
export class TreeWriter {
  private nodes = new FlatArrays(CAPACITY);
  private count = 0;
  private readonly open: number[] = [];

  constructor(private readonly grammar: Grammar) {}

  /** Begins a node; what is written until its `end` lies in it. */
  begin(kind: string, start: number, field = ''): number {
    const node = this.add(this.grammar.kinds.indexOf(kind), field, start, start);
    this.open.push(node);
    return node;
  }

  end(node: number, end: number): void {
    this.open.pop();
    this.nodes.end[node] = end;
    this.nodes.next[node] = this.count;
  }

  leaf(kind: string, start: number, end: number, field = ''): void {
    this.add(this.grammar.kinds.indexOf(kind), field, start, end);
  }

  error(start: number, end: number): void {
    this.add(ERROR_KIND, '', start, end);
  }

  finish(text: string): FlatTree {
    return this.nodes.toTree(this.grammar, text, this.count);
  }

  private add(kind: number, field: string, start: number, end: number): number {
    const node = this.count++;
    if (this.count === this.nodes.capacity) this.nodes = this.nodes.grown();
    const { nodes } = this;
    nodes.kind[node] = kind;
    nodes.field[node] = field === '' ? 0 : this.grammar.fields.indexOf(field);
    nodes.parent[node] = this.open[this.open.length - 1] ?? NO_NODE;
    nodes.start[node] = start;
    nodes.end[node] = end;
    nodes.next[node] = this.count;
    return node;
  }
}
