import type { Finding } from '../finding';
import { overlaps } from '../span';

/**
 * Leaves out what another finding says with more certainty of the same code: one of low confidence, such as "a parameter becomes
 * part of the SQL text", where data from a request is followed to that very place. The same is what has the same first CWE.
 */
export function dropWeaker(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(isWeak)) return findings;
  const certain = findings.filter((finding) => !isWeak(finding));
  return findings.filter((finding) => !isWeak(finding) || !certain.some((other) => saysTheSame(other, finding)));
}

function isWeak({ confidence, kind, cwe }: Finding): boolean {
  return kind === 'code' && confidence === 'low' && cwe.length > 0;
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.cwe[0] === other.cwe[0] && overlaps(one.span, other.span);
}

/** What is written into code and should not be: a credential, a password, a key. */
const HARD_CODED: ReadonlySet<string> = new Set(['CWE-798', 'CWE-259', 'CWE-321']);

/** Leaves out credentials that only a call tells, neither a name nor a format, where a rule for this very call says so: one literal is one alert. */
export function dropSaidByCode(findings: readonly Finding[]): readonly Finding[] {
  const said = findings.filter(({ kind, cwe }) => kind === 'code' && cwe.some((name) => HARD_CODED.has(name)));
  if (said.length === 0) return findings;
  return findings.filter((finding) => !isToldByCall(finding) || !said.some(({ span }) => overlaps(span, finding.span)));
}

function isToldByCall({ credential }: Finding): boolean {
  return credential !== undefined && credential.provider === undefined && credential.keyName === undefined;
}
