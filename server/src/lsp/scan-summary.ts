import { addHidden, countTiers, type FileReport, type ScanReport } from '../core';
import type { ScanRecordFile, ScanSummary } from '../protocol';
import { describeProblem } from './status';

export function emptySummary(): ScanSummary {
  return {
    filesScanned: 0,
    filesWithFindings: 0,
    counts: { now: 0, save: 0, scan: 0 },
    hidden: { comment: 0, baseline: 0, config: 0 },
    skipped: 0,
    problems: [],
    cancelled: false,
    milliseconds: 0,
    records: [],
  };
}

export function problemSummary(problem: string): ScanSummary {
  return { ...emptySummary(), problems: [problem] };
}

/** Adds one folder's report to what is known of the folders before. */
export function addReport(summary: ScanSummary, report: ScanReport, records: readonly ScanRecordFile[]): ScanSummary {
  const counts = countTiers(report.files.flatMap(({ findings }) => findings));
  return {
    filesScanned: summary.filesScanned + report.filesScanned,
    filesWithFindings: summary.filesWithFindings + report.files.filter(({ findings }) => findings.length > 0).length,
    counts: { now: summary.counts.now + counts.now, save: summary.counts.save + counts.save, scan: summary.counts.scan + counts.scan },
    hidden: addHidden(summary.hidden, report.hidden),
    skipped: summary.skipped + report.files.filter(({ skip }) => skip !== undefined).length,
    problems: [...summary.problems, ...report.problems.map(describeProblem), ...partlyAnalysed(report.files)],
    cancelled: summary.cancelled || report.cancelled,
    milliseconds: summary.milliseconds + Math.round(report.milliseconds),
    records: [...summary.records, ...records],
  };
}

/** Where steps ran out, something may be missing: a person who reads the findings has to know. */
function partlyAnalysed(files: readonly FileReport[]): string[] {
  const cut = files.flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'budget').slice(0, 1));
  const [first] = cut;
  if (first === undefined) return [];
  return [cut.length === 1 ? `Analysed in part: ${describeProblem(first)}` : `${cut.length} files were analysed in part, such as ${describeProblem(first)}`];
}

/** What is known of one file, as a scan of that file alone. */
export function summarizeFile({ findings, hidden, skip, problems }: FileReport): ScanSummary {
  return {
    ...emptySummary(),
    filesScanned: skip?.extent === 'all' ? 0 : 1,
    filesWithFindings: findings.length > 0 ? 1 : 0,
    counts: countTiers(findings),
    hidden,
    skipped: skip === undefined ? 0 : 1,
    problems: problems.map(describeProblem),
  };
}
