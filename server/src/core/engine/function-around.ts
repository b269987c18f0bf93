import type { SourceDocument } from '../document';
import { regionsOf, toDocument } from '../regions';
import type { Span } from '../span';
import type { FlatTree } from '../syntax';
import type { Analyzers, ReadTree } from './analyze';

/** What fits on a screen beside a text. */
const MOST_LINES = 40;

/** The largest function around a span that fits on a screen, else the smallest one. */
export function functionAround(document: SourceDocument, span: Span, { languages }: Pick<Analyzers, 'languages'>, readTree: ReadTree): Span | undefined {
  const region = regionsOf(document).filter((one) => one.span.start <= span.start && span.end <= one.span.end).at(-1);
  const service = region && languages.get(region.language);
  const tree = service && readTree(region);
  if (region === undefined || service === undefined || tree === undefined) return undefined;
  const { start, end } = region.span;
  const around = enclosing(tree, service.rules.functionKinds, { start: span.start - start, end: Math.min(span.end, end) - start }).map((one) => toDocument(region, one));
  const fits = ({ start: from, end: to }: Span): boolean => document.lines.positionAt(to).line - document.lines.positionAt(from).line < MOST_LINES;
  return around.find(fits) ?? around.at(-1);
}

/** The functions that a span stands in, the outermost first. */
function enclosing(tree: FlatTree, kinds: ReadonlySet<number>, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let node = 0; node < tree.count; ) {
    const [from, to] = [tree.start[node] ?? 0, tree.end[node] ?? 0];
    const isAround = from <= start && end <= to;
    if (isAround && kinds.has(tree.kind[node] ?? 0)) found.push({ start: from, end: to });
    node = isAround ? node + 1 : (tree.next[node] ?? tree.count);
  }
  return found;
}
