import { addTo } from '../add-to';
import { SpanIndex, StepBudgetExceeded, type FormulaEvaluator, type Match, type TypeFact } from '../match';
import type { Span } from '../span';
import type { CodeFile, Origin, RuleSet } from './fact';
import type { SharedItem, TaintGroup } from './taint-group';
import { beginsWay, type TaintItem } from './taint-rule';

/** A match of an item, for the rules that have it. */
export interface ItemMatch extends Origin {
  readonly item: TaintItem;
  readonly rules: RuleSet;
}

export interface Propagation {
  readonly id: number;
  readonly item: TaintItem;
  readonly rules: RuleSet;
}

/** What rules say of one piece of code. */
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

/** The numbers by which matches are told apart, whatever file they are in. */
export interface MatchIds {
  next: number;
}

export interface MatchContext {
  readonly ids: MatchIds;
  /** The rules of which data may go on in other files. */
  readonly across?: RuleSet;
  /** Whether data may come from there though no source is here. */
  readonly carries?: boolean;
  /** Whether the file is one that another one leads to: either end of a way is enough there. */
  readonly isOther?: boolean;
}

/** What an item of a rule says of code, in whatever run. */
export interface Mark {
  /** The item and the rules that it is for. */
  readonly text: string;
  /** The code of which it says something. */
  readonly spans: readonly Span[];
  /** What its metavariables stand for. */
  readonly bound: readonly Span[];
}

/** A mark with the match of a source, sink or sanitizer. */
export interface MatchMark extends Mark {
  readonly match?: ItemMatch;
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
/** A text into which no language puts values, or a number. */
const CONSTANT = /^(?:'[^'\\$#{]*'|"[^"\\$#{]*"|\d[\w.]*)$/;
const LONGEST_CONSTANT = 500;

function keyOf({ start, end }: Span): number {
  return start * WIDEST + end;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The rules that any of these are for. */
export function rulesOf(matches: readonly { readonly rules: RuleSet }[]): RuleSet {
  return matches.reduce((rules, match) => rules | match.rules, 0);
}

/** Where the sources, sinks, sanitizers and propagators of rules are in one file. */
export class TaintMatches {
  readonly sources: readonly ItemMatch[];
  readonly sinks: readonly ItemMatch[];
  private readonly notes = new Map<number, Notes | undefined>();
  private readonly marks: { readonly sources: Marks; readonly sinks: Marks; readonly sanitizers: Marks };
  private readonly from = new Map<number, Propagation[]>();
  private readonly to = new Map<number, Propagation[]>();
  private readonly guards = new Map<number, Propagation[]>();
  private readonly guarded = new Map<number, number[]>();
  private readonly sanitizers: readonly ItemMatch[];
  /** Guards and propagators, with the two places that each is about. */
  private readonly links: { readonly item: TaintItem; readonly rules: RuleSet; readonly spans: readonly Span[]; readonly bindings: Match['bindings'] }[] = [];
  private readonly bySource: SpanIndex<ItemMatch>;
  private readonly bySink: SpanIndex<ItemMatch>;
  /** What data goes over into. */
  private readonly targets: SpanIndex<Span>;
  /** Rules of which an item was not looked for to the end. */
  isCutFor: RuleSet = 0;

  private readonly ids: MatchIds;

  constructor(private readonly file: CodeFile, private readonly group: TaintGroup, private readonly evaluator: FormulaEvaluator, { ids, across = 0, carries = false, isOther = false }: MatchContext) {
    this.ids = ids;
    const sinks = this.all(group.sinks, group.all);
    const sources = this.all(group.sources, isOther ? group.all : rulesOf(sinks) | across);
    const live = isOther ? group.all : rulesOf(sources.filter(({ item }) => beginsWay(item))) | (carries ? across & rulesOf(sinks) : 0);
    this.sources = forLive(sources, live);
    this.bySource = new SpanIndex(this.sources);
    this.sinks = forLive(sinks, live).filter((sink) => this.mayTake(sink));
    this.bySink = new SpanIndex(this.sinks);
    const [guards, sanitizers] = [group.sanitizers.filter(({ item }) => item.guards !== ''), group.sanitizers.filter(({ item }) => item.guards === '')];
    for (const [{ item, rules }, match] of this.each(guards, live)) this.addGuard(item, rules, match);
    this.sanitizers = this.all(sanitizers, live).flatMap((match) => this.withoutConflicts(match));
    const spansOf = (span: Span): readonly Span[] => this.alike(span);
    this.marks = {
      sources: new Marks(this.sources, spansOf),
      sinks: new Marks(this.sinks, spansOf),
      sanitizers: new Marks(this.sanitizers, spansOf),
    };
    this.targets = new SpanIndex(this.each(group.propagators, live).flatMap(([{ item, rules }, match]) => this.addPropagation(item, rules, match)));
  }

  private each(items: readonly SharedItem[], live: RuleSet): (readonly [SharedItem, Match])[] {
    return items.flatMap(({ item, rules }) => {
      const shared = { item, rules: rules & live };
      return shared.rules === 0 ? [] : this.evaluate(shared).map((match) => [shared, match] as const);
    });
  }

  private evaluate({ item, rules }: SharedItem): readonly Match[] {
    try {
      return this.evaluator.evaluate(item.formula);
    } catch (error) {
      if (!(error instanceof StepBudgetExceeded)) throw error;
      this.isCutFor |= rules;
      return [];
    }
  }

  private all(items: readonly SharedItem[], live: RuleSet): ItemMatch[] {
    return this.each(items, live).map(([{ item, rules }, { start, end, bindings }]) => ({ id: this.ids.next++, file: this.file, item, rules, start, end, bindings }));
  }

  /** Whether data can come to a sink: not to a constant, where that is no source itself. */
  private mayTake(sink: ItemMatch): boolean {
    const { text } = this.file.shapes.tree;
    if (sink.end - sink.start > LONGEST_CONSTANT || !CONSTANT.test(text.slice(sink.start, sink.end))) return true;
    return this.sources.some(({ item }) => item.control) || this.bySource.anyHeldBy(sink) || this.bySource.anyHolds(sink);
  }

  /** All that the rules say of the file. */
  toMarks(): readonly MatchMark[] {
    const { sources, sinks, sanitizers, propagators } = this.group;
    const places = new Map([...sources, ...sinks, ...sanitizers, ...propagators].map(({ item }, at) => [item, at]));
    const textOf = (kind: string, item: TaintItem, rules: RuleSet): string => `${kind}${places.get(item) ?? ''}:${rules}`;
    const toMark = (kind: string) => (match: ItemMatch): MatchMark => ({ text: textOf(kind, match.item, match.rules), spans: [match], bound: [...match.bindings.values()], match });
    return [
      ...this.sources.map(toMark('source')), ...this.sinks.map(toMark('sink')), ...this.sanitizers.map(toMark('sanitizer')),
      ...this.links.map(({ item, rules, spans, bindings }) => ({ text: textOf('link', item, rules), spans, bound: [...bindings.values()] })),
    ];
  }

  /** What the rules say of a node; undefined for nothing. */
  at(node: number): Notes | undefined {
    if (node < 0) return undefined;
    const known = this.notes.get(node);
    if (known !== undefined || this.notes.has(node)) return known;
    const notes = this.read({ start: this.file.shapes.start(node), end: this.file.shapes.end(node) });
    this.notes.set(node, notes);
    return notes;
  }

  /** The name of a type as it stands in the code. */
  typeName(type: TypeFact | undefined): string {
    if (!type) return '';
    return 'builtin' in type ? type.builtin : this.file.shapes.tree.text.slice(type.start, type.end);
  }

  /** Whether data comes in somewhere in a node, or in code around all of it. */
  hasSourceIn(node: number): boolean {
    const span = { start: this.file.shapes.start(node), end: this.file.shapes.end(node) };
    return this.bySource.anyHeldBy(span) || this.bySource.anyHolds(span) || this.targets.anyHeldBy(span);
  }

  hasSinkIn(node: number): boolean {
    const span = { start: this.file.shapes.start(node), end: this.file.shapes.end(node) };
    return this.bySink.anyHeldBy(span) || this.bySink.anyHolds(span);
  }

  /** Whether a match is all of a node, and not code around it. */
  isExact(match: Span, node: number, also = node): boolean {
    return [node, also].some((at) => this.alike(match).some((span) => span.start === this.file.shapes.start(at) && span.end === this.file.shapes.end(at)));
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

  /** A sanitizer is none for rules for which it is a source or a sink, where it says so. */
  private withoutConflicts(match: ItemMatch): readonly ItemMatch[] {
    if (!match.item.notConflicting) return [match];
    return forLive([match], ~rulesOf([...this.sources, ...this.sinks].filter((other) => sameSpan(match, other))));
  }

  private addGuard(item: TaintItem, rules: RuleSet, match: Match): void {
    const guarded = match.bindings.get(item.guards);
    if (!guarded) return;
    const id = this.ids.next++;
    this.links.push({ item, rules, spans: [match, guarded], bindings: match.bindings });
    for (const span of this.alike(match)) addTo(this.guards, keyOf(span), { id, item, rules });
    for (const span of this.alike(guarded)) addTo(this.guarded, keyOf(span), id);
  }

  private addPropagation(item: TaintItem, rules: RuleSet, match: Match): readonly Span[] {
    const [from, to] = [match.bindings.get(item.from), match.bindings.get(item.to)];
    if (!from || !to) return [];
    const propagation = { id: this.ids.next++, item, rules };
    this.links.push({ item, rules, spans: [from, to], bindings: match.bindings });
    for (const span of this.alike(from)) addTo(this.from, keyOf(span), propagation);
    for (const span of this.alike(to)) addTo(this.to, keyOf(span), propagation);
    return [to];
  }

  /** A range of code, and that of the code in it which says the same without parentheses and the like. */
  private alike(span: Span): readonly Span[] {
    const inner = this.file.shapes.unwrappedAt(span);
    return inner && !sameSpan(inner, span) ? [span, inner] : [span];
  }
}

/** Matches as far as they are for rules that are looked at. */
function forLive(matches: readonly ItemMatch[], live: RuleSet): ItemMatch[] {
  return matches.flatMap((match) => ((match.rules & live) === 0 ? [] : [{ ...match, rules: match.rules & live }]));
}
