import type { FileReport, ReportedFinding } from '../core';

/**
 * Gives the texts that many findings have in common once: every message from a worker brings copies of them, which would be a good part of
 * the memory that a hundred thousand findings take.
 */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** The report with its findings' rules, messages and words shared with those that came before. */
  share(report: FileReport): FileReport {
    return report.findings.length === 0 ? report : { ...report, findings: report.findings.map((finding) => this.shareIn(finding)) };
  }

  private shareIn(finding: ReportedFinding): ReportedFinding {
    return {
      ...finding,
      ruleId: this.one(finding.ruleId), message: this.one(finding.message), kind: this.one(finding.kind), severity: this.one(finding.severity),
      confidence: this.one(finding.confidence), tier: this.one(finding.tier), place: this.one(finding.place), scope: this.one(finding.scope),
    };
  }

  private one<T extends string>(text: T): T {
    const known = this.known.get(text);
    if (known === undefined) this.known.set(text, text);
    return (known as T | undefined) ?? text;
  }
}
