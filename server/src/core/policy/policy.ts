import type { SourceDocument } from '../document';
import type { Finding, Problem } from '../finding';
import type { FileReport, HiddenFinding, Skip } from '../scan';

export type { HiddenFinding } from '../scan';

export interface Judgement extends FileReport {
  readonly hiddenFindings: readonly HiddenFinding[];
}

/** What policy needs of an analysis. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly skip?: Skip;
  /** False when the text holds no ignore comment for sure. */
  readonly mayIgnore?: boolean;
}

/** Turns findings into what is shown: the only place that hides one, and it counts what it hides. */
export interface Policy {
  judge(document: SourceDocument, analysis: Judged): Judgement;
  /** False when `wardlight.yaml` excludes the path. */
  includes(path: string): boolean;
}
