import type { SafeRegex } from '../regex';
import { contains, type Span } from '../span';
import { distinctMatches, mergeBindings, NO_BINDINGS, textWithin, type Binding, type Match } from './bindings';
import type { AllFormula, Condition, Formula } from './formula';
import { matchPattern, type MatchSubject } from './matcher';
import type { RootPattern } from './pattern';

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

  private all(formula: AllFormula): Match[] {
    let matches = this.intersect(formula);
    for (const negative of formula.negatives) matches = this.without(matches, negative, (a, b) => a.start === b.start && a.end === b.end);
    for (const outer of formula.notInsides) matches = this.without(matches, outer, (inner, out) => contains(out, inner));
    for (const condition of formula.conditions) matches = matches.filter((match) => this.holds(condition, match));
    for (const names of formula.focus) matches = matches.flatMap((match) => focusOn(match, names));
    return distinctMatches(matches);
  }

  private intersect({ positives, insides }: AllFormula): Match[] {
    const [first, ...others] = positives.length > 0 ? positives : insides;
    if (!first) return [];
    let matches = this.evaluate(first);
    for (const other of positives.length > 0 ? others : []) matches = this.pairs(matches, other, innermost);
    for (const inside of positives.length > 0 ? insides : others) matches = this.pairs(matches, inside, (a, b) => (contains(b, a) ? a : undefined));
    return matches;
  }

  /** Matches of both sides that go together, by range and by metavariables. */
  private pairs(matches: readonly Match[], formula: Formula, together: (a: Match, b: Match) => Span | undefined): Match[] {
    if (matches.length === 0) return [];
    const others = this.evaluate(formula);
    const paired = matches.flatMap((match) =>
      others.flatMap((other) => {
        const span = together(match, other);
        const bindings = span && mergeBindings(this.subject.view, this.subject.tree, match.bindings, other.bindings);
        return span && bindings ? [{ start: span.start, end: span.end, bindings }] : [];
      }),
    );
    return distinctMatches(paired);
  }

  private without(matches: readonly Match[], formula: Formula, covers: (match: Match, negative: Match) => boolean): Match[] {
    if (matches.length === 0) return [];
    const negatives = this.evaluate(formula);
    const agrees = (a: Match, b: Match): boolean => mergeBindings(this.subject.view, this.subject.tree, a.bindings, b.bindings) !== undefined;
    return matches.filter((match) => !negatives.some((negative) => covers(match, negative) && agrees(match, negative)));
  }

  private holds(condition: Condition, match: Match): boolean {
    const binding = match.bindings.get(condition.metavariable);
    if (!binding) return false;
    if (condition.op === 'formula') return this.holdsWithin(condition.formula, binding, match);
    const text = textWithin(this.subject.view, this.subject.tree, binding);
    return condition.regex.matchAt(text, 0) !== undefined;
  }

  /** Whether the formula matches the bound code as a whole or, for operators that search, within it. */
  private holdsWithin(formula: Formula, binding: Binding, match: Match): boolean {
    if (formula.op === 'regex') return formula.regex.exec(textWithin(this.subject.view, this.subject.tree, binding), 0, Infinity) !== undefined;
    if (formula.op === 'any') return formula.branches.some((branch) => this.holdsWithin(branch, binding, match));
    return this.evaluate(formula).some(
      (inner) =>
        inner.start === binding.start &&
        inner.end === binding.end &&
        mergeBindings(this.subject.view, this.subject.tree, inner.bindings, match.bindings) !== undefined,
    );
  }
}

function innermost(a: Span, b: Span): Span | undefined {
  if (contains(b, a)) return a;
  return contains(a, b) ? b : undefined;
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
