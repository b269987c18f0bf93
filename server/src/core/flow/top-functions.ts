import { firstFrom } from '../match';
import type { Span } from '../span';
import type { FlatTree } from '../syntax';

/** The functions of a file that stand in no other. */
export class TopFunctions {
  readonly nodes: readonly number[];
  private readonly starts: readonly number[];

  /** @param functions every function of the file, in its order */
  constructor(private readonly tree: FlatTree, functions: readonly number[]) {
    const nodes: number[] = [];
    for (const node of functions) if (node >= (tree.next[nodes.at(-1) ?? 0] ?? 0) || nodes.length === 0) nodes.push(node);
    this.nodes = nodes;
    this.starts = nodes.map((node) => tree.start[node] ?? 0);
  }

  /** The one that a node is, or stands in. */
  around(node: number): number | undefined {
    const at = this.nodes[firstFrom(this.nodes, node + 1) - 1];
    return at !== undefined && node < (this.tree.next[at] ?? 0) ? at : undefined;
  }

  /** The one in which all of a range of code stands. */
  holding({ start, end }: Span): number | undefined {
    const at = this.nodes[firstFrom(this.starts, start + 1) - 1];
    return at !== undefined && end <= (this.tree.end[at] ?? 0) ? at : undefined;
  }
}
