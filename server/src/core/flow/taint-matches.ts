import { SpanIndex, type FormulaEvaluator, type Match, type Shapes, type TypeFact } from '../match';
import type { Span } from '../span';
import type { Origin } from './fact';
import type { TaintItem, TaintRule } from './taint-rule';

/** A match of one of a rule's items. */
export interface ItemMatch extends Origin {
  readonly item: TaintItem;
}

export interface Propagation {
  readonly id: number;
  readonly item: TaintItem;
}

/** What a rule says of one piece of code. */
export interface Notes {
  readonly sources: readonly ItemMatch[];
  readonly sanitizers: readonly ItemMatch[];
  readonly sinks: readonly ItemMatch[];
  readonly from: readonly Propagation[];
  readonly to: readonly Propagation[];
  /** Conditions that vouch for something, by their matches. */
  readonly guards: readonly Propagation[];
  /** The conditions that vouch for this code. */
  readonly guarded: readonly number[];
}

/** Matches of one kind, by the code that they are and by the code that they hold. */
class Marks {
  private readonly exact = new Map<number, ItemMatch[]>();
  private readonly holding: SpanIndex<ItemMatch>;

  constructor(matches: readonly ItemMatch[], spansOf: (span: Span) => readonly Span[]) {
    this.holding = new SpanIndex(matches.filter(({ item }) => !item.exact));
    for (const match of matches) {
      for (const span of spansOf(match)) addTo(this.exact, keyOf(span), match);
    }
  }

  at(span: Span): readonly ItemMatch[] {
    const exact = this.exact.get(keyOf(span));
    if (!this.holding.anyHolds(span)) return exact ?? NOTHING;
    const holding = this.holding.holdersOf(span);
    return exact ? [...new Set([...exact, ...holding])] : holding;
  }
}

const NOTHING: readonly never[] = [];
const WIDEST = 2 ** 26;

function keyOf({ start, end }: Span): number {
  return start * WIDEST + end;
}

function addTo<T>(map: Map<number, T[]>, key: number, item: T): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Where a rule's sources, sinks, sanitizers and propagators are in one file. */
export class TaintMatches {
  readonly sources: readonly ItemMatch[];
  readonly sinks: readonly ItemMatch[];
  private readonly notes = new Map<number, Notes | undefined>();
  private readonly marks: { readonly sources: Marks; readonly sinks: Marks; readonly sanitizers: Marks };
  private readonly from = new Map<number, Propagation[]>();
  private readonly to = new Map<number, Propagation[]>();
  private readonly guards = new Map<number, Propagation[]>();
  private readonly guarded = new Map<number, number[]>();
  private readonly bySource: SpanIndex<ItemMatch>;
  /** What data goes over into. */
  private readonly targets: SpanIndex<Span>;
  private nextId = 0;

  constructor(private readonly shapes: Shapes, rule: TaintRule, evaluator: FormulaEvaluator) {
    const all = (items: readonly TaintItem[]): ItemMatch[] => items.flatMap((item) => evaluator.evaluate(item.formula).map((match) => this.toMatch(item, match)));
    this.sources = all(rule.sources);
    this.bySource = new SpanIndex(this.sources);
    this.sinks = this.sources.length === 0 ? [] : all(rule.sinks);
    const isNeeded = this.sinks.length > 0;
    for (const item of isNeeded ? rule.sanitizers : []) if (item.guards !== '') for (const match of evaluator.evaluate(item.formula)) this.addGuard(item, match);
    const sanitizers = isNeeded ? all(rule.sanitizers.filter(({ guards }) => guards === '')).filter((match) => !match.item.notConflicting || !this.conflicts(match)) : [];
    const spansOf = (span: Span): readonly Span[] => this.alike(span);
    this.marks = { sources: new Marks(this.sources, spansOf), sinks: new Marks(this.sinks, spansOf), sanitizers: new Marks(sanitizers, spansOf) };
    const targets: Span[] = [];
    for (const item of isNeeded ? rule.propagators : []) for (const match of evaluator.evaluate(item.formula)) targets.push(...this.addPropagation(item, match));
    this.targets = new SpanIndex(targets);
  }

  /** What the rule says of a node; undefined for nothing. */
  at(node: number): Notes | undefined {
    if (node < 0) return undefined;
    const known = this.notes.get(node);
    if (known !== undefined || this.notes.has(node)) return known;
    const notes = this.read({ start: this.shapes.start(node), end: this.shapes.end(node) });
    this.notes.set(node, notes);
    return notes;
  }

  /** The name of a type as it stands in the code. */
  typeName(type: TypeFact | undefined): string {
    if (!type) return '';
    return 'builtin' in type ? type.builtin : this.shapes.tree.text.slice(type.start, type.end);
  }

  /** Whether data comes in somewhere in a node, or in code around all of it. */
  hasSourceIn(node: number): boolean {
    const span = { start: this.shapes.start(node), end: this.shapes.end(node) };
    return this.bySource.anyHeldBy(span) || this.bySource.anyHolds(span) || this.targets.anyHeldBy(span);
  }

  /** Whether a match is all of a node, and not code around it. */
  isExact(match: Span, node: number, also = node): boolean {
    return [node, also].some((at) => this.alike(match).some((span) => span.start === this.shapes.start(at) && span.end === this.shapes.end(at)));
  }

  private read(span: Span): Notes | undefined {
    const { sources, sanitizers, sinks } = this.marks;
    const notes: Notes = {
      sources: sources.at(span), sanitizers: sanitizers.at(span), sinks: sinks.at(span),
      from: this.from.get(keyOf(span)) ?? NOTHING, to: this.to.get(keyOf(span)) ?? NOTHING,
      guards: this.guards.get(keyOf(span)) ?? NOTHING, guarded: this.guarded.get(keyOf(span)) ?? NOTHING,
    };
    return Object.values(notes).some((list: readonly unknown[]) => list.length > 0) ? notes : undefined;
  }

  private toMatch(item: TaintItem, { start, end, bindings }: Match): ItemMatch {
    return { id: this.nextId++, item, start, end, bindings };
  }

  private conflicts(match: Span): boolean {
    return [...this.sources, ...this.sinks].some((other) => sameSpan(match, other));
  }

  private addGuard(item: TaintItem, match: Match): void {
    const guarded = match.bindings.get(item.guards);
    if (!guarded) return;
    const id = this.nextId++;
    for (const span of this.alike(match)) addTo(this.guards, keyOf(span), { id, item });
    for (const span of this.alike(guarded)) addTo(this.guarded, keyOf(span), id);
  }

  private addPropagation(item: TaintItem, match: Match): readonly Span[] {
    const [from, to] = [match.bindings.get(item.from), match.bindings.get(item.to)];
    if (!from || !to) return [];
    const propagation = { id: this.nextId++, item };
    for (const span of this.alike(from)) addTo(this.from, keyOf(span), propagation);
    for (const span of this.alike(to)) addTo(this.to, keyOf(span), propagation);
    return [to];
  }

  /** A range of code, and that of the code in it which says the same without parentheses and the like. */
  private alike(span: Span): readonly Span[] {
    const inner = this.shapes.unwrappedAt(span);
    return inner && !sameSpan(inner, span) ? [span, inner] : [span];
  }
}
