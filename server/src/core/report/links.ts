import type { RuleSource } from '../rule';

/** Where the project is published; `package.json` names the same place. */
export const PUBLIC_REPOSITORY = 'https://github.com/wardlight/wardlight';

/** An https page that explains a rule: the published runbook, or what a foreign rule names as its source. */
export function helpUri({ builtin, familyRunbook, origin, metadata }: RuleSource): string | undefined {
  if (builtin) return `${PUBLIC_REPOSITORY}/blob/main/${origin.path.replace(familyRunbook ? /[^/]+\/[^/]+$/ : /[^/]+$/, '')}runbook.md`;
  const references: readonly unknown[] = Array.isArray(metadata.references) ? metadata.references : [];
  return [metadata.source, metadata.url, ...references].find(isHttps);
}

function isHttps(value: unknown): value is string {
  return typeof value === 'string' && /^https:\/\/[^\s"<>]+$/.test(value);
}
