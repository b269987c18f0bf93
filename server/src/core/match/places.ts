import type { Span } from '../span';
import { type FlatTree } from '../syntax';
import type { Shapes } from './shapes';
import { firstFrom } from './sorted';
import { SpanIndex } from './span-index';

/** A part of a file that alone is looked at: as nodes to try, and as a test for matches that are known already. */
export interface Place {
  /** Nodes whose range the place accepts, ascending, each once. */
  nodes(): readonly number[];
  accepts(span: Span): boolean;
}

/** Code whose range is one of `spans`, and nodes with such code in their shapes. */
export function sameAs(shapes: Shapes, spans: readonly Span[]): Place {
  const { tree } = shapes;
  const keys = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  const isHeld = (node: number, { start, end }: Span): boolean => shapes.mayHoldOthers && shapes.withinOf(node).some((inner) => shapes.start(inner) === start && shapes.end(inner) === end);
  const nodesOf = (span: Span): number[] => nodesStartingAt(tree, span.start).filter((node) => tree.end[node] === span.end || isHeld(node, span));
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
  const nodes = (): readonly number[] => distinct([...spans.flatMap(({ start, end }) => holdersOf(tree, start, end)), ...nodesInside(tree, spans)]);
  return { nodes: once(nodes), accepts: (span) => index.anyHeldBy(span) || index.anyHolds(span) };
}

/** Code in one of `spans`, the same range included. */
export function within(tree: FlatTree, spans: readonly Span[]): Place {
  const index = new SpanIndex(spans);
  return { nodes: once(() => nodesInside(tree, spans)), accepts: (span) => index.anyHolds(span) };
}

/** The nodes of all spans, ascending, each once. */
function listedOnce(spans: readonly Span[], nodesOf: (span: Span) => number[]): () => readonly number[] {
  return once(() => distinct(spans.flatMap(nodesOf)));
}

/** Many patterns may ask about one place. */
function once(list: () => readonly number[]): () => readonly number[] {
  let listed: readonly number[] | undefined;
  return () => (listed ??= list());
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

/** The nodes that lie in one of the spans, ascending: spans may hold each other, and each node is looked at once. */
function nodesInside(tree: FlatTree, spans: readonly Span[]): number[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const nodes: number[] = [];
  let begun = 0;
  // How far the spans go that have begun.
  let reach = -1;
  for (let node = firstFrom(tree.start, sorted[0]?.start ?? 0, tree.count); node < tree.count; node++) {
    const start = tree.start[node]!;
    for (; begun < sorted.length && sorted[begun]!.start <= start; begun++) reach = Math.max(reach, sorted[begun]!.end);
    if (start <= reach) {
      if (tree.end[node]! <= reach) nodes.push(node);
    } else if (begun === sorted.length) break;
    else node = firstFrom(tree.start, sorted[begun]!.start, tree.count) - 1;
  }
  return nodes;
}

/** Sorts in place. */
function distinct(nodes: number[]): readonly number[] {
  nodes.sort((a, b) => a - b);
  return nodes.filter((node, at) => node !== nodes[at - 1]);
}
