import type { Problem } from '../finding';
import type { ScanReport } from '../scan';

/** Of the scan as a whole, and then of its files. */
export function allProblems({ problems, files }: Pick<ScanReport, 'problems' | 'files'>): Problem[] {
  return [...problems, ...files.flatMap((file) => file.problems)];
}
