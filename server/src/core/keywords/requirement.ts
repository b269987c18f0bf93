import { keyOfPlace, type Place } from './place';

/** What stands before a text: no letter, digit or `_`; or quotes, with white space between or none. */
export type StartEdge = 'word' | 'quote';
/** What stands behind a text: no letter, digit or `_`; or white space. */
export type EndEdge = 'word' | 'space';
/** Both, with a bar between them. */
export type Edges = `${StartEdge | ''}|${EndEdge | ''}`;

/** A text that must stand somewhere in a file. */
export interface Literal {
  readonly text: string;
  /**
   * `text`: as it is. `word`: with no letter, digit or `_` beside it and no `$` after it. `path`: a dotted name, or any name under which
   * the file imports it. `member`: a word with a mark before it
   * that may stand between an object and its member.
   */
  readonly as: 'text' | 'word' | 'path' | 'member';
  /** True when ASCII letters match in either case. Never for a `path`. */
  readonly ignoreCase?: true;
  /** Of a member: the names with one of which the object ends that it is of; `*text` is the end of a name, in either case, and `~text` a part of a dotted name. */
  readonly of?: readonly string[];
  /** Of a word or a member: where it stands, or the dotted name that it ends. Of a text: where the dotted name stands that it is in. */
  readonly place?: Place;
  /** Of a text: what is known of what stands beside it. */
  readonly edges?: Edges;
}

/** The number of a literal that nobody looks for. */
export const UNKNOWN = -1;

/** A text that is the same for literals that say the same. */
export function keyOf({ text, as, ignoreCase, of = [], place, edges }: Literal): string {
  return `${as}${edges ?? ''}:${ignoreCase === true}:${of.join('|')}:${place ? keyOfPlace(place) : ''}:${text}`;
}

/** The same requirement, told of words that stand in a place, and of texts in a dotted name that does. */
export function inPlace(requirement: Requirement, place: Place): Requirement {
  if (requirement.op !== 'literal') return { ...requirement, of: requirement.of.map((part) => inPlace(part, place)) };
  const { literal } = requirement;
  return literal.as === 'word' || literal.as === 'text' || (literal.as === 'member' && isOfMembers(place)) ? { op: 'literal', literal: { ...literal, place } } : requirement;
}

/** Whether a place is that of a whole dotted name, so that its last name stands there too. */
export function isOfMembers({ called, assigned, decorates, beside }: Place): boolean {
  return called === true || assigned === true || decorates === true || beside !== undefined;
}

/** The same requirement, told of the members of objects that end with one of some words. */
export function ofObject(requirement: Requirement, words: readonly string[]): Requirement {
  if (requirement.op !== 'literal') return { ...requirement, of: requirement.of.map((part) => ofObject(part, words)) };
  const { literal } = requirement;
  return literal.as === 'member' ? { op: 'literal', literal: { ...literal, of: words } } : requirement;
}

/** What a file must hold for a rule to match it at all. Decided by looking for literals, before anything is parsed. */
export type Requirement =
  | { readonly op: 'literal'; readonly literal: Literal }
  | { readonly op: 'all'; readonly of: readonly Requirement[] }
  | { readonly op: 'any'; readonly of: readonly Requirement[] };

/** Shorter texts stand in nearly every file, so that looking for them decides nothing. Where in a file a name stands is another matter. */
const SHORTEST_USEFUL: Readonly<Record<Literal['as'], number>> = { text: 3, word: 2, member: 2, path: 2 };

/** A requirement for a text of which is known what stands beside it. A mark at its end says nothing of words. */
export function requireText(text: string, ignoreCase: boolean, start?: StartEdge, end?: EndEdge): Requirement {
  const edges: Edges = `${start === 'word' && !/^\w/.test(text) ? '' : (start ?? '')}|${end === 'word' && !/\w$/.test(text) ? '' : (end ?? '')}`;
  // Where a word begins or ends a text of two characters is as rare as a word of two.
  const requirement = requireLiteral(text, 'text', ignoreCase, edges === '|' ? SHORTEST_USEFUL.text : SHORTEST_USEFUL.word);
  return requirement.op !== 'literal' || edges === '|' ? requirement : { op: 'literal', literal: { ...requirement.literal, edges } };
}

/** Nothing is required: the empty conjunction. */
export const NOTHING_REQUIRED: Requirement = { op: 'all', of: [] };

/** A requirement for one text; none when it is too short, or not ASCII, to be worth looking for. */
export function requireLiteral(text: string, as: Literal['as'], ignoreCase = false, shortest = SHORTEST_USEFUL[as]): Requirement {
  const useful = text.length >= shortest && /^[\x20-\x7e]+$/.test(text);
  if (!useful) return NOTHING_REQUIRED;
  return { op: 'literal', literal: ignoreCase && /[A-Za-z]/.test(text) ? { text, as, ignoreCase } : { text, as } };
}

export function requireAll(parts: readonly Requirement[]): Requirement {
  const of = parts.flatMap((part) => (part.op === 'all' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { op: 'all', of };
}

export function requireAny(parts: readonly Requirement[]): Requirement {
  if (parts.some(requiresNothing)) return NOTHING_REQUIRED;
  const of = parts.flatMap((part) => (part.op === 'any' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { op: 'any', of };
}

export function requiresNothing(requirement: Requirement): boolean {
  return requirement.op === 'all' && requirement.of.length === 0;
}

/** Every literal that a requirement speaks of. */
export function literalsIn(requirement: Requirement): Literal[] {
  return requirement.op === 'literal' ? [requirement.literal] : requirement.of.flatMap(literalsIn);
}

export function isMet(requirement: Requirement, has: (literal: Literal) => boolean): boolean {
  switch (requirement.op) {
    case 'literal':
      return has(requirement.literal);
    case 'all':
      return requirement.of.every((part) => isMet(part, has));
    case 'any':
      return requirement.of.some((part) => isMet(part, has));
  }
}

/** Offsets at which a literal may start, ascending; undefined when that is not known. */
export type PlacesOf = (literal: Literal) => readonly number[] | undefined;

/**
 * The fewest offsets of which one lies in everything that meets a requirement; undefined when no such set is known, or
 * none has at most `most`.
 */
export function rarestPlaces(requirement: Requirement, placesOf: PlacesOf, most: number): readonly number[] | undefined {
  return countPlaces(requirement, placesOf) <= most ? collectPlaces(requirement, placesOf) : undefined;
}

/** Infinity when not known. */
function countPlaces(requirement: Requirement, placesOf: PlacesOf): number {
  if (requirement.op === 'literal') return placesOf(requirement.literal)?.length ?? Infinity;
  if (requirement.op === 'all') return rarestPart(requirement.of, placesOf).count;
  let sum = 0;
  for (const part of requirement.of) sum += countPlaces(part, placesOf);
  return sum;
}

/** The part with the fewest places; none is fewer than no place. */
function rarestPart(parts: readonly Requirement[], placesOf: PlacesOf): { readonly part: Requirement | undefined; readonly count: number } {
  let part: Requirement | undefined;
  let count = Infinity;
  for (const other of parts) {
    const places = countPlaces(other, placesOf);
    if (places >= count) continue;
    part = other;
    count = places;
    if (count === 0) break;
  }
  return { part, count };
}

function collectPlaces(requirement: Requirement, placesOf: PlacesOf): readonly number[] {
  if (requirement.op === 'literal') return placesOf(requirement.literal) ?? [];
  if (requirement.op === 'any') return requirement.of.flatMap((part) => collectPlaces(part, placesOf));
  const { part } = rarestPart(requirement.of, placesOf);
  return part ? collectPlaces(part, placesOf) : [];
}
