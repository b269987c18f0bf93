import type { RuleSource } from '../rule';
import type { SafeRegex } from '../regex';
import type { Span } from '../span';
import type { ReadCandidate } from './candidate';
import type { Check } from './checks';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** How far around a keyword an expression looks, in UTF-16 code units: it bounds the work per hit. */
const BEFORE = 160;
const AFTER = 640;
/** How far it looks when a match goes on to the end of that: a private key of 4,096 bits in base64 once more has 4,400. */
const FAR_AFTER = 9_000;

/** Detects what a rule's expression matches around a keyword, all checks passed. */
export function readPattern(rule: RuleSource, group: number, regex: SafeRegex, checks: readonly Check[], source: SourceKind): ReadCandidate {
  // Hits come in the order of the text: where a match was already looked for, it is not looked for again.
  let searched = 0;
  return (text, hit) => {
    const value = findAround(text, hit, Math.max(searched, hit.start - BEFORE), group, regex);
    const isReal = value !== undefined && checks.every((check) => check(text.slice(value.start, value.end), text, value));
    searched = isReal ? value.end : hit.start + 1;
    if (!isReal) return undefined;
    return { rule, value, confidence: rule.confidence, ...readPlace(text, value, source.syntax) };
  };
}

/** What an expression matches near a hit. A value that goes on where the text was cut is read to its end. */
function findAround(text: string, hit: Span, offset: number, group: number, regex: SafeRegex): Span | undefined {
  const near = matchAround(text, hit, offset, hit.end + AFTER, group, regex);
  const isCut = near !== undefined && near.whole.end === hit.end + AFTER && near.whole.end < text.length;
  return (isCut ? matchAround(text, hit, offset, hit.end + FAR_AFTER, group, regex) : near)?.value;
}

/** The first match that holds the keyword hit, and the group's span in it. */
function matchAround(text: string, hit: Span, offset: number, end: number, group: number, regex: SafeRegex): { whole: Span; value: Span | undefined } | undefined {
  const window = text.slice(offset, end);
  const last = hit.start - offset + 1;
  const inText = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  for (let from = 0; from < last; ) {
    const match = regex.exec(window, from, last);
    const whole = match?.spans[0];
    if (!match || !whole) return undefined;
    const value = match.spans[group];
    if (whole.end >= hit.end - offset) return { whole: inText(whole), value: value && inText(value) };
    from = Math.max(whole.end, whole.start + 1);
  }
  return undefined;
}
