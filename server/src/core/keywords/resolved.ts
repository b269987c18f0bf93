import { Prospects } from './prospects';
import { keyOf, type Literal, type Requirement } from './requirement';

/** A requirement with the numbers of its literals. Requirements that say the same are the same object, so that one answer is enough. */
export type ResolvedRequirement = ResolvedLiteral | ResolvedGroup;

interface ResolvedLiteral {
  readonly op: 'literal';
  readonly literal: Literal;
  /** The keyword's, or that of none. */
  readonly number: number;
  readonly index: number;
}

interface ResolvedGroup {
  readonly op: 'all' | 'any';
  readonly of: readonly ResolvedRequirement[];
  /** How many literals and groups it is made of. */
  readonly size: number;
  readonly index: number;
}

/** Requirements that are asked about together, and the index of each. */
export interface ResolvedList {
  readonly items: readonly ResolvedRequirement[];
  readonly indices: Int32Array;
}

/** The requirements that were asked about, each once. */
export class ResolvedRequirements {
  private readonly known = new WeakMap<Requirement, ResolvedRequirement>();
  private readonly byKey = new Map<string, ResolvedRequirement>();
  /** By index. */
  readonly items: ResolvedRequirement[] = [];
  private readonly lists = new WeakMap<readonly Requirement[], ResolvedList>();
  private prospects: Prospects | undefined;

  constructor(private readonly numberOf: (literal: Literal) => number) {}

  /** More than any index. */
  get count(): number {
    return this.items.length;
  }

  resolve(requirement: Requirement): ResolvedRequirement {
    const known = this.known.get(requirement) ?? this.read(requirement);
    this.known.set(requirement, known);
    return known;
  }

  /** @param list the same object each time that it is asked about */
  resolveAll(list: readonly Requirement[]): ResolvedList {
    const known = this.lists.get(list);
    if (known) return known;
    const items = list.map((requirement) => this.resolve(requirement));
    const resolved = { items, indices: Int32Array.from(items, ({ index }) => index) };
    this.lists.set(list, resolved);
    return resolved;
  }

  /** Of all that were resolved by now. */
  get withProspects(): Prospects {
    if (this.prospects?.count !== this.count) this.prospects = new Prospects(this.items);
    return this.prospects;
  }

  private read(requirement: Requirement): ResolvedRequirement {
    if (requirement.op === 'literal') {
      const { literal } = requirement;
      return this.once(keyOf(literal), (index) => ({ op: 'literal', literal, number: this.numberOf(literal), index }));
    }
    const { op } = requirement;
    // What is decided soonest comes first.
    const of = [...new Set(requirement.of.map((part) => this.resolve(part)))].sort((a, b) => sizeOf(a) - sizeOf(b));
    const size = of.reduce((sum, part) => sum + sizeOf(part), 1);
    const [only] = of;
    return of.length === 1 && only ? only : this.once(`${op} ${of.map(({ index }) => index).join()}`, (index) => ({ op, of, size, index }));
  }

  private once(key: string, make: (index: number) => ResolvedRequirement): ResolvedRequirement {
    const known = this.byKey.get(key);
    if (known) return known;
    const made = make(this.items.length);
    this.items.push(made);
    this.byKey.set(key, made);
    return made;
  }
}

function sizeOf(requirement: ResolvedRequirement): number {
  return requirement.op === 'literal' ? 1 : requirement.size;
}
