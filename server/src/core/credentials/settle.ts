import { overlaps, type Span } from '../span';
import type { Candidate } from './candidate';

/** A value's own shape says more than a name beside it, and a documented name more than any other. */
const RANK = { pattern: 0, 'pem-block': 0, 'url-userinfo': 1, 'command-line': 1, 'named-value': 2, 'keyed-value': 3 } as const;

/**
 * Leaves one candidate per place, in the order of the text. Of two that overlap the one with a shape of its own wins, then the
 * more certain, then the longer. A name that stands inside another value is no name, and its candidate goes too.
 */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  return clusters(candidates).flatMap(settleCluster).sort((a, b) => a.value.start - b.value.start);
}

/** Groups what can overlap, so that the quadratic part stays among neighbours. */
function clusters(candidates: readonly Candidate[]): Candidate[][] {
  const inOrder = [...candidates].sort((a, b) => reachOf(a).start - reachOf(b).start);
  const groups: Candidate[][] = [];
  let end = -1;
  for (const candidate of inOrder) {
    const reach = reachOf(candidate);
    if (reach.start >= end) groups.push([]);
    groups.at(-1)!.push(candidate);
    end = Math.max(end, reach.end);
  }
  return groups;
}

/** From the name, where it stands before the value, to the end of the value. */
function reachOf({ key, value }: Candidate): Span {
  return { start: Math.min(key?.start ?? value.start, value.start), end: Math.max(key?.end ?? value.end, value.end) };
}

function settleCluster(cluster: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...cluster].sort(compare)) {
    if (!kept.some((winner) => overlaps(winner.value, candidate.value) || isNamedInside(candidate, winner))) kept.push(candidate);
  }
  return kept;
}

function isNamedInside(candidate: Candidate, winner: Candidate): boolean {
  return rankOf(candidate) >= RANK['named-value'] && candidate.key !== undefined && overlaps(candidate.key, winner.value);
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
