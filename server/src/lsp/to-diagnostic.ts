import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { LineIndex, ReportedFinding, Severity, Span } from '../core';
import type { RangeData } from '../protocol';
import { relatedSteps, type Home } from './flow';
import { rulesOf } from './rules-by-id';
import { runbookHref } from './runbooks';
import type { Session } from './session';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
};

/** What goes along with a diagnostic and comes back in code actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

export interface FoundIn {
  /** While a person types, a credential gets no fingerprint: it takes milliseconds for each value, and theirs is always new. */
  readonly isTyping?: boolean;
}

/** Findings as the client shows them. */
export function toDiagnostics(session: Session, home: Home, findings: readonly ReportedFinding[], found: FoundIn = {}): Diagnostic[] {
  const links = linksIn(session, home);
  return findings.map((finding) => toDiagnostic(session, home, finding, links, found));
}

function toDiagnostic(session: Session, home: Home, finding: ReportedFinding, linkOf: LinkOf, { isTyping = false }: FoundIn): Diagnostic {
  const href = linkOf(finding.ruleId);
  const related = session.features.relatedInformation ? [...relatedOf(home, finding), ...relatedSteps(session.features, home, finding)] : [];
  return {
    range: finding.range,
    message: messageOf(finding),
    severity: SEVERITIES[finding.severity],
    source: 'wardlight',
    code: finding.ruleId,
    ...(!(isTyping && finding.credential) && { data: dataOf(finding) }),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function dataOf({ fingerprint }: ReportedFinding): DiagnosticData {
  return { fingerprint };
}

type LinkOf = (ruleId: string) => string | undefined;

/** Looks up the link of each rule once, however often it was found. */
function linksIn(session: Session, { folder }: Home): LinkOf {
  if (!session.features.codeDescription) return () => undefined;
  const rules = rulesOf(folder);
  const links = new Map<string, string | undefined>();
  return (ruleId) => {
    if (!links.has(ruleId)) links.set(ruleId, runbookHref(session, ruleId, rules.get(ruleId), 'soon'));
    return links.get(ruleId);
  };
}

/** The CWE follows the message, so that it can be read and searched in every editor's list of problems. */
export function messageOf({ message, cwe }: ReportedFinding): string {
  return cwe.length === 0 ? message : `${message} (${cwe.join(', ')})`;
}

export function toRange(lines: LineIndex, { start, end }: Span): RangeData {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function relatedOf({ uri }: Home, { related = [] }: ReportedFinding): DiagnosticRelatedInformation[] {
  return related.flatMap(({ range, message }) => (range ? [{ message, location: { uri, range } }] : []));
}
