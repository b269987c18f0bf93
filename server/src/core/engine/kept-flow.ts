import type { Finding, Problem } from '../finding';
import type { Span, TextEdit } from '../span';
import { moveFinding } from './move-finding';

/**
 * What data was found to do the last time that it was followed, moved along with edits. A person who types in a function has not
 * made its findings wrong: one stays until its own code is edited, or that of a step on its way.
 */
export class KeptFlow {
  private pending: TextEdit[] = [];

  /** @param problems of the rules that follow data */
  constructor(private found: readonly Finding[] = [], readonly problems: readonly Problem[] = []) {}

  /** Tells of an edit of the text as it is after all edits before. */
  edit(edit: TextEdit): void {
    this.pending.push(edit);
  }

  /** What still stands in the current text. */
  get findings(): readonly Finding[] {
    for (const edit of this.pending) this.found = this.found.filter((finding) => !spansOf(finding).some((span) => isEdited(span, edit))).map((finding) => moveFinding(finding, edit));
    this.pending = [];
    return this.found;
  }
}

function spansOf({ span, related = [], flow = [], fix = [] }: Finding): Span[] {
  return [span, ...[...related, ...flow, ...fix].map((one) => one.span)];
}

const STARTS_IN_WORD = /^[\p{L}\p{N}_$]/u;
const ENDS_IN_WORD = /[\p{L}\p{N}_$]$/u;

/** What is typed beside code changes it where it makes a word longer. */
function isEdited({ start, end }: Span, { span, text }: TextEdit): boolean {
  if (span.start < end && start < span.end) return true;
  return (span.start === end && STARTS_IN_WORD.test(text)) || (span.end === start && ENDS_IN_WORD.test(text));
}
