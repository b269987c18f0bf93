import type { RuleSource } from '../rule';
import { weaknessNamed } from '../runbook';

/** Where the project is published; `package.json` names the same place. */
export const PUBLIC_REPOSITORY = 'https://github.com/wardlight/wardlight';

/** An https page that explains a rule: the published part of its runbook, or what a foreign rule names as its source. */
export function helpUri(rule: RuleSource): string | undefined {
  const { builtin, runbook, metadata } = rule;
  const weakness = weaknessNamed(rule);
  const page = runbook ?? (weakness && `rules/weaknesses/${weakness}.md`);
  if (builtin && page !== undefined) return `${PUBLIC_REPOSITORY}/blob/main/${page}`;
  const references: readonly unknown[] = Array.isArray(metadata.references) ? metadata.references : [];
  return [metadata.source, metadata.url, ...references].find(isHttps);
}

function isHttps(value: unknown): value is string {
  return typeof value === 'string' && /^https:\/\/[^\s"<>]+$/.test(value);
}
