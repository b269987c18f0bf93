import type { CredentialDetail, CredentialSyntax, Finding } from '../finding';
import type { RuleSource } from '../rule';
import type { Candidate } from './candidate';

const LONGEST_KEY = 60;
const IS_INVENTED = ' It has the form of one, but looks made up, as in a test: make sure that it never was real.';

/** `$KEY` in a rule's message stands for the name that the value is assigned to. The value is in no message. */
export function toFinding(candidate: Candidate, syntax: CredentialSyntax): Finding {
  const { rule, confidence, value, keyName, isInvented } = candidate;
  return {
    ruleId: rule.id,
    kind: 'credential',
    message: `${rule.message.trim().replaceAll('$KEY', keyName?.slice(0, LONGEST_KEY) ?? 'this name')}${isInvented ? IS_INVENTED : ''}`,
    severity: rule.severity,
    confidence,
    cwe: rule.cwe,
    span: value,
    metavariables: {},
    credential: toDetail(candidate, syntax),
    scope: 'file',
  };
}

function toDetail({ rule, value, literal, container, keyName }: Candidate, syntax: CredentialSyntax): CredentialDetail {
  const provider = readText(rule, 'provider');
  const revokeUrl = readText(rule, 'revoke-url');
  const envName = readText(rule, 'env-name');
  return {
    value,
    syntax,
    ...(literal && { literal }),
    ...(container && { container }),
    ...(keyName !== undefined && { keyName }),
    ...(provider !== undefined && { provider }),
    ...(revokeUrl !== undefined && { revokeUrl }),
    ...(envName !== undefined && { envName }),
  };
}

function readText(rule: RuleSource, key: string): string | undefined {
  const value = rule.metadata[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
