import type { HiddenCounts, ScanReport } from '../core';
import type { ScanSummary } from '../protocol';
import type { Verdict } from './judge';
import { countTiers, describeProblem } from './status';

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
  };
}

export function problemSummary(problem: string): ScanSummary {
  return { ...emptySummary(), problems: [problem] };
}

/** Adds one folder's report to what is known of the folders before. */
export function addReport(summary: ScanSummary, report: ScanReport): ScanSummary {
  const counts = countTiers(report.files.flatMap(({ findings }) => findings));
  return {
    filesScanned: summary.filesScanned + report.filesScanned,
    filesWithFindings: summary.filesWithFindings + report.files.filter(({ findings }) => findings.length > 0).length,
    counts: { now: summary.counts.now + counts.now, save: summary.counts.save + counts.save, scan: summary.counts.scan + counts.scan },
    hidden: addHidden(summary.hidden, report.hidden),
    skipped: summary.skipped + report.files.filter(({ skip }) => skip !== undefined).length,
    problems: [...summary.problems, ...report.problems.map(describeProblem)],
    cancelled: summary.cancelled || report.cancelled,
    milliseconds: summary.milliseconds + Math.round(report.milliseconds),
  };
}

/** An open document as a scan of one file. */
export function summarizeDocument({ judgement, milliseconds }: Verdict): ScanSummary {
  return {
    ...emptySummary(),
    filesScanned: judgement.skip?.extent === 'all' ? 0 : 1,
    filesWithFindings: judgement.findings.length > 0 ? 1 : 0,
    counts: countTiers(judgement.findings),
    hidden: judgement.hidden,
    skipped: judgement.skip === undefined ? 0 : 1,
    problems: judgement.problems.map(describeProblem),
    milliseconds: Math.round(milliseconds),
  };
}

function addHidden(a: HiddenCounts, b: HiddenCounts): HiddenCounts {
  return { comment: a.comment + b.comment, baseline: a.baseline + b.baseline, config: a.config + b.config };
}
