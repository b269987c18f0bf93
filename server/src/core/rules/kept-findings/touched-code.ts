import type { PlacesOf } from '../../keywords';
import type { NodeRange } from '../../match';
import type { Span } from '../../span';
import type { FlatTree } from '../../syntax';
import type { FindTexts, ReadCode } from './code-change';
import { isIn, type SearchedCode } from './code-part';
import { namesIn, Pieces, placesIn } from './pieces';

/** The code that edits touched in a file that is broken, where the tree says little of the rest. */
export class TouchedCode implements SearchedCode {
  readonly ranges: readonly NodeRange[];
  readonly placesOf: PlacesOf;
  private readonly tree: FlatTree;

  /** @param spans of the file, ascending, that are apart */
  constructor({ shapes: { tree }, imports }: Pick<ReadCode, 'shapes' | 'imports'>, spans: readonly Span[], find: FindTexts) {
    this.tree = tree;
    this.ranges = rangesWithin(tree, spans);
    this.placesOf = placesIn(new Pieces(tree, this.ranges), find, (pieces) => namesIn(pieces, imports));
  }

  includes(span: Span): boolean {
    return isIn(this.tree, this.ranges, span);
  }
}

/** The nodes that stand in one of the spans, and in no other such node; siblings that follow each other are one range. */
function rangesWithin({ start, end, next, parent, count }: FlatTree, spans: readonly Span[]): NodeRange[] {
  const ranges: NodeRange[] = [];
  let at = 0;
  for (let node = 0; node < count; ) {
    const [from, to] = [start[node]!, end[node]!];
    while ((spans[at]?.end ?? Infinity) <= from) at++;
    const span = spans[at];
    if (!span) break;
    if (to <= span.start) node = next[node]!;
    else if (from < span.start || to > span.end) node++;
    else {
      const last = ranges.at(-1);
      if (last?.next === node && parent[last.from] === parent[node]) ranges[ranges.length - 1] = { from: last.from, next: next[node]! };
      else ranges.push({ from: node, next: next[node]! });
      node = next[node]!;
    }
  }
  return ranges;
}
