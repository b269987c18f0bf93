import type { Finding } from '../finding';
import type { Match, MatchSubject } from '../match';
import { textWithin } from '../match';
import { applyFixRegex, compileFixRegex, createRegexCompiler, type CompiledFixRegex } from '../regex';
import type { RuleSource } from '../rule';
import type { Span } from '../span';

const compileRegex = createRegexCompiler();
const known = new WeakMap<RuleSource, CompiledFixRegex>();

/** A rule's match as a finding, with its message and fix filled in. */
export function toFinding(rule: RuleSource, match: Match, subject: MatchSubject): Finding {
  const metavariables: Record<string, string> = {};
  const inMessage: Record<string, string> = {};
  for (const [name, binding] of match.bindings) {
    metavariables[name] = subject.tree.text.slice(binding.start, binding.end);
    inMessage[name] = textWithin(subject, binding);
  }
  const span = { start: match.start, end: match.end };
  return {
    ruleId: rule.id,
    kind: 'code',
    message: fillIn(rule.message, inMessage),
    severity: rule.severity,
    confidence: rule.confidence,
    cwe: rule.cwe,
    span,
    metavariables,
    ...fixOf(rule, metavariables, span, subject.tree.text.slice(match.start, match.end)),
    scope: 'file',
  };
}

/** A template that is filled in, or what an expression makes of the text that was found. */
function fixOf(rule: RuleSource, metavariables: Readonly<Record<string, string>>, span: Span, found: string): Pick<Finding, 'fix'> {
  if (rule.fix !== undefined) return { fix: [{ span, text: fillIn(rule.fix, metavariables).trimEnd() }] };
  if (rule.fixRegex === undefined) return {};
  const compiled = known.get(rule) ?? compileFixRegex(rule.fixRegex, compileRegex);
  known.set(rule, compiled);
  const text = 'fix' in compiled ? applyFixRegex(compiled.fix, found) : found;
  return text === found ? {} : { fix: [{ span, text }] };
}

/** Longer names first, so that `$XS` is not read as `$X`. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\$(\.\.\.)?[A-Z_][A-Z_0-9]*/g, (name) => values[name] ?? name);
}
