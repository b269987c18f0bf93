import type { TextEdit } from './span';

/** The part of a text that is another one since it was last looked at: `[start, end)` of the text before is `[start, newEnd)` now. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** The smallest damage that makes one text of the other. */
export function damageBetween(before: string, after: string): Damage {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, end: before.length - tail, newEnd: after.length - tail };
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
