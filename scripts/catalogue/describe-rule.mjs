import { basename, dirname } from 'node:path';

/** @typedef {{ id: string, group: string, languages: string[], severity: string, tier: string, cwe: string[], owasp: string[], weakness: string, technology: string[], fix: boolean, measured: string, message: string, page: string, audit: boolean }} Entry */

/** What the catalogue says of a packaged rule. @param {any} rule @param {any} core its facade @returns {Entry} */
export function describeRule(rule, { describePrecision, tierOf }) {
  const { id, languages, severity, cwe, message, fix, fixRegex, metadata, credential, origin } = rule;
  const folder = dirname(origin.path);
  const domain = basename(dirname(folder));
  const isAudit = metadata.audit === true;
  return {
    id, severity, cwe, message, languages,
    group: credential ? 'credentials' : domain,
    tier: isAudit ? 'off (audit)' : tierOf(rule, 'production'),
    owasp: textsIn(metadata.owasp),
    technology: textsIn(metadata.technology),
    weakness: metadata.weakness ?? (credential ? 'hard-coded-credential' : 'other'),
    fix: credential !== undefined || fix !== undefined || fixRegex !== undefined,
    measured: describePrecision(rule) ?? '',
    page: credential ? `credentials.md#${id}` : `${domain}/${basename(folder)}.md`,
    audit: isAudit,
  };
}

/** @param {unknown} value @returns {string[]} */
function textsIn(value) {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
