import type { Damage } from '../damage';
import { overlaps, type Span } from '../span';
import { longestMatch } from './longest-match';
import type { RegexMatch, SafeRegex } from './safe-regex';

/** The flags of `pattern-regex` and `pattern-not-regex`: `^` and `$` stand at every line. */
export const PATTERN_REGEX_FLAGS = 'm';

/**
 * The matches of an expression that begin in a part of a text, from left to right; none overlaps the one before. A match of
 * no width is no place to show and is left out.
 */
export function findAll(regex: SafeRegex, text: string, within: Span = { start: 0, end: text.length }): RegexMatch[] {
  return findEvery(regex, text, within.start, within.end).filter(({ spans }) => spans[0]!.end > spans[0]!.start);
}

/** The same with matches of no width; each begins in `[from, to)`. */
export function findEvery(regex: SafeRegex, text: string, from: number, to: number): RegexMatch[] {
  const parts = regex.partsOf?.(text);
  return parts ? parts.flatMap((part) => findInPart(regex, text, part, from, to)) : findOneByOne(regex, text, from, to);
}

/** How much of what stands after a part decides whether a line, a word or the text ends with it. */
const BEHIND = 2;

function findInPart(regex: SafeRegex, text: string, part: Span, from: number, to: number): RegexMatch[] {
  const [start, stop] = [Math.max(part.start, from), Math.min(part.end, to)];
  if (start >= stop) return [];
  const offset = Math.max(0, start - 1);
  const found = findOneByOne(regex, text.slice(offset, part.end + BEHIND), start - offset, stop - offset);
  return offset === 0 ? found : found.map((match) => moveMatch(match, offset));
}

function moveMatch({ spans, groups }: RegexMatch, by: number): RegexMatch {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { spans: spans.map((span) => span && move(span)), groups: Object.fromEntries(Object.entries(groups).map(([name, span]) => [name, move(span)])) };
}

function findOneByOne(regex: SafeRegex, text: string, from: number, to: number): RegexMatch[] {
  const matches: RegexMatch[] = [];
  for (let at = from; at < to; ) {
    const found = regex.exec(text, at, to);
    const span = found?.spans[0];
    if (!found || !span) break;
    matches.push(found);
    at = Math.max(span.end, span.start + 1, at + (span.end > at ? 0 : 1));
  }
  return matches;
}

/** What the groups of a match bind: `$1`, `$2` … by number and `$NAME` by name. A group that took no part binds nothing. */
export function bindGroups({ spans, groups }: RegexMatch): Map<string, Span> {
  const bindings = new Map<string, Span>();
  spans.forEach((span, group) => {
    if (span && group > 0) bindings.set(`$${group}`, span);
  });
  for (const [name, span] of Object.entries(groups)) bindings.set(`$${name}`, span);
  return bindings;
}

/** Whether a match of an expression may have come or gone, or moved its end, where a text is another one than it was: told by what stands near. */
export function mayTouch(regex: SafeRegex, { before, after, damage: { start, end, newEnd } }: ChangedText): boolean {
  const reach = longestMatch(regex) + 1;
  const holds = (text: string, to: number): boolean => {
    const near = text.slice(Math.max(0, start - reach), to + reach);
    return regex.exec(near, 0, near.length + 1) !== undefined;
  };
  return reach > LONGEST_REACH || holds(before, end) || holds(after, newEnd);
}

/** A text before and after a change. */
export interface ChangedText {
  readonly before: string;
  readonly after: string;
  readonly damage: Damage;
}

/** What reaches further may as well be looked for everywhere. */
const LONGEST_REACH = 2_000;

/** What `pattern-not-regex` leaves: the ranges that no match of the expression overlaps. @param base where in the file the text begins */
export function withoutOverlaps<T extends Span>(ranges: readonly T[], regex: SafeRegex, text: string, base = 0): T[] {
  if (ranges.length === 0) return [];
  const matches = findAll(regex, text).map(({ spans: [whole] }) => ({ start: whole!.start + base, end: whole!.end + base }));
  return ranges.filter((range) => !isTouched(matches, range));
}

/** @param sorted ascending, none overlapping another */
function isTouched(sorted: readonly Span[], range: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(next, range);
}
