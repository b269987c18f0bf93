import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { redact, redactText } from '../fingerprint';
import type { Span } from '../span';

const SNIPPET = 200;
const BEFORE = 80;
/** A shorter value says nothing, and would be found in ordinary words. */
const SHORTEST = 4;

/** Removes the credentials of one document from whatever is shown of it. */
export interface Redaction {
  /** The line of a finding, cut around its start when long. */
  snippet(span: Span): string;
  /** A whole line. @param line 0-based */
  line(line: number): string;
  /** A text that may quote the document, such as a message with metavariables filled in. */
  text(text: string): string;
}

/** @param findings all of the document's findings, hidden ones included */
export function createRedaction(document: SourceDocument, findings: readonly Finding[]): Redaction {
  const spans = findings.flatMap(({ credential }) => (credential ? [credential.value] : []));
  const values = [...new Set(spans.map(({ start, end }) => document.text.slice(start, end)))].filter((value) => value.length >= SHORTEST);
  const longestFirst = values.sort((a, b) => b.length - a.length);
  return {
    snippet: (span) => snippetOf(document, span, spans),
    line: (line) => redactBetween(document.text, document.lines.startOf(line), document.lines.endOf(line), spans),
    text: (text) => longestFirst.reduce((shown, value) => (shown.includes(value) ? shown.replaceAll(value, () => redact(value)) : shown), text),
  };
}

function snippetOf({ lines, text }: SourceDocument, span: Span, values: readonly Span[]): string {
  const line = lines.lineAt(span.start);
  const [lineStart, lineEnd] = [lines.startOf(line), lines.endOf(line)];
  const isLong = lineEnd - lineStart > SNIPPET;
  const start = isLong ? Math.max(lineStart, span.start - BEFORE) : lineStart;
  const end = isLong ? Math.min(lineEnd, start + SNIPPET) : lineEnd;
  const shown = redactBetween(text, start, end, values);
  return `${start > lineStart ? '…' : ''}${shown}${end < lineEnd ? '…' : ''}`;
}

function redactBetween(text: string, start: number, end: number, values: readonly Span[]): string {
  const inside = values.filter((value) => value.start < end && value.end > start);
  return redactText(text.slice(start, end), inside.map((value) => ({ start: value.start - start, end: value.end - start })));
}
