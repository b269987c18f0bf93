import type { Span } from '../span';

/**
 * Prefixes that a provider gives to all its tokens and that say nothing about one of them. A password has none: its first
 * letters are a part of the secret.
 */
const PUBLIC_PREFIX =
  /^(?:gh[pousr]_|github_pat_|npm_|glsa_|glpat-|gl[a-z]{2,5}-|xox[a-z]-|xapp-|[srp]k_(?:live|test)_|AKIA|ASIA|AIza|pypi-|SG\.|sk-(?:ant-|proj-)?|dop_v1_|-----BEGIN|https:\/\/hooks\.)/;
const LONGEST_PREFIX = 4;

/** Shows of a credential only what gives nothing away: at most four characters of a public prefix, and roughly how long it is. */
export function redact(value: string): string {
  const prefix = PUBLIC_PREFIX.exec(value)?.[0] ?? '';
  const shown = prefix.slice(0, Math.min(LONGEST_PREFIX, Math.floor(value.length / 4)));
  return `${shown}…(${lengthClass(value.length)})`;
}

/** Classes as wide as these do not help a guesser. Lengths are UTF-16 code units. */
function lengthClass(length: number): string {
  if (length < 16) return 'short';
  return length < 64 ? 'medium' : 'long';
}

/**
 * A text with every span replaced by its redacted form. Spans refer to `text`, may overlap, and are cut to it; overlapping ones
 * are redacted as one.
 */
export function redactText(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of mergeSpans(spans, text.length)) {
    parts.push(text.slice(at, start), redact(text.slice(start, end)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function mergeSpans(spans: readonly Span[], length: number): Span[] {
  const merged: Span[] = [];
  const cut = spans.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }));
  for (const span of cut.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
