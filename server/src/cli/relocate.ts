import { isAbsolute, join, relative } from 'node:path';
import type { FileReport, Problem, ScanReport } from '../core';
import { toPosix } from '../node';

/** The report with its paths as seen from `cwd` instead of from `root`. */
export function relocate(report: ScanReport, root: string, cwd: string): ScanReport {
  const move = (path: string): string => seenFrom(cwd, root, path);
  const moveProblem = (problem: Problem): Problem => (problem.path === undefined ? problem : { ...problem, path: move(problem.path) });
  const moveFile = (file: FileReport): FileReport => ({ ...file, path: move(file.path), problems: file.problems.map(moveProblem) });
  const unused = report.unusedBaseline?.map((entry) => ({ ...entry, path: move(entry.path) }));
  return { ...report, files: report.files.map(moveFile), problems: report.problems.map(moveProblem), ...(unused && { unusedBaseline: unused }) };
}

function seenFrom(cwd: string, root: string, path: string): string {
  const seen = toPosix(relative(cwd, isAbsolute(path) ? path : join(root, path)));
  return path.endsWith('/') ? `${seen}/` : seen === '' ? '.' : seen;
}
