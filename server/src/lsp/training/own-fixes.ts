import { TRAINING_APPENDED, type Appended } from '../../protocol';
import type { Deed } from '../../training';
import type { EditedDocument } from '../edited-document';
import { unattended } from '../run-safe';
import { linesOf } from './progress-files';
import { record } from './record';
import type { TrainingContext } from './context';
import { aboutFinding } from './known-findings';
import { hasFixed } from './topic-view';

/** What was found in a document when it was opened or saved last: the topic and message of each finding, by fingerprint. */
type Seen = ReadonlyMap<string, { readonly topic: string; readonly message: string }>;

/**
 * Whoever fixes a finding in their own code has learned more than any exercise shows: on save it is looked whether a finding of a topic that
 * was begun is gone, and none has come. What comes up in code that somebody writes is noted, too: it brings its questions forward.
 */
export class OwnFixes {
  private readonly seen = new WeakMap<EditedDocument, Seen>();

  /** The document is as it was found: nothing in it was just written. */
  async opened(context: TrainingContext, document: EditedDocument): Promise<void> {
    if (!this.seen.has(document)) this.seen.set(document, (await look(context, document)).now);
  }

  /** @param at ISO 8601 in UTC */
  async saved(context: TrainingContext, document: EditedDocument, at: string): Promise<void> {
    const before = this.seen.get(document);
    const { now, hidden } = await look(context, document);
    this.seen.set(document, now);
    if (before === undefined) return;
    const came = [...now].filter(([fingerprint]) => !before.has(fingerprint));
    const gone = [...before].filter(([fingerprint]) => !now.has(fingerprint) && !hidden.has(fingerprint));
    const events = came.map(([fingerprint, { topic }]) => ({ topic, what: { kind: 'wrote-own', fingerprint } as const }));
    const fixed = came.length > 0 ? [] : gone.filter(([fingerprint, { topic }]) => hasBegun(context, topic) && !hasFixed(context, fingerprint));
    this.tell(context, at, [...events, ...fixed.map(([fingerprint, { topic }]) => ({ topic, what: { kind: 'fixed-own', fingerprint } as const }))], fixed.map(([, { topic }]) => topic));
  }

  private tell(context: TrainingContext, at: string, deeds: readonly { readonly topic: string; readonly what: Deed }[], fixed: readonly string[]): void {
    if (deeds.length === 0) return;
    const { library, catalog, session, progress } = context;
    const events = deeds.map(({ topic, what }) => library.createEvent(progress.person, at, topic, what));
    const append = record(context, events);
    const share = linesOf(library, library.eventsToShare(events));
    const titles = [...new Set(fixed)].map((id) => catalog.topics.find((topic) => topic.id === id)?.title ?? id);
    const params: Appended = { append, share, message: titles.length === 0 ? '' : `Fixed for real, and it counts: ${titles.join(', ')}.` };
    unattended(session.log, 'training', session.connection.sendNotification(TRAINING_APPENDED, params));
  }
}

async function look(context: TrainingContext, document: EditedDocument): Promise<{ readonly now: Seen; readonly hidden: ReadonlySet<string> }> {
  const { judgement } = await context.judge.judge(document);
  const now = new Map<string, { topic: string; message: string }>();
  for (const finding of judgement.findings) {
    const topic = context.library.topicFor(context.catalog, await aboutFinding(context, document, finding))?.topic.id;
    if (topic !== undefined) now.set(finding.fingerprint, { topic, message: finding.message });
  }
  return { now, hidden: new Set(judgement.hiddenFindings.map(({ finding }) => finding.fingerprint)) };
}

function hasBegun({ progress }: TrainingContext, id: string): boolean {
  return progress.own.some(({ topic, what }) => topic === id && what.kind !== 'wrote-own' && what.kind !== 'fixed-own');
}
