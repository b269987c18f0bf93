import type { TextEdit } from './span';

/** The part of a text that is another one since it was last looked at: `[start, end)` of the text before is `[start, newEnd)` now. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** The damage of an edit after the damage of those before it. */
export function addDamage(before: Damage | undefined, { span, text }: TextEdit): Damage {
  const after = span.start + text.length;
  if (!before) return { start: span.start, end: span.end, newEnd: after };
  const grown = before.newEnd - before.end;
  // What lies behind the damage before stood `grown` earlier in the first text.
  const end = span.end > before.newEnd ? span.end - grown : before.end;
  const newEnd = Math.max(before.newEnd, span.end) + text.length - (span.end - span.start);
  return { start: Math.min(before.start, span.start), end, newEnd };
}
