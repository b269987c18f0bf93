import type { FlatTree } from '../syntax';
import { firstFrom } from './sorted';
import type { Shapes } from './shapes';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * Nodes at which a pattern matches when its metavariables are free, by where they stand in the tree. Whether it matches at one
 * is only worked out when somebody asks about that part of the file.
 */
export class FoundNodes {
  /** The tree's own nodes in which the candidates stand, ascending. */
  readonly holders: readonly number[];
  private readonly nodes: readonly number[];
  private readonly answers: Uint8Array;

  constructor(shapes: Shapes, candidates: readonly number[], private readonly matches: (node: number) => boolean) {
    this.nodes = isAscending(candidates, shapes.tree) ? candidates : [...candidates].sort((a, b) => shapes.holderOf(a) - shapes.holderOf(b));
    this.holders = this.nodes === candidates ? candidates : this.nodes.map((node) => shapes.holderOf(node));
    this.answers = new Uint8Array(candidates.length);
  }

  /** Those in a subtree, its root included. */
  within(tree: FlatTree, root: number): readonly number[] {
    const last = tree.next[root] ?? 0;
    let found: number[] | undefined;
    for (let at = this.firstFrom(root); (this.holders[at] ?? last) < last; at++) if (this.isFound(at)) (found ??= []).push(this.nodes[at] ?? 0);
    return found ?? NONE;
  }

  /** Place among the holders of the first that is `node` or comes after it. */
  firstFrom(node: number): number {
    return firstFrom(this.holders, node);
  }

  /** Whether the pattern matches at the candidate of a place. */
  isFound(at: number): boolean {
    if (this.answers[at] === UNKNOWN) this.answers[at] = this.matches(this.nodes[at] ?? 0) ? YES : NO;
    return this.answers[at] === YES;
  }
}

const NONE: readonly number[] = [];

/** Whether nodes are the tree's own, in order: then each stands in itself. */
function isAscending(nodes: readonly number[], { count }: FlatTree): boolean {
  return nodes.every((node, at) => node < count && node > (nodes[at - 1] ?? -1));
}
