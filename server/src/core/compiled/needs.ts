import { keyOf, type Edges, type Literal, type Place, type Requirement } from '../keywords';
import type { RuleNeeds, TaintSides } from '../rule';

/** A literal's place in the list, or a list that begins with what it is: 0 when all are required, 1 when any is. */
type ShortRequirement = number | readonly ShortRequirement[];
export type ShortLiteral = readonly [text: string, as: number, beside?: readonly string[] | Place | null, edgesOrPlace?: Edges | Place];
export type ShortNeeds = readonly [requirement: ShortRequirement, literals: readonly number[], source?: ShortRequirement, sink?: ShortRequirement];

const KINDS: Readonly<Record<Literal['as'], number>> = { text: 0, word: 1, path: 2, member: 3 };
const NAMES = Object.keys(KINDS) as readonly Literal['as'][];
const OPS = ['all', 'any'] as const;

/** The literals of a set of rules, each once: it has more of these than of anything else, and most stand in several rules. */
export class ShortLiterals {
  readonly list: ShortLiteral[] = [];
  private readonly places = new Map<string, number>();

  shorten({ literals, requirement, sides }: RuleNeeds): ShortNeeds {
    const [all, places] = [this.shortenAll(requirement), literals.map((literal) => this.placeOf(literal))];
    return sides ? [all, places, this.shortenAll(sides.source), this.shortenAll(sides.sink)] : [all, places];
  }

  private shortenAll(part: Requirement): ShortRequirement {
    return part.op === 'literal' ? this.placeOf(part.literal) : [OPS.indexOf(part.op), ...part.of.map((one) => this.shortenAll(one))];
  }

  private placeOf(literal: Literal): number {
    const { text, as, ignoreCase, of, place, edges } = literal;
    const key = keyOf(literal);
    const kind = KINDS[as] + (ignoreCase ? NAMES.length : 0);
    const beside = of ?? place;
    // Only a text has edges, and only a member is of objects.
    const fourth = edges ?? (of && place);
    const short: ShortLiteral = fourth ? [text, kind, beside ?? null, fourth] : beside ? [text, kind, beside] : [text, kind];
    const index = this.places.get(key) ?? this.list.push(short) - 1;
    this.places.set(key, index);
    return index;
  }
}

export function lengthenLiteral([text, kind, beside, fourth]: ShortLiteral): Literal {
  const as = NAMES[kind % NAMES.length]!;
  return { text, as, ...(kind < NAMES.length ? {} : { ignoreCase: true }), ...(beside ? (isList(beside) ? { of: beside } : { place: beside }) : {}), ...(typeof fourth === 'string' ? { edges: fourth } : fourth ? { place: fourth } : {}) };
}

/** What a rule needs, made of its short form when somebody asks: most runs ask for less than all of it. */
export class ReadNeeds implements RuleNeeds {
  private asked: Requirement | undefined;
  private askedSides: TaintSides | undefined;

  /** @param known the list that the places are in */
  constructor(private readonly short: ShortNeeds, private readonly known: readonly Literal[]) {}

  get requirement(): Requirement {
    return (this.asked ??= lengthenAll(this.short[0], this.known));
  }

  get sides(): TaintSides | undefined {
    const [, , source, sink] = this.short;
    if (source === undefined || sink === undefined) return undefined;
    return (this.askedSides ??= { source: lengthenAll(source, this.known), sink: lengthenAll(sink, this.known) });
  }

  get literals(): readonly Literal[] {
    return this.short[1].map((place) => this.known[place]!);
  }
}

function lengthenAll(part: ShortRequirement, known: readonly Literal[]): Requirement {
  if (typeof part === 'number') return { op: 'literal', literal: known[part]! };
  const of: Requirement[] = [];
  for (let at = 1; at < part.length; at++) of.push(lengthenAll(part[at]!, known));
  return { op: OPS[part[0] as number]!, of };
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
