import type { RuleSource } from '../rule';
import type { SafeRegex } from '../regex';
import type { Span } from '../span';
import type { ReadCandidate } from './candidate';
import type { Check } from './checks';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** How far around a keyword an expression looks, in UTF-16 code units: it bounds the work per hit. */
const BEFORE = 160;
const AFTER = 2048;

/** Detects what a rule's expression matches around a keyword, all checks passed. */
export function readPattern(rule: RuleSource, group: number, regex: SafeRegex, checks: readonly Check[], source: SourceKind): ReadCandidate {
  // Hits come in the order of the text: where a match was already looked for, it is not looked for again.
  let searched = 0;
  return (text, hit) => {
    const value = matchAround(text, hit, Math.max(searched, hit.start - BEFORE), group, regex);
    const isReal = value !== undefined && checks.every((check) => check(text.slice(value.start, value.end), text, value));
    searched = isReal ? value.end : hit.start + 1;
    if (!isReal) return undefined;
    return { rule, value, confidence: rule.confidence, ...readPlace(text, value, source.syntax) };
  };
}

/** The group's span in the first match that holds the keyword hit. */
function matchAround(text: string, hit: Span, offset: number, group: number, regex: SafeRegex): Span | undefined {
  const window = text.slice(offset, hit.end + AFTER);
  const last = hit.start - offset + 1;
  for (let from = 0; from < last; ) {
    const match = regex.exec(window, from, last);
    const whole = match?.spans[0];
    if (!match || !whole) return undefined;
    const value = match.spans[group];
    if (whole.end >= hit.end - offset) return value && { start: value.start + offset, end: value.end + offset };
    from = Math.max(whole.end, whole.start + 1);
  }
  return undefined;
}
