import type { CredentialDetectorName } from '../rule';
import { overlaps, type Span } from '../span';
import type { Candidate } from './candidate';

/** A value's own shape says more than a name beside it, unless name and shape are both the documented ones. */
const RANK = { pattern: 0, 'named-value': 0, 'pem-block': 0, 'url-userinfo': 1, 'keyed-value': 2 } as const;
/** Those that a name is needed for. */
const NAMED: ReadonlySet<string> = new Set(['named-value', 'keyed-value']);

/**
 * Leaves one candidate per place, in the order of the text. Of two that overlap the one with a shape of its own wins, then the
 * more certain, then the longer, then the one with a name. A name that stands inside another value is no name, and its candidate
 * goes too.
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
  return NAMED.has(detectorOf(candidate)) && candidate.key !== undefined && overlaps(candidate.key, winner.value);
}

function compare(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || certainty(b) - certainty(a) || lengthOf(b) - lengthOf(a) || namedness(b) - namedness(a) || a.value.start - b.value.start;
}

function rankOf(candidate: Candidate): number {
  return RANK[detectorOf(candidate)];
}

function detectorOf({ rule }: Candidate): CredentialDetectorName {
  return rule.credential?.detector ?? 'pattern';
}

/** Of two that are alike otherwise, the documented name says whose it is. */
function namedness(candidate: Candidate): number {
  return NAMED.has(detectorOf(candidate)) ? 1 : 0;
}

function certainty({ confidence }: Candidate): number {
  return ['low', 'medium', 'high'].indexOf(confidence);
}

function lengthOf({ value }: Candidate): number {
  return value.end - value.start;
}
