import type { SafeRegex } from '../regex';
import { contains, type Span } from '../span';
import { distinctMatches, mergeBindings, NO_BINDINGS, textWithin, type Binding, type Match } from './bindings';
import type { AllFormula, Condition, Formula } from './formula';
import { matchPattern, type MatchSubject } from './matcher';
import type { RootPattern } from './pattern';
import { SpanIndex } from './span-index';

/**
 * All matches of a formula in a file, by Semgrep's semantics: positives intersect as ranges and agree on their
 * metavariables, then negatives filter, then conditions, then focus narrows.
 */
export class FormulaEvaluator {
  private readonly byPattern = new Map<RootPattern, Match[]>();

  constructor(private readonly subject: MatchSubject) {}

  evaluate(formula: Formula): Match[] {
    switch (formula.op) {
      case 'pattern':
        return this.matchesOf(formula.pattern);
      case 'regex':
        return matchRegex(formula.regex, this.subject.tree.text);
      case 'any':
        return distinctMatches(formula.branches.flatMap((branch) => this.evaluate(branch)));
      case 'all':
        return this.all(formula);
    }
  }

  private matchesOf(pattern: RootPattern): Match[] {
    const known = this.byPattern.get(pattern) ?? matchPattern(this.subject, pattern);
    this.byPattern.set(pattern, known);
    return known;
  }

  /** The matches whose range is one of `spans`: where only these count, the rest of the file is not matched. */
  private evaluateAt(formula: Formula, spans: readonly Span[]): Match[] {
    if (formula.op === 'any') return formula.branches.flatMap((branch) => this.evaluateAt(branch, spans));
    if (formula.op === 'pattern' && formula.pattern.root === 'node' && !this.byPattern.has(formula.pattern)) {
      return matchPattern(this.subject, formula.pattern, spans);
    }
    const wanted = new Set(spans.map(spanKey));
    return this.evaluate(formula).filter((match) => wanted.has(spanKey(match)));
  }

  private all(formula: AllFormula): Match[] {
    let matches = this.intersect(formula);
    for (const negative of formula.negatives) matches = this.without(matches, this.evaluateAt(negative, matches), sameSpan);
    for (const outer of formula.notInsides) if (matches.length > 0) matches = this.without(matches, this.evaluate(outer), contains);
    for (const condition of formula.conditions) matches = matches.filter((match) => this.holds(condition, match));
    for (const names of formula.focus) matches = matches.flatMap((match) => focusOn(match, names));
    return distinctMatches(matches);
  }

  private intersect({ positives, insides }: AllFormula): Match[] {
    const [first, ...others] = positives.length > 0 ? positives : insides;
    if (!first) return [];
    let matches = this.evaluate(first);
    for (const other of others) matches = this.pairs(matches, other, true);
    for (const inside of positives.length > 0 ? insides : []) matches = this.pairs(matches, inside, false);
    return matches;
  }

  /**
   * Matches of both sides that go together: one holds the other, and they agree on their metavariables. The inner range
   * is kept. @param either whether the match may also be the outer one
   */
  private pairs(matches: readonly Match[], formula: Formula, either: boolean): Match[] {
    if (matches.length === 0) return [];
    const others = new SpanIndex(this.evaluate(formula));
    const paired = matches.flatMap((match) => [
      ...others.holdersOf(match).flatMap((outer) => this.merge(match, match, outer)),
      ...(either ? others.heldBy(match).flatMap((inner) => this.merge(inner, match, inner)) : []),
    ]);
    return distinctMatches(paired);
  }

  private merge({ start, end }: Span, a: Match, b: Match): Match[] {
    const bindings = mergeBindings(this.subject.view, this.subject.tree, a.bindings, b.bindings);
    return bindings ? [{ start, end, bindings }] : [];
  }

  private without(matches: readonly Match[], negatives: readonly Match[], covers: (negative: Span, match: Span) => boolean): Match[] {
    const agrees = (a: Match, b: Match): boolean => mergeBindings(this.subject.view, this.subject.tree, a.bindings, b.bindings) !== undefined;
    const index = new SpanIndex(negatives);
    return matches.filter((match) => !index.holdersOf(match).some((negative) => covers(negative, match) && agrees(match, negative)));
  }

  private holds(condition: Condition, match: Match): boolean {
    const binding = match.bindings.get(condition.metavariable);
    if (!binding) return false;
    if (condition.op === 'formula') return this.holdsFor(condition.formula, binding, match);
    return condition.regex.matchAt(this.textOf(binding), 0) !== undefined;
  }

  /** Whether the formula matches the bound code as a whole; an expression may match a part of it. */
  private holdsFor(formula: Formula, binding: Binding, match: Match): boolean {
    if (formula.op === 'regex') return formula.regex.exec(this.textOf(binding), 0, Infinity) !== undefined;
    if (formula.op === 'any') return formula.branches.some((branch) => this.holdsFor(branch, binding, match));
    return this.evaluateAt(formula, [binding]).some((inner) => this.merge(match, match, inner).length > 0);
  }

  private textOf(binding: Binding): string {
    return textWithin(this.subject.view, this.subject.tree, binding);
  }
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
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

function matchRegex(regex: SafeRegex, text: string): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at <= text.length; ) {
    const span = regex.exec(text, at, text.length + 1)?.spans[0];
    if (!span) break;
    if (span.end > span.start) matches.push({ ...span, bindings: NO_BINDINGS });
    at = Math.max(span.end, span.start + 1);
  }
  return matches;
}
