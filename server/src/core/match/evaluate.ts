import { matchGeneric, mayHold, readGeneric, type GenericDocument } from '../generic';
import { bindGroups, findAll, withoutOverlaps, type SafeRegex } from '../regex';
import type { Span } from '../span';
import { NO_NODE } from '../syntax';
import { AskedInside, type Area } from './asked-inside';
import { distinctMatches, mergeBindings, NO_BINDINGS, writtenAt, type Binding, type Bindings, type Match } from './bindings';
import { applyCondition } from './evaluate-condition';
import type { AllFormula, Condition, Formula, GenericFormula } from './formula';
import { StepBudgetExceeded } from './step-budget';
import type { RootPattern } from './pattern';
import { holding, sameAs, touching, within, type Place } from './places';
import { matchPattern } from './search';
import { isShared } from './shared-formulas';
import { ANYWHERE, mostSelectiveFirst, spread, tighter } from './spread';
import { SpanIndex } from './span-index';
import type { MatchSubject } from './subject';

/**
 * All matches of a formula in a file, by Semgrep's semantics: positives intersect as ranges and agree on their
 * metavariables, then negatives filter, then conditions, then focus narrows.
 */
export class FormulaEvaluator {
  private readonly byPattern = new Map<RootPattern, Match[]>();
  private readonly byFormula = new Map<Formula, Match[]>();
  private readonly documents = new Map<string, GenericDocument>();
  private readonly asked = new AskedInside();
  /** A name whose metavariable is asked about and that counts by itself: one that is declared, or that stands for the code that it holds. */
  private name: number | undefined;
  /** What a metavariable stands for, where that is asked about: expressions begin and end there. */
  private area: Area | undefined;

  /** @param whole what evaluates on the whole file, where `subject` is looked for in a part of it alone */
  constructor(private readonly subject: MatchSubject, private readonly whole?: FormulaEvaluator) {}

  evaluate(formula: Formula): Match[] {
    if (!isShared(formula) || this.area !== undefined) return this.evaluateNow(formula);
    const known = this.byFormula.get(formula) ?? this.evaluateNow(formula);
    this.byFormula.set(formula, known);
    return known;
  }

  private evaluateNow(formula: Formula): Match[] {
    switch (formula.op) {
      case 'pattern':
        return this.matchesOf(formula.pattern);
      case 'generic':
        return this.matchesOfGeneric(formula);
      case 'regex':
        return matchRegex(formula.regex, this.area?.text ?? this.subject.tree.text, this.area?.start ?? 0);
      case 'any':
        return distinctMatches(formula.branches.flatMap((branch) => this.evaluate(branch)));
      case 'all':
        return this.all(formula);
    }
  }

  /** The matches in a range; a formula that only denies is asked of the whole range. */
  matchesWithin(formula: Formula, { start, end }: Span): Match[] {
    return this.inside(formula, { start, end, node: NO_NODE });
  }

  private matchesOf(pattern: RootPattern): Match[] {
    return this.withName(pattern, this.knownOf(pattern));
  }

  private knownOf(pattern: RootPattern): Match[] {
    const known = this.byPattern.get(pattern) ?? (this.whole && pattern.root === 'sequence' ? this.whole.knownOf(pattern) : matchPattern(this.subject, pattern));
    this.byPattern.set(pattern, known);
    return known;
  }

  private withName(pattern: RootPattern, matches: Match[]): Match[] {
    return this.name === undefined ? matches : [...matches, ...matchPattern(this.subject, pattern, { at: this.name })];
  }

  /** What a pattern is looked for in: a run of statements may begin before the part, and end behind it. */
  private subjectFor(pattern: RootPattern): MatchSubject {
    return this.whole && pattern.root === 'sequence' ? this.whole.subject : this.subject;
  }

  private matchesOfGeneric({ pattern, document }: GenericFormula): Match[] {
    if (!mayHold(this.subject.tree.text, pattern, document)) return [];
    const key = document.commentStyle ?? '';
    const read = this.documents.get(key) ?? readGeneric(this.subject.tree.text, document);
    this.documents.set(key, read);
    const { matches, exceeded } = matchGeneric(pattern, read, STEPS_PER_GENERIC_PATTERN);
    if (exceeded) throw new StepBudgetExceeded();
    return matches.map(({ start, end, bindings }) => ({ start, end, bindings: new Map([...bindings].map(([name, span]) => [name, { ...span, node: NO_NODE, isWords: true as const }])) }));
  }

  /** The matches at a place: where only these count, the rest of the file is not matched. */
  private evaluateAt(formula: Formula, place: Place): Match[] {
    if (formula.op === 'any') return distinctMatches(formula.branches.flatMap((branch) => this.evaluateAt(branch, place)));
    if (formula.op === 'pattern' && formula.pattern.root === 'node' && !this.byPattern.has(formula.pattern)) {
      return this.withName(formula.pattern, matchPattern(this.subject, formula.pattern, { place })).filter((match) => place.accepts(match));
    }
    // A focus moves the range, so that what is looked for may begin elsewhere.
    if (formula.op === 'all' && formula.focus.length === 0) return this.all(formula, place);
    return this.evaluate(formula).filter((match) => place.accepts(match));
  }

  private all(formula: AllFormula, place?: Place): Match[] {
    const matches = this.intersect(formula, place);
    return this.filter(matches, formula, place);
  }

  /** All of these only take matches away, so that the cheapest come first. */
  private filter(found: Match[], formula: AllFormula, place?: Place): Match[] {
    let matches = found;
    for (const condition of formula.conditions) matches = matches.flatMap((match) => applyCondition(this.subject, condition, match, (inner, binding) => this.inside(inner, binding, match.bindings)));
    for (const negative of formula.negatives) matches = this.withoutSame(matches, negative);
    const { text, start: base } = this.area ?? { text: this.subject.tree.text, start: 0 };
    for (const regex of formula.untouched) matches = withoutOverlaps(matches, regex, text, base);
    for (const outer of formula.notInsides) matches = this.withoutInside(matches, outer);
    for (const other of formula.anywhere) matches = this.agreeing(matches, other);
    for (const names of formula.focus) matches = matches.flatMap((match) => focusOn(match, names));
    for (const name of formula.as) matches = matches.map((match) => ({ ...match, bindings: new Map(match.bindings).set(name, { start: match.start, end: match.end, node: NO_NODE }) }));
    return distinctMatches(place ? matches.filter((match) => place.accepts(match)) : matches);
  }

  /** The matches with the first match anywhere in the file that agrees with them; without those with which none does. */
  private agreeing(matches: readonly Match[], other: Formula): Match[] {
    const elsewhere = matches.length === 0 ? [] : (this.whole ?? this).evaluate(other);
    return matches.flatMap((match) => {
      for (const one of elsewhere) {
        const [agreed] = this.merge(match, match, one);
        if (agreed) return [agreed];
      }
      return [];
    });
  }

  /**
   * The matches inside what a metavariable stands for; a formula that only denies is asked of the whole of it.
   * @param outer what is bound around it
   */
  private inside(formula: Formula, binding: Binding, outer: Bindings = NO_BINDINGS): Match[] {
    return this.about(binding, () => this.insideOf(formula, binding, outer));
  }

  /** Asks about what a metavariable stands for. */
  private about(binding: Binding, ask: () => Match[]): Match[] {
    const { name, area } = this;
    this.area = this.areaOf(binding);
    this.name = this.isAlone(binding.node) ? binding.node : undefined;
    try {
      return ask();
    } finally {
      this.name = name;
      this.area = area;
    }
  }

  /** Whether a node is looked at though its kind is not that of what is looked for. */
  private isAlone(node: number): boolean {
    return this.subject.index.isDeclaredName(node) || (node >= 0 && this.subject.heldBy?.(node) !== undefined);
  }

  private areaOf(binding: Binding): Area {
    return { ...writtenAt(this.subject, binding), key: [binding.start, binding.end, binding.node, binding.text].join() };
  }

  private insideOf(formula: Formula, binding: Binding, outer: Bindings): Match[] {
    const place = within(this.subject.tree, [binding]);
    if (formula.op !== 'all') return this.evaluateAt(formula, place);
    const asks = asksForCode(formula);
    const { text } = writtenAt(this.subject, binding);
    if (!asks && formula.untouched.some((regex) => regex.exec(text, 0, text.length + 1) !== undefined)) return [];
    const whole = { start: binding.start, end: binding.end, bindings: NO_BINDINGS };
    const found = asks ? this.foundIn(formula, place) : [whole];
    const known = found.flatMap((match) => this.merge(match, match, { ...match, bindings: outer }));
    return this.filter(known, asks ? formula : { ...formula, untouched: [] }, place);
  }

  /** What the positives match in what is asked about, whatever is bound around it. */
  private foundIn(formula: AllFormula, place: Place): Match[] {
    return this.asked.known(formula, this.area?.key ?? '', () => this.intersect(formula, place));
  }

  private intersect({ positives, insides, conditions }: AllFormula, place: Place | undefined): Match[] {
    const [first, ...others] = positives.length > 0 ? mostSelectiveFirst(positives) : insides;
    if (!first) return [];
    const tight = place || others.length > 0 ? undefined : tighter(insides, spread(first));
    if (tight && positives.length > 0) return this.intersectFrom(first, tight, { insides, conditions });
    // With a single positive its ranges are the formula's; with several the innermost counts, which the place need not accept.
    let matches = place && others.length === 0 ? this.evaluateAt(first, place) : this.evaluate(first);
    for (const other of others) matches = this.pairs(matches, other, true);
    return positives.length > 0 ? this.heldBy(insides, matches, conditions) : matches;
  }

  /** Those of the matches that something holds. Where there are many, those that cannot meet the conditions go before. */
  private heldBy(insides: readonly Formula[], found: Match[], conditions: readonly Condition[]): Match[] {
    let matches = insides.length > 0 && found.length > FEW ? found.filter((match) => conditions.every((condition) => this.mayMeet(condition, match))) : found;
    for (const inside of insides) matches = this.pairs(matches, inside, false);
    return matches;
  }

  /** Whether a match can meet a condition on what it binds itself, whatever is bound around it. */
  private mayMeet(condition: Condition, match: Match): boolean {
    const binding = condition.op === 'comparison' ? undefined : match.bindings.get(condition.metavariable);
    if (!binding) return true;
    if (condition.op === 'regex' || condition.op === 'type') return applyCondition(this.subject, condition, match, () => []).length > 0;
    return condition.op !== 'formula' || this.mayHoldWithin(condition.formula, binding);
  }

  private mayHoldWithin(formula: Formula, binding: Binding): boolean {
    if (formula.op !== 'all' || !asksForCode(formula)) return true;
    return this.about(binding, () => this.foundIn(formula, within(this.subject.tree, [binding]))).length > 0;
  }

  /** The same for a single positive that could be anywhere, beginning with what holds it and is not. */
  private intersectFrom(positive: Formula, tight: Formula, { insides, conditions }: Pick<AllFormula, 'insides' | 'conditions'>): Match[] {
    const holders = this.evaluate(tight);
    if (holders.length === 0) return [];
    const matches = holders.length <= FEW || spread(positive) === ANYWHERE ? this.evaluateHeld(positive, holders) : this.evaluate(positive);
    return this.heldBy(insides, matches, conditions);
  }

  /** Among the matches of a formula all that one of the holders holds and agrees with. */
  private evaluateHeld(formula: Formula, holders: readonly Match[]): Match[] {
    if (formula.op === 'any') return distinctMatches(formula.branches.flatMap((branch) => this.evaluateHeld(branch, holders)));
    if (formula.op !== 'pattern' || formula.pattern.root !== 'node' || this.name !== undefined || this.byPattern.has(formula.pattern)) return this.evaluate(formula);
    return matchPattern(this.subject, formula.pattern, { inside: holders });
  }

  /**
   * Matches of both sides that go together: one holds the other, and they agree on their metavariables. The inner range
   * is kept. @param either whether the match may also be the outer one
   */
  private pairs(matches: readonly Match[], formula: Formula, either: boolean): Match[] {
    if (matches.length === 0) return [];
    if (!either && this.isFew(matches, formula)) {
      return distinctMatches(matches.flatMap((match) => this.around(formula, match).map(({ bindings }) => ({ ...match, bindings }))));
    }
    const index = new SpanIndex(matches);
    const others = this.evaluateAt(formula, (either ? touching : holding)(this.subject.tree, matches));
    const paired = others.flatMap((other) => [
      ...index.heldBy(other).flatMap((match) => this.merge(match, match, other)),
      ...(either ? index.holdersOf(other).flatMap((match) => this.merge(other, match, other)) : []),
    ]);
    return distinctMatches(paired);
  }

  /** Whether it costs less to look around each match, knowing its metavariables, than to look once for all. */
  private isFew(matches: readonly Match[], formula: Formula): boolean {
    return matches.length <= FEW && isOfPatterns(formula) && !(formula.op === 'pattern' && this.byPattern.has(formula.pattern));
  }

  /** What holds a match and agrees with it. */
  private around(formula: Formula, match: Match): Match[] {
    if (formula.op === 'any') return formula.branches.flatMap((branch) => this.around(branch, match));
    if (formula.op !== 'pattern') return [];
    const place = holding(this.subject.tree, [match]);
    return matchPattern(this.subjectFor(formula.pattern), formula.pattern, { place, bindings: match.bindings }).filter((outer) => place.accepts(outer));
  }

  private merge({ start, end }: Span, a: Match, b: Match): Match[] {
    const bindings = mergeBindings(this.subject, a.bindings, b.bindings);
    return bindings ? [{ start, end, bindings }] : [];
  }

  /** `pattern-not`: a match goes when a negative has the same range and agrees on the metavariables. */
  private withoutSame(matches: readonly Match[], negative: Formula): Match[] {
    if (matches.length === 0) return [];
    const negatives = groupBy(this.sameAs(negative, matches), spanKey);
    return matches.filter((match) => !negatives.get(spanKey(match))?.some((other) => this.agree(match, other)));
  }

  /** What a formula matches at the ranges of matches; inside what is asked about it is asked again for every way to bind the rest. */
  private sameAs(formula: Formula, matches: readonly Match[]): Match[] {
    const [first] = matches;
    const find = (): Match[] => this.evaluateAt(formula, sameAs(this.subject.shapes, matches));
    const isOne = first !== undefined && matches.every(({ start, end }) => start === first.start && end === first.end);
    return isOne && this.area !== undefined ? this.asked.known(formula, `${spanKey(first)} in ${this.area.key}`, find) : find();
  }

  /** `pattern-not-inside`: a match goes when a negative holds it and agrees on the metavariables. */
  private withoutInside(matches: readonly Match[], outer: Formula): Match[] {
    if (matches.length === 0) return [];
    if (this.isFew(matches, outer)) return matches.filter((match) => this.around(outer, match).length === 0);
    const negatives = new SpanIndex(this.evaluateAt(outer, holding(this.subject.tree, matches)));
    return matches.filter((match) => !negatives.holdersOf(match).some((other) => this.agree(match, other)));
  }

  private agree(a: Match, b: Match): boolean {
    return mergeBindings(this.subject, a.bindings, b.bindings) !== undefined;
  }
}

function asksForCode({ positives, insides }: AllFormula): boolean {
  return positives.length > 0 || insides.length > 0;
}

/** So many matches are looked at one by one. */
const FEW = 16;

function isOfPatterns(formula: Formula): boolean {
  return formula.op === 'pattern' || (formula.op === 'any' && formula.branches.every(isOfPatterns));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function focusOn(match: Match, names: readonly string[]): Match[] {
  return names.flatMap((name) => {
    const binding = match.bindings.get(name);
    return binding ? [{ start: binding.start, end: binding.end, bindings: match.bindings }] : [];
  });
}

/** As for a pattern of code. */
const STEPS_PER_GENERIC_PATTERN = 2_000_000;

/** @param from where the text begins in the file */
function matchRegex(regex: SafeRegex, text: string, from: number): Match[] {
  const placed = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  return findAll(regex, text).flatMap((found) => {
    const [span] = found.spans;
    const bindings = new Map([...bindGroups(found)].map(([name, group]) => [name, { ...placed(group), node: NO_NODE }]));
    return span ? [{ ...placed(span), bindings }] : [];
  });
}
