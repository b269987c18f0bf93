import type { ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../finding';
import type { RuleSource } from '../rule';
import { helpUri } from './links';

const LEVELS: Readonly<Record<Severity, NonNullable<Result['level']>>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** Middle of the bands that code scanning makes of `security-severity`. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5' };
const TITLE = /^#[ \t]+(.+)$/m;

export function sarifLevel(severity: Severity): NonNullable<Result['level']> {
  return LEVELS[severity];
}

/** A rule as SARIF describes it. `runbook` is Markdown. */
export function sarifRule(rule: RuleSource, runbook: string | undefined): ReportingDescriptor {
  const uri = helpUri(rule);
  const title = (runbook === undefined ? undefined : TITLE.exec(runbook)?.[1]?.trim()) ?? rule.message;
  const more = uri === undefined ? rule.message : `${rule.message} What to do: ${uri}`;
  return {
    id: rule.id,
    name: rule.id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: title },
    fullDescription: { text: rule.message },
    help: { text: more, ...(runbook === undefined ? {} : { markdown: runbook }) },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: sarifLevel(rule.severity) },
    properties: { tags: tagsOf(rule), precision: rule.confidence, 'security-severity': SCORES[rule.severity] },
  };
}

function tagsOf({ cwe, credential }: RuleSource): string[] {
  return ['security', ...(credential ? ['credential'] : []), ...cwe.map((id) => `external/cwe/${id.toLowerCase()}`)];
}
