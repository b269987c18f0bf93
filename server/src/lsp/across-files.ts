import type { Judgement, LineIndex, ReportedFinding } from '../core';

/** Of what a scan found, that to which other files belong: the analysis of an open document looks into no other. */
export function acrossFiles({ lines }: { readonly lines: LineIndex }, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter((finding) => finding.scope === 'workspace' && isIn(lines, finding));
}

/** The judgement on a text with what a scan found in that text beside it. */
export function withAcrossFiles(judgement: Judgement, found: readonly ReportedFinding[]): Judgement {
  if (found.length === 0) return judgement;
  const known = new Set([...judgement.findings, ...judgement.hiddenFindings.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
  const added = found.filter(({ fingerprint }) => !known.has(fingerprint));
  return { ...judgement, findings: [...judgement.findings, ...added].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

/** False when a line that the finding is about is another one now: the editor may hold a text that is not on disk. */
function isIn(lines: LineIndex, { range, snippet, flow = [] }: ReportedFinding): boolean {
  const own = flow.filter(({ path }) => path === undefined);
  return [{ range, snippet }, ...own].every((part) => !part.range || isLine(lines.lineText(part.range.start.line), part.snippet ?? ''));
}

/** A snippet may be cut, or something in it redacted; what comes before that tells enough. */
function isLine(line: string, snippet: string): boolean {
  const [before = '', ...rest] = snippet.split('…');
  return rest.length === 0 ? line === snippet : line.startsWith(before);
}
