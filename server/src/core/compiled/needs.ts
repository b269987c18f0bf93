import type { Literal, Requirement } from '../keywords';
import type { RuleNeeds } from '../rule';

/** A literal's place in the list, or a list that begins with what it is: 0 when all are required, 1 when any is. */
type ShortRequirement = number | readonly ShortRequirement[];
type ShortLiteral = readonly [text: string, as: number];

export interface ShortNeeds {
  readonly literals: readonly ShortLiteral[];
  readonly requirement: ShortRequirement;
}

const KINDS: Readonly<Record<Literal['as'], number>> = { text: 0, word: 1, path: 2, member: 3 };
const NAMES = Object.keys(KINDS) as readonly Literal['as'][];
const OPS = ['all', 'any'] as const;

/** The same in a form that is read several times as fast: a set of rules has more of these than of anything else. */
export function shorten({ literals, requirement }: RuleNeeds): ShortNeeds {
  const places = new Map(literals.map((literal, place) => [keyOf(literal), place]));
  const short = literals.map(shortenLiteral);
  const shortenAll = (part: Requirement): ShortRequirement => {
    if (part.op !== 'literal') return [OPS.indexOf(part.op), ...part.of.map(shortenAll)];
    const place = places.get(keyOf(part.literal)) ?? short.push(shortenLiteral(part.literal)) - 1;
    places.set(keyOf(part.literal), place);
    return place;
  };
  return { requirement: shortenAll(requirement), literals: short };
}

export function lengthen({ literals: short, requirement }: ShortNeeds): RuleNeeds {
  const literals = short.map(lengthenLiteral);
  const lengthenAll = (part: ShortRequirement): Requirement => {
    if (typeof part === 'number') return { op: 'literal', literal: literals[part]! };
    const [op, ...of] = part;
    return { op: OPS[op as number]!, of: of.map(lengthenAll) };
  };
  return { requirement: lengthenAll(requirement), literals };
}

function keyOf({ text, as, ignoreCase }: Literal): string {
  return `${as}:${ignoreCase === true}:${text}`;
}

function shortenLiteral({ text, as, ignoreCase }: Literal): ShortLiteral {
  return [text, KINDS[as] + (ignoreCase ? NAMES.length : 0)];
}

function lengthenLiteral([text, kind]: ShortLiteral): Literal {
  const as = NAMES[kind % NAMES.length]!;
  return kind < NAMES.length ? { text, as } : { text, as, ignoreCase: true };
}
