import type { Engine, ReportedFinding, SourceDocument, Span } from '../../core';
import type { Topic } from '../topic';

/** A finding in a person's own code, with all that an exercise is made of. Nothing of it may leave the machine. */
export interface OwnFinding {
  /** The whole file as it is now. */
  readonly document: SourceDocument;
  readonly finding: ReportedFinding;
  /** Where credentials stand in the file, that of the finding included, where it is about one. */
  readonly secrets: readonly Span[];
  /** Of the file's folder, prepared for its language. */
  readonly engine: Engine;
  readonly topic: Topic;
  /** The runbook of the rule, as Markdown; may be empty. */
  readonly runbook: string;
  /** Of a credential: a value of the same shape that opens nothing. */
  readonly standIn?: string | undefined;
}
