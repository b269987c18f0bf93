import { redact, type SourceDocument, type Span } from '../../core';

/** Lines of a file, as an exercise shows them. */
export interface Excerpt {
  /** Ends with a line break; lines end with LF. */
  readonly text: string;
  readonly lines: readonly ExcerptLine[];
}

export interface ExcerptLine {
  /** As shown, without its line break. */
  readonly shown: string;
  /** Where it comes from; absent for the empty line where something was left out. */
  readonly from?: { /** 0-based. */ readonly line: number; /** As it stands there, secrets included. */ readonly text: string };
  /** What stands in it in place of secrets. */
  readonly hidden: readonly Hidden[];
}

export interface Hidden {
  readonly value: string;
  readonly shown: string;
}

/** What is shown in place of secrets: what is in none of the two is shown as it is. */
export interface Secrets {
  readonly spans: readonly Span[];
  /** Of the finding itself, where it is about a credential. */
  readonly target?: { readonly span: Span; readonly standIn: string } | undefined;
}

/** A shorter value would be found in ordinary words. */
const SHORTEST_COPY = 6;

/**
 * The excerpt of some lines. Every secret in them is replaced, and every copy of one that no rule found.
 * @param numbers 0-based lines, in any order
 */
export function cutExcerpt(document: SourceDocument, numbers: ReadonlySet<number>, secrets: Secrets): Excerpt {
  const sorted = [...numbers].sort((a, b) => a - b);
  const lines = sorted.flatMap((line, index): ExcerptLine[] => {
    const shown = showLine(document, line, secrets);
    const isApart = index > 0 && sorted[index - 1] !== line - 1;
    return isApart && shown.shown.trim() !== '' ? [GAP, shown] : [shown];
  });
  return { text: `${lines.map(({ shown }) => shown).join('\n')}\n`, lines };
}

const GAP: ExcerptLine = { shown: '', hidden: [] };

/** 1-based line of the excerpt that a 0-based line of the file is. */
export function lineIn({ lines }: Excerpt, fileLine: number): number | undefined {
  const index = lines.findIndex(({ from }) => from?.line === fileLine);
  return index < 0 ? undefined : index + 1;
}

function showLine({ lines, text: whole }: SourceDocument, line: number, { spans, target }: Secrets): ExcerptLine {
  const [start, text] = [lines.startOf(line), lines.lineText(line)];
  const inLine = (span: Span): string => whole.slice(Math.max(span.start, start), Math.min(span.end, start + text.length));
  const hidden: Hidden[] = [];
  const isTarget = (span: Span): boolean => target !== undefined && span.start < target.span.end && target.span.start < span.end;
  if (target !== undefined) hidden.push({ value: whole.slice(target.span.start, target.span.end), shown: target.standIn });
  for (const span of spans.filter((one) => !isTarget(one))) {
    const here = inLine(span);
    const value = here === '' ? whole.slice(span.start, span.end) : here;
    if (value !== '' && (here !== '' || value.length >= SHORTEST_COPY)) hidden.push({ value, shown: redact(value) });
  }
  const used = hidden.sort((a, b) => b.value.length - a.value.length).filter(({ value }) => text.includes(value));
  return { shown: replaceAll(text, used), from: { line, text }, hidden: used };
}

/** Longest first, each place once: what was put in is not looked at again. */
function replaceAll(text: string, hidden: readonly Hidden[]): string {
  const [first, ...rest] = hidden;
  return first === undefined ? text : text.split(first.value).map((part) => replaceAll(part, rest)).join(first.shown);
}
