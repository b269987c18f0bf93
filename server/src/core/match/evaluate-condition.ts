import { evaluateComparison, type BoundValue } from '../conditions';
import { bindGroups, mayCapture } from '../regex';
import { NO_NODE } from '../syntax';
import { isText, mergeBindings, valueWithin, writtenAt, type Binding, type Bindings, type Match } from './bindings';
import type { Span } from '../span';
import type { Condition, Formula, NestedFormula, RegexCondition } from './formula';
import { textThatBegins } from './match-text';
import { hasType } from './match-type';
import type { MatchSubject } from './subject';

/** Evaluates a formula inside a range. */
export type EvaluateInside = (formula: Formula, binding: Binding) => Match[];

/** The match with what the condition binds, once for each way in which it holds; none when it does not. */
export function applyCondition(subject: MatchSubject, condition: Condition, match: Match, evaluateInside: EvaluateInside): Match[] {
  if (condition.op === 'comparison') {
    const lookup = (name: string): BoundValue | undefined => valueOf(subject, match.bindings.get(name));
    return evaluateComparison(condition.comparison, lookup, condition.options) === true ? [match] : [];
  }
  const binding = match.bindings.get(condition.metavariable);
  if (!binding) return [];
  switch (condition.op) {
    case 'regex':
      return byRegex(subject, condition, binding, match);
    case 'formula':
      return byFormula(subject, condition.formula, binding, match, evaluateInside);
    case 'nested':
      return byNested(subject, condition.nested, binding, match);
    case 'analysis':
      return condition.analysis(subject.tree.text.slice(binding.start, binding.end)) ? [match] : [];
    case 'type':
      return condition.types.some((type) => hasType(subject, type, binding.node)) ? [match] : [];
  }
}

/** What a metavariable is worth: its own code, or the constant that it stands for. */
function valueOf(subject: MatchSubject, binding: Binding | undefined): BoundValue | undefined {
  if (!binding) return undefined;
  const { tree } = subject;
  const text = tree.text.slice(binding.start, binding.end);
  if (binding.isWords) return { text };
  if (binding.node < 0 || tree.count === 0) return { text, value: text };
  const constant = binding.node < tree.count ? subject.constantOf(binding.node) : undefined;
  if (constant?.text === undefined || constant.node === binding.node) return { text };
  return constant.kind === 'string' ? { text, value: constant.text } : { text: constant.text };
}

function byRegex(subject: MatchSubject, { regex, asWritten }: RegexCondition, binding: Binding, match: Match): Match[] {
  const text = textThatBegins(subject, regex, binding, asWritten);
  if (text === undefined) return [];
  const found = mayCapture(regex) ? regex.matchAt(text, 0) : undefined;
  if (!found || found.spans.length < 2) return [match];
  const offset = Math.max(binding.start, subject.tree.text.indexOf(text, binding.start));
  const groups: [string, Binding][] = [...bindGroups(found)].map(([name, { start, end }]) => [name, { start: start + offset, end: end + offset, node: NO_NODE }]);
  // What an expression finds says what its groups are, whatever had their names before.
  return [{ ...match, bindings: new Map([...match.bindings, ...groups]) }];
}

function byFormula(subject: MatchSubject, formula: Formula, binding: Binding, match: Match, evaluateInside: EvaluateInside): Match[] {
  if (formula.op === 'regex') return formula.regex.exec(writtenAt(subject, binding).text, 0, Infinity) ? [match] : [];
  if (formula.op === 'any') return formula.branches.flatMap((branch) => byFormula(subject, branch, binding, match, evaluateInside)).slice(0, 1);
  return evaluateInside(formula, binding).flatMap((inner) => merged(subject, match, inner.bindings));
}

/** Code in another language stands in text: a number or a call is none, but for patterns of words. */
function byNested(subject: MatchSubject, nested: NestedFormula, binding: Binding, match: Match): Match[] {
  if (!isText(subject, binding) && nested.readsCode?.() !== true) return [];
  const written = valueWithin(subject, binding);
  const indent = indentOf(subject, binding, written);
  const text = indent + written;
  const place = placeOf(subject, { ...binding, start: binding.start - indent.length }, text);
  return nested.find(text).flatMap((inner) => merged(subject, match, new Map([...inner].map(([name, span]) => [name, place(span)]))));
}

/** What stands before the first of several lines as it does before others, where it is not among them: in some grammars a text begins with its first word. */
function indentOf({ tree }: MatchSubject, { start, end }: Binding, lines: string): string {
  if (!lines.includes('\n') || start + lines.length > end || !tree.text.startsWith(lines, start)) return '';
  const before = tree.text.slice(tree.text.lastIndexOf('\n', start - 1) + 1, start);
  return before !== '' && before.trim() === '' && lines.includes(`\n${before}`) ? before : '';
}

/** Where a part of the bound text stands in the file; one of text that stands nowhere is known by what it says. */
function placeOf({ tree }: MatchSubject, { start, end }: Binding, text: string): (part: Span) => Binding {
  const from = tree.text.indexOf(text, start);
  if (from < 0 || from + text.length > end) return (part) => ({ start, end, node: NO_NODE, text: text.slice(part.start, part.end) });
  return (part) => ({ start: from + part.start, end: from + part.end, node: NO_NODE });
}

function merged(subject: MatchSubject, match: Match, added: Bindings): Match[] {
  const bindings = mergeBindings(subject, match.bindings, added);
  return bindings ? [{ ...match, bindings }] : [];
}
