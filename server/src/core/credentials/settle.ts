import { overlaps } from '../span';
import type { Candidate } from './candidate';

/** A value's own shape says more than a name beside it. */
const RANK = { pattern: 0, 'pem-block': 0, 'url-userinfo': 1, 'keyed-value': 2 } as const;

/**
 * Leaves one candidate per place, in the order of the text. Of two that overlap the one with a shape of its own wins, then the
 * more certain, then the longer. A name that stands inside another value is no name, and its candidate goes too.
 */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(compare);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some((winner) => overlaps(winner.value, candidate.value) || isNamedInside(candidate, winner))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.value.start - b.value.start);
}

function isNamedInside(candidate: Candidate, winner: Candidate): boolean {
  return rankOf(candidate) === RANK['keyed-value'] && candidate.key !== undefined && overlaps(candidate.key, winner.value);
}

function compare(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || certainty(b) - certainty(a) || lengthOf(b) - lengthOf(a) || a.value.start - b.value.start;
}

function rankOf({ rule }: Candidate): number {
  return RANK[rule.credential?.detector ?? 'pattern'];
}

function certainty({ confidence }: Candidate): number {
  return ['low', 'medium', 'high'].indexOf(confidence);
}

function lengthOf({ value }: Candidate): number {
  return value.end - value.start;
}
