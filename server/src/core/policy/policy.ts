import type { SourceDocument } from '../document';
import type { Finding, Problem, ReportedFinding } from '../finding';
import type { FileReport, Skip } from '../scan';

/** A finding that policy hides, and why. */
export interface HiddenFinding {
  readonly finding: ReportedFinding;
  readonly by: 'comment' | 'baseline' | 'config';
  /** What the person wrote beside the ignore. */
  readonly reason?: string;
}

export interface Judgement extends FileReport {
  readonly hiddenFindings: readonly HiddenFinding[];
}

/** Turns findings into what is shown: the only place that hides one, and it counts what it hides. */
export interface Policy {
  judge(document: SourceDocument, analysis: { findings: readonly Finding[]; problems: readonly Problem[]; skip?: Skip }): Judgement;
  /** False when `wardlight.yaml` excludes the path. */
  includes(path: string): boolean;
}
