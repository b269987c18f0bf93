import { overlaps, type Span } from '../span';
import type { Candidate } from './candidate';

/** What nobody drew says less than any name that it stands under. */
const INVENTED = 4;

/** A value's own shape, or a documented name with a documented value, says more than what stands around, and that more than any other name. */
const RANK = { shape: 0, 'named-value': 0, surroundings: 1, 'url-userinfo': 2, 'command-line': 2, 'login-call': 2, 'keyed-value': 3, 'encoded-text': 3 } as const;

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
  return isByName(candidate) && candidate.key !== undefined && overlaps(candidate.key, winner.value);
}

function compare(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || certainty(b) - certainty(a) || lengthOf(b) - lengthOf(a) || Number(isByName(b)) - Number(isByName(a)) || a.value.start - b.value.start;
}

function rankOf({ rule: { credential }, isInvented }: Candidate): number {
  if (isInvented) return INVENTED;
  const detector = credential?.detector ?? 'pattern';
  if (detector === 'pem-block') return RANK.shape;
  if (detector === 'kubernetes-secret') return RANK.surroundings;
  if (detector === 'pattern') return credential?.value ? RANK.surroundings : RANK.shape;
  return RANK[detector];
}

function isByName({ rule }: Candidate): boolean {
  return rule.credential?.detector === 'named-value' || rule.credential?.detector === 'keyed-value';
}

function certainty({ confidence }: Candidate): number {
  return ['low', 'medium', 'high'].indexOf(confidence);
}

function lengthOf({ value }: Candidate): number {
  return value.end - value.start;
}
