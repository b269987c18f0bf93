import type { Finding } from '../finding';
import type { Match, MatchSubject } from '../match';
import { textWithin } from '../match';
import { applyFixRegex, compileFixRegex, createRegexCompiler, type CompiledFixRegex } from '../regex';
import type { RuleSource } from '../rule';
import type { Span } from '../span';

const compileRegex = createRegexCompiler();
const known = new WeakMap<RuleSource, readonly CompiledFixRegex[]>();

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
    ...(isImportedName(match) && rule.fixImport === undefined ? {} : fixOf(rule, metavariables, span, subject.tree.text.slice(match.start, match.end))),
    scope: 'file',
  };
}

/** Whether a name alone was found that its module's name stands before in the pattern: whatever is put in its place was not imported. */
function isImportedName({ start, end, bindings }: Match): boolean {
  return [...bindings.values()].some((binding) => binding.text !== undefined && binding.node >= 0 && binding.start === start && binding.end === end);
}

/** A template that is filled in, or what the first expression makes of the text that was found which changes it. */
function fixOf(rule: RuleSource, metavariables: Readonly<Record<string, string>>, span: Span, found: string): Pick<Finding, 'fix' | 'fixImport'> {
  const text = rule.fix === undefined ? replaceIn(found, rule) : fillIn(rule.fix, metavariables).trimEnd();
  if (text === undefined) return {};
  return { fix: [{ span, text }], ...(rule.fixImport === undefined ? {} : { fixImport: rule.fixImport }) };
}

function replaceIn(found: string, rule: RuleSource): string | undefined {
  const compiled = known.get(rule) ?? (rule.fixRegex ?? []).map((source) => compileFixRegex(source, compileRegex));
  known.set(rule, compiled);
  for (const one of compiled) {
    const text = 'fix' in one ? applyFixRegex(one.fix, found) : found;
    if (text !== found) return text;
  }
  return undefined;
}

/** Longer names first, so that `$XS` is not read as `$X`. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\$(\.\.\.)?[A-Z_][A-Z_0-9]*/g, (name) => values[name] ?? name);
}
