import type { SourceDocument } from '../document';
import type { Finding, Problem } from '../finding';
import type { FileReport, HiddenFinding, Skip } from '../scan';

export type { HiddenFinding } from '../scan';

export interface Judgement extends FileReport {
  readonly hiddenFindings: readonly HiddenFinding[];
}

/** Turns findings into what is shown: the only place that hides one, and it counts what it hides. */
export interface Policy {
  judge(document: SourceDocument, analysis: { findings: readonly Finding[]; problems: readonly Problem[]; skip?: Skip }): Judgement;
  /** False when `wardlight.yaml` excludes the path. */
  includes(path: string): boolean;
}
