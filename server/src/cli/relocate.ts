import { isAbsolute, join, relative } from 'node:path';
import type { FileReport, FlowStep, Problem, ReportedFinding, ScanReport } from '../core';
import { toPosix } from '../node';

/** The report with its paths as seen from `cwd` instead of from `root`. */
export function relocate(report: ScanReport, root: string, cwd: string): ScanReport {
  const move = (path: string): string => seenFrom(cwd, root, path);
  const moveProblem = (problem: Problem): Problem => (problem.path === undefined ? problem : { ...problem, path: move(problem.path) });
  const moveFile = (file: FileReport): FileReport => ({ ...moveFlows(file, move), path: move(file.path), problems: file.problems.map(moveProblem) });
  const unused = report.unusedBaseline?.map((entry) => ({ ...entry, path: move(entry.path) }));
  return { ...report, files: report.files.map(moveFile), problems: report.problems.map(moveProblem), ...(unused && { unusedBaseline: unused }) };
}

/** Most findings have no step in another file: they stay the objects that they are. */
function moveFlows(file: FileReport, move: (path: string) => string): FileReport {
  const moveFinding = (finding: ReportedFinding): ReportedFinding => {
    const { flow } = finding;
    return flow?.some(({ path }) => path !== undefined) ? { ...finding, flow: flow.map((step) => moveStep(step, move)) } : finding;
  };
  const hidden = file.hiddenFindings?.map((one) => ({ ...one, finding: moveFinding(one.finding) }));
  return { ...file, findings: file.findings.map(moveFinding), ...(hidden && { hiddenFindings: hidden }) };
}

function moveStep(step: FlowStep, move: (path: string) => string): FlowStep {
  return step.path === undefined ? step : { ...step, path: move(step.path) };
}

function seenFrom(cwd: string, root: string, path: string): string {
  const seen = toPosix(relative(cwd, isAbsolute(path) ? path : join(root, path)));
  return path.endsWith('/') ? `${seen}/` : seen === '' ? '.' : seen;
}
