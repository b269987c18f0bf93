import { looksRandom } from '../credentials';
import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { redact, redactText } from '../fingerprint';
import type { Span } from '../span';

const SNIPPET = 200;
const BEFORE = 80;
/** More of a line says nothing more about it, and a line may be the whole file. */
const LINE = 2_000;
/** A shorter value says nothing, and would be found in ordinary words. */
const SHORTEST = 4;
const LONGEST = 8_000;
/** A shorter name is a word that may well stand in a value. */
const PIECE = 12;
/** What keys are written with, as long as keys are at least: some providers' have 16 characters. */
const KEY_LIKE = /[A-Za-z0-9+/_-]{12,}/g;
/** Code units around a cut-out that are looked at, too, so that no end of a key stays in it. */
const LONGEST_KEY = 200;

/** Removes the credentials of one document from whatever is shown of it. */
export interface Redaction {
  /** The line on which a span starts, cut around it when it is long. */
  snippet(span: Span): string;
  /** As `snippet`, but hardly ever cut: what the line is compared by. */
  line(span: Span): string;
  /** A text that may quote the document, such as a message with metavariables filled in. */
  text(text: string): string;
  /** A name that a value is kept under: it may be another value, or what was read of one. */
  name(name: string): string;
}

/** @param findings all of the document's findings, hidden ones included */
export function createRedaction(document: SourceDocument, findings: readonly Finding[]): Redaction {
  const spans = findings.flatMap(({ credential }) => (credential ? [credential.value] : []));
  const texts = new Set(spans.flatMap(({ start, end }) => withItsLines(document.text.slice(start, end))));
  const values = [...texts].filter(({ length }) => length >= SHORTEST && length <= LONGEST).sort((a, b) => b.length - a.length);
  const shown = (span: Span, length: number): string => showLine({ document, spans, values }, span, length);
  const inText = (text: string): string => values.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, () => redact(value)) : rest), text);
  return {
    snippet: (span) => shown(span, SNIPPET),
    line: (span) => shown(span, LINE),
    text: inText,
    name: (name) => (isKey(name) || (name.length >= PIECE && values.some((value) => value.includes(name))) ? redact(name) : inText(name)),
  };
}

/** A value of several lines may be quoted line by line, as by a rule that reads one of them as code. */
function withItsLines(value: string): string[] {
  const lines = value.split(/\r\n?|\n|\\r|\\n/);
  return lines.length < 2 ? [value] : [value, ...lines.map((line) => line.trim()).filter((line) => line.length >= PIECE && !line.startsWith('-----'))];
}

interface Secrets {
  readonly document: SourceDocument;
  readonly spans: readonly Span[];
  /** Longest first. */
  readonly values: readonly string[];
}

function showLine(secrets: Secrets, span: Span, length: number): string {
  const { lines } = secrets.document;
  const line = lines.lineAt(span.start);
  const [lineStart, lineEnd] = [lines.startOf(line), lines.endOf(line)];
  const isLong = lineEnd - lineStart > length;
  const start = isLong ? Math.max(lineStart, span.start - Math.min(BEFORE, length)) : lineStart;
  const end = isLong ? Math.min(lineEnd, start + length) : lineEnd;
  const text = redactBetween(secrets, { start, end }, { start: lineStart, end: lineEnd });
  return `${start > lineStart ? '…' : ''}${text}${end < lineEnd ? '…' : ''}`;
}

/** A value often stands twice in a line, and only once where it is found: every copy goes, also one that the window cuts. */
function redactBetween({ document: { text }, spans, values }: Secrets, window: Span, line: Span): string {
  const reach = Math.max(values[0]?.length ?? 0, LONGEST_KEY);
  const around = { start: Math.max(line.start, window.start - reach), end: Math.min(line.end, window.end + reach) };
  const known = [...spans.filter((span) => overlap(span, line)), ...values.flatMap((value) => copiesOf(value, text, around))];
  const inside = [...known, ...(known.length > 0 ? keysIn(text, around) : [])].filter((span) => overlap(span, window));
  const moved = inside.map(({ start, end }) => ({ start: start - window.start, end: end - window.start }));
  return redactText(text.slice(window.start, window.end), moved);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Keys that only their name would tell from other texts: beside a credential they go, too, though no rule found them. */
function keysIn(text: string, { start, end }: Span): Span[] {
  const runs = [...text.slice(start, end).matchAll(KEY_LIKE)].filter(([run]) => looksRandom(run));
  return runs.map(({ index, 0: run }) => ({ start: start + index, end: start + index + run.length }));
}

/** A name that is such a key itself, as where one is kept under another. */
function isKey(name: string): boolean {
  return name.match(KEY_LIKE)?.[0] === name && looksRandom(name);
}

function copiesOf(value: string, text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const copies: Span[] = [];
  for (let at = part.indexOf(value); at >= 0; at = part.indexOf(value, at + 1)) copies.push({ start: start + at, end: start + at + value.length });
  return copies;
}
