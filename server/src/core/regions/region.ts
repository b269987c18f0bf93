import type { Span } from '../span';

/** A stretch of a document in one language. Offsets in `text` map to the document by adding `span.start`. */
export interface Region {
  readonly language: string;
  /** Where the region stands in the document. */
  readonly span: Span;
  /** The region's text as its grammar reads it. */
  readonly text: string;
  /** True when that may differ from what stands in the document. */
  readonly isRewritten?: boolean;
  /** The region that this one is embedded in. */
  readonly parent?: Region;
}

/** Code that was found in a text of another language. */
export interface Embedded {
  readonly language: string;
  readonly span: Span;
  /** What its grammar reads, of the same length; by default what stands there. */
  readonly text?: string;
}
