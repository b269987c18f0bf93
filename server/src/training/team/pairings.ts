import type { Role, Topic } from '../topic';
import { isPassed } from './coverage';
import type { Pairing, PersonRow } from './report-types';

export const PAIRING_RULE =
  'A developer and an operator are a pair where each has passed topics of their own work that the other has not: the developer topics of development, the operator topics of operations. ' +
  'The pair in which the one with less to show has most to show comes first, and nobody is in two pairs.';

/** A person with the topics that they could show, and those that they need not be shown. */
interface Candidate {
  readonly id: string;
  readonly shows: Bits;
  readonly passed: Bits;
}

/** A set of topics by index, 32 to a number: many pairs are compared. */
type Bits = readonly number[];

/** Who could learn from whom, by `PAIRING_RULE`. The same for the same people in any order. */
export function pairPeople(people: readonly PersonRow[], topics: readonly Topic[]): readonly Pairing[] {
  const developers = candidates(people, topics, 'development', 'operations');
  const operators = candidates(people, topics, 'operations', 'development');
  const pairs = developers.flatMap((developer) => operators.flatMap((operator) => comparePair(developer, operator) ?? []));
  pairs.sort((a, b) => b.least - a.least || b.sum - a.sum || (a.key < b.key ? -1 : 1));
  const taken = new Set<string>();
  return pairs.flatMap(({ developer, operator }) => {
    if (taken.has(developer.id) || taken.has(operator.id)) return [];
    taken.add(developer.id).add(operator.id);
    const named = (by: Candidate, other: Candidate): readonly string[] => topics.filter((_, index) => has(by.shows, index) && !has(other.passed, index)).map(({ id }) => id);
    return [{ developer: developer.id, operator: operator.id, developerShows: named(developer, operator), operatorShows: named(operator, developer) }];
  });
}

function candidates(people: readonly PersonRow[], topics: readonly Topic[], role: Role, other: Role): readonly Candidate[] {
  return people.filter(({ roles }) => roles.includes(role)).flatMap(({ id, cells }) => {
    const passed = topics.map((_, index) => isPassed(cells[index] ?? 'not-begun'));
    const shows = topics.map(({ roles }, index) => passed[index] === true && roles.includes(role) && !roles.includes(other));
    return shows.includes(true) ? [{ id, shows: bitsOf(shows), passed: bitsOf(passed) }] : [];
  });
}

interface Pair {
  readonly developer: Candidate;
  readonly operator: Candidate;
  /** How many topics the one with less to show shows. */
  readonly least: number;
  readonly sum: number;
  readonly key: string;
}

function comparePair(developer: Candidate, operator: Candidate): Pair | undefined {
  if (developer.id === operator.id) return undefined;
  const [one, two] = [countMissing(developer.shows, operator.passed), countMissing(operator.shows, developer.passed)];
  return one === 0 || two === 0 ? undefined : { developer, operator, least: Math.min(one, two), sum: one + two, key: `${developer.id} ${operator.id}` };
}

function bitsOf(flags: readonly boolean[]): Bits {
  const bits = Array.from({ length: Math.ceil(flags.length / 32) }, () => 0);
  flags.forEach((flag, index) => {
    if (flag) bits[index >> 5]! |= 1 << (index & 31);
  });
  return bits;
}

function has(bits: Bits, index: number): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** How many of `a` are not in `b`. */
function countMissing(a: Bits, b: Bits): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) {
    for (let rest = (a[index] ?? 0) & ~(b[index] ?? 0); rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}
