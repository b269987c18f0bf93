import type { Span } from '../span';
import { type FlatTree } from '../syntax';
import { firstFrom } from './sorted';
import { SpanIndex } from './span-index';

/** A part of a file that alone is looked at: as nodes to try, and as a test for matches that are known already. */
export interface Place {
  /** Nodes whose range the place accepts, ascending, each once. */
  nodes(): readonly number[];
  accepts(span: Span): boolean;
}

/** Code whose range is one of `spans`. */
export function sameAs(tree: FlatTree, spans: readonly Span[]): Place {
  const keys = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  const nodesOf = (span: Span): number[] => nodesStartingAt(tree, span.start).filter((node) => tree.end[node] === span.end);
  return { nodes: listedOnce(spans, nodesOf), accepts: ({ start, end }) => keys.has(`${start}-${end}`) };
}

/** Code that holds one of `spans`, the same range included. */
export function holding(tree: FlatTree, spans: readonly Span[]): Place {
  const index = new SpanIndex(spans);
  return { nodes: listedOnce(spans, ({ start, end }) => holdersOf(tree, start, end)), accepts: (span) => index.anyHeldBy(span) };
}

/** Code that holds one of `spans` or lies in one. */
export function touching(tree: FlatTree, spans: readonly Span[]): Place {
  const index = new SpanIndex(spans);
  const nodesOf = (span: Span): number[] => [...holdersOf(tree, span.start, span.end), ...nodesInside(tree, span)];
  return { nodes: listedOnce(spans, nodesOf), accepts: (span) => index.anyHeldBy(span) || index.anyHolds(span) };
}

/** Code in one of `spans`, the same range included. */
export function within(tree: FlatTree, spans: readonly Span[]): Place {
  const index = new SpanIndex(spans);
  return { nodes: listedOnce(spans, (span) => nodesInside(tree, span)), accepts: (span) => index.anyHolds(span) };
}

/** The nodes of all spans, ascending, each once. Many patterns may ask about one place. */
function listedOnce(spans: readonly Span[], nodesOf: (span: Span) => number[]): () => readonly number[] {
  let listed: readonly number[] | undefined;
  return () => (listed ??= distinct(spans.flatMap(nodesOf)));
}

function nodesStartingAt(tree: FlatTree, start: number): number[] {
  const nodes: number[] = [];
  for (let node = firstFrom(tree.start, start, tree.count); node < tree.count && tree.start[node] === start; node++) nodes.push(node);
  return nodes;
}

function holdersOf(tree: FlatTree, start: number, end: number): number[] {
  const nodes: number[] = [];
  const deepest = firstFrom(tree.start, start + 1, tree.count) - 1;
  for (let node = deepest; node >= 0; node = tree.parent[node] ?? -1) if ((tree.end[node] ?? 0) >= end) nodes.push(node);
  return nodes;
}

function nodesInside(tree: FlatTree, { start, end }: Span): number[] {
  const nodes: number[] = [];
  for (let node = firstFrom(tree.start, start, tree.count); node < tree.count && (tree.start[node] ?? 0) <= end; node++) {
    if ((tree.end[node] ?? 0) <= end) nodes.push(node);
  }
  return nodes;
}

/** Sorts in place. */
function distinct(nodes: number[]): readonly number[] {
  nodes.sort((a, b) => a - b);
  return nodes.filter((node, at) => node !== nodes[at - 1]);
}
