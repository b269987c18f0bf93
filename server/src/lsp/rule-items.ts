import { describePrecision, technologiesOf, tierOf, type RuleSource } from '../core';
import type { RuleItem, RulesParams } from '../protocol';
import type { Session } from './session';

/** The rules that a document's folder knows, sorted by id: those that it uses, and the packaged ones that its team did not choose. */
export async function listRules({ folders }: Session, { uri }: RulesParams): Promise<RuleItem[]> {
  const folder = uri === undefined ? (folders.all()[0] ?? folders.everywhere()[0]!) : folders.of(uri);
  const { rules } = await folder.engine();
  const used = new Set(rules.map(({ id }) => id));
  const all = new Map([...(folder.ruleSet?.packaged ?? []), ...rules].map((rule) => [rule.id, rule]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => toItem(rule, used.has(rule.id)));
}

function toItem(rule: RuleSource, isUsed: boolean): RuleItem {
  const { id, languages, severity, cwe, message, metadata } = rule;
  const measured = describePrecision(rule);
  const { owasp, weakness } = metadata;
  return {
    id, languages, severity, message,
    tier: isUsed ? tierOf(rule, 'production') : 'off',
    subjects: [...(typeof weakness === 'string' ? [weakness] : []), ...cwe, ...(Array.isArray(owasp) ? owasp.filter((one) => typeof one === 'string') : []), ...technologiesOf(rule)],
    ...(measured !== undefined && { measured }),
  };
}
