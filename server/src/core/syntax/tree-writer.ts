import { FlatTreeBuilder, NO_NODE, type FlatTree } from './flat-tree';
import type { Grammar } from './grammar';

/** Writes a flat tree by the names of its kinds and fields, for scanners of our own. */
export class TreeWriter {
  private readonly builder = new FlatTreeBuilder(256);
  private readonly open: number[] = [];

  constructor(private readonly grammar: Grammar) {}

  /** Begins a node; what is written until `end` lies in it. Offsets are UTF-16 code units. */
  begin(kind: string, start: number, field = ''): number {
    const node = this.add(kind, start, start, field);
    this.open.push(node);
    return node;
  }

  end(node: number, end: number): void {
    this.open.pop();
    this.builder.end[node] = end;
    this.builder.next[node] = this.builder.count;
  }

  leaf(kind: string, start: number, end: number, field = ''): void {
    const node = this.add(kind, start, end, field);
    this.builder.next[node] = node + 1;
  }

  error(start: number, end: number, kind: number): void {
    const node = this.builder.add(kind, 0, this.parent(), start, end, false);
    this.builder.next[node] = node + 1;
  }

  finish(text: string): FlatTree {
    return this.builder.finish(this.grammar, text);
  }

  private add(kind: string, start: number, end: number, field: string): number {
    const fieldId = field === '' ? 0 : this.grammar.fields.indexOf(field);
    return this.builder.add(this.grammar.kinds.indexOf(kind), fieldId, this.parent(), start, end, false);
  }

  private parent(): number {
    return this.open[this.open.length - 1] ?? NO_NODE;
  }
}
