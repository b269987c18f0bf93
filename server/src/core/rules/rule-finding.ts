import type { Finding } from '../finding';
import type { Match, MatchSubject } from '../match';
import { textWithin } from '../match';
import type { RuleSource } from '../rule';

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
    ...(rule.fix === undefined ? {} : { fix: [{ span, text: fillIn(rule.fix, metavariables).trimEnd() }] }),
    scope: 'file',
  };
}

/** Longer names first, so that `$XS` is not read as `$X`. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\$(\.\.\.)?[A-Z_][A-Z_0-9]*/g, (name) => values[name] ?? name);
}
