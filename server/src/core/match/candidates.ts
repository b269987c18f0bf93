import { isMet, rarestPlaces, type Requirement } from '../keywords';
import type { Span } from '../span';
import { mayStandWithin } from './literal-places';
import type { Pattern } from './pattern';
import { nodesOver, type Place } from './places';
import type { MatchSubject } from './subject';

/** How deep code usually is: climbing from a place tries about as many nodes. */
const NODES_OVER_A_PLACE = 16;

/** The nodes to try: those of the place, those over what the pattern needs where that is rare, or all of its kinds. */
export function candidatesOf(subject: MatchSubject, pattern: Pattern, requirement: Requirement, place?: Place): readonly number[] {
  const { index, placesOf } = subject;
  if (place) return fitting(subject, pattern, place.nodes());
  const rare = subject.heldBy ? undefined : rarestPlaces(requirement, placesOf, index.countCandidates(pattern) / NODES_OVER_A_PLACE);
  return rare ? fitting(subject, pattern, nodesOver(subject.tree, rare)) : index.candidates(pattern);
}

function fitting({ index, shapes }: MatchSubject, pattern: Pattern, nodes: readonly number[]): number[] {
  const fit: number[] = [];
  for (const node of nodes) {
    if (!index.isCandidate(pattern, node)) continue;
    fit.push(node);
    fit.push(...shapes.withinOf(node));
  }
  return fit;
}

/** Whether the code in a span holds what a pattern needs: decided by the literals' offsets, without matching. */
export function holdsNeeded({ heldBy, placesOf }: MatchSubject, requirement: Requirement, span: Span): boolean {
  // What a name holds stands elsewhere.
  return heldBy !== undefined || isMet(requirement, (literal) => mayStandWithin(placesOf, literal, span));
}
