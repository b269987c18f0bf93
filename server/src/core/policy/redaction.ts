import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { redact } from '../fingerprint';
import type { Span } from '../span';

const SNIPPET = 200;
const BEFORE = 80;
/** A shorter value says nothing, and would be found in ordinary words. */
const SHORTEST = 4;

/** Removes the credentials of one document from whatever is shown of it. */
export interface Redaction {
  /** The line of a finding, cut around its start when long. */
  snippet(span: Span): string;
  /** A text that may quote the document, such as a message with metavariables filled in. */
  text(text: string): string;
}

/** @param findings all of the document's findings, hidden ones included */
export function createRedaction(document: SourceDocument, findings: readonly Finding[]): Redaction {
  const spans = mergeSpans(findings.flatMap(({ credential }) => (credential ? [credential.value] : [])));
  const values = [...new Set(spans.map(({ start, end }) => document.text.slice(start, end)))].filter((value) => value.length >= SHORTEST);
  const longestFirst = values.sort((a, b) => b.length - a.length);
  return {
    snippet: (span) => snippetOf(document, span, spans),
    text: (text) => longestFirst.reduce((shown, value) => (shown.includes(value) ? shown.replaceAll(value, () => redact(value)) : shown), text),
  };
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function snippetOf({ lines, text }: SourceDocument, span: Span, values: readonly Span[]): string {
  const line = lines.lineAt(span.start);
  const [lineStart, lineEnd] = [lines.startOf(line), lines.endOf(line)];
  const isLong = lineEnd - lineStart > SNIPPET;
  const start = isLong ? Math.max(lineStart, span.start - BEFORE) : lineStart;
  const end = isLong ? Math.min(lineEnd, start + SNIPPET) : lineEnd;
  const shown = replaceSpans(text, { start, end }, values);
  return `${start > lineStart ? '…' : ''}${shown}${end < lineEnd ? '…' : ''}`;
}

/** A value that is cut by the window is replaced as a whole. */
function replaceSpans(text: string, window: Span, values: readonly Span[]): string {
  const parts: string[] = [];
  let at = window.start;
  for (const value of values) {
    if (value.end <= window.start || value.start >= window.end) continue;
    parts.push(text.slice(at, Math.max(at, value.start)), redact(text.slice(value.start, value.end)));
    at = Math.max(at, value.end);
  }
  if (at < window.end) parts.push(text.slice(at, window.end));
  return parts.join('');
}
