import type { Span } from '../../span';

/** Says whether a matched value can be a real one. `text` is the window or document that `span` refers to. */
export type Check = (value: string, text: string, span: Span) => boolean;
