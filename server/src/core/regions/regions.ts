import type { SourceDocument } from '../document';
import type { Span } from '../span';

/** A stretch of a document in one language. Offsets in `text` map to the document by adding `span.start`. */
export interface Region {
  readonly language: string;
  /** Where the region stands in the document. */
  readonly span: Span;
  /** The region's text as its grammar reads it. */
  readonly text: string;
  /** The region that this one is embedded in. */
  readonly parent?: Region;
}

/** The regions of a document. Today a document is one region; templates, workflows and notebooks will be several. */
export function regionsOf(document: SourceDocument): readonly Region[] {
  if (document.language === undefined) return [];
  return [{ language: document.language, span: { start: 0, end: document.text.length }, text: document.text }];
}

/** A span of a region as a span of the document. */
export function toDocument(region: Region, span: Span): Span {
  return { start: span.start + region.span.start, end: span.end + region.span.start };
}
