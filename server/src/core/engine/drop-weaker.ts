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
