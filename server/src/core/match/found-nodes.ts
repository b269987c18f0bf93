import type { FlatTree } from '../syntax';
import { firstFrom } from './sorted';
import type { Shapes } from './shapes';

/** Nodes at which a pattern matches when its metavariables are free, by where they stand in the tree. */
export class FoundNodes {
  private readonly places: number[] = [];
  private readonly nodes: number[] = [];

  constructor(shapes: Shapes, nodes: readonly number[]) {
    const placed = nodes.map((node) => [shapes.holderOf(node), node] as const).sort((a, b) => a[0] - b[0]);
    for (const [place, node] of placed) {
      this.places.push(place);
      this.nodes.push(node);
    }
  }

  /** Those in a subtree, its root included. */
  within(tree: FlatTree, root: number): readonly number[] {
    const from = firstFrom(this.places, root);
    const last = tree.next[root] ?? 0;
    if ((this.places[from] ?? last) >= last) return NONE;
    return this.nodes.slice(from, firstFrom(this.places, last));
  }

  /** The tree's own nodes in which they stand, ascending. */
  get holders(): readonly number[] {
    return this.places;
  }
}

const NONE: readonly number[] = [];
