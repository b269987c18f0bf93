/** A half-open range `[start, end)` of UTF-16 code units in the decoded text of a document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A 0-based line and a 0-based column in UTF-16 code units, as LSP counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A replacement of `span` by `text`. An insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Applies edits whose spans all refer to `text` as it is. Order does not matter.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit ${span.start}..${span.end} overlaps another or leaves the text (${text.length})`);
    }
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where a span lies after an edit. Of one whose text was replaced, what the edit left; empty when that is nothing. */
export function shiftSpan(span: Span, edit: TextEdit): Span {
  const start = shiftOffset(span.start, edit, 'start');
  return { start, end: Math.max(start, shiftOffset(span.end, edit, 'end')) };
}

function shiftOffset(offset: number, { span, text }: TextEdit, side: 'start' | 'end'): number {
  if (offset < span.start || (offset === span.start && side === 'end')) return offset;
  if (offset >= span.end) return offset + text.length - (span.end - span.start);
  return side === 'start' ? span.start + text.length : span.start;
}
