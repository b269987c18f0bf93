import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { LineIndex, ReportedFinding, Severity, Span } from '../core';
import type { RangeData } from '../protocol';
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

/** A finding as the client shows it. `lines` is of the text it was found in; a closed file's finding brings its own range. */
export function toDiagnostic(session: Session, uri: string, finding: ReportedFinding, lines?: LineIndex): Diagnostic {
  const rules = session.folders.of(uri).ruleSet?.engine.rules ?? [];
  const href = session.features.codeDescription ? runbookHref(session.features, session.runtime, rules, finding.ruleId) : undefined;
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  const related = session.features.relatedInformation ? relatedOf(uri, finding, lines) : [];
  return {
    range: finding.range,
    message: messageOf(finding),
    severity: SEVERITIES[finding.severity],
    source: 'wardlight',
    code: finding.ruleId,
    data,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** The CWE follows the message, so that it can be read and searched in every editor's list of problems. */
export function messageOf({ message, cwe }: ReportedFinding): string {
  return cwe.length === 0 ? message : `${message} (${cwe.join(', ')})`;
}

export function toRange(lines: LineIndex, { start, end }: Span): RangeData {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function relatedOf(uri: string, { related }: ReportedFinding, lines: LineIndex | undefined) {
  if (lines === undefined) return [];
  return (related ?? []).map(({ span, message }) => ({ message, location: { uri, range: toRange(lines, span) } }));
}
