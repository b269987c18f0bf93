import type { RuleSource } from '../rule';
import type { SafeRegex } from '../regex';
import type { Span } from '../span';
import { certaintyOf, type ReadCandidate } from './candidate';
import { judgeChecks, type Check } from './checks';
import { reachOf } from './reach';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** How far around a keyword an expression looks, in UTF-16 code units: it bounds the work per hit. */
const BEFORE = 160;
const AFTER = 640;
/** A private key of 4,096 bits in base64 once more has 4,400. */
const LONGEST_AFTER = 9_000;

/** Detects what a rule's expression matches around a keyword, all checks passed. */
export function readPattern(rule: RuleSource, group: number, regex: SafeRegex, checks: readonly Check[], source: SourceKind): ReadCandidate {
  const after = Math.min(Math.max(AFTER, reachOf(rule.credential?.pattern ?? '') + 1), LONGEST_AFTER);
  // Hits come in the order of the text: where a match was already looked for, it is not looked for again.
  let searched = 0;
  return (text, hit) => {
    const window = { start: Math.max(searched, hit.start - BEFORE), end: hit.end + after };
    const value = matchIn(text, window, hit, group, regex);
    const verdict = value !== undefined && judgeChecks(checks, text, value);
    searched = value && verdict ? value.end : hit.start + 1;
    return value && verdict ? { rule, value, ...certaintyOf(rule, verdict), ...readPlace(text, value, source.syntax) } : undefined;
  };
}

/** The group's span in the first match in the window that holds the keyword hit. */
function matchIn(text: string, { start: offset, end }: Span, hit: Span, group: number, regex: SafeRegex): Span | undefined {
  const window = text.slice(offset, end);
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
