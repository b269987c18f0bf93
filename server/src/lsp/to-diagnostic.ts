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

/** What goes along with the diagnostic of a code finding and comes back in code actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** Findings as the client shows them. `lines` is of the text they were found in; a closed file's finding brings its own range. */
export function toDiagnostics(session: Session, uri: string, findings: readonly ReportedFinding[], lines?: LineIndex): Diagnostic[] {
  const links = linksIn(session, uri);
  return findings.map((finding) => toDiagnostic(session, uri, finding, links, lines));
}

function toDiagnostic(session: Session, uri: string, finding: ReportedFinding, linkOf: LinkOf, lines: LineIndex | undefined): Diagnostic {
  const href = linkOf(finding.ruleId);
  const related = session.features.relatedInformation ? relatedOf(uri, finding, lines) : [];
  return {
    range: finding.range,
    message: messageOf(finding),
    severity: SEVERITIES[finding.severity],
    source: 'wardlight',
    code: finding.ruleId,
    ...dataOf(finding),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** A credential's fingerprint takes milliseconds for each value, and a value that is being typed is a new one at each keystroke. */
function dataOf(finding: ReportedFinding): { data?: DiagnosticData } {
  return finding.credential ? {} : { data: { fingerprint: finding.fingerprint } };
}

type LinkOf = (ruleId: string) => string | undefined;

/** Looks up the link of each rule once, however often it was found. */
function linksIn({ features, folders, runtime }: Session, uri: string): LinkOf {
  if (!features.codeDescription) return () => undefined;
  const rules = folders.of(uri).ruleSet?.engine.rules ?? [];
  const links = new Map<string, string | undefined>();
  return (ruleId) => {
    if (!links.has(ruleId)) links.set(ruleId, runbookHref(features, runtime, rules, ruleId));
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

function relatedOf(uri: string, { related }: ReportedFinding, lines: LineIndex | undefined) {
  if (lines === undefined) return [];
  return (related ?? []).map(({ span, message }) => ({ message, location: { uri, range: toRange(lines, span) } }));
}
