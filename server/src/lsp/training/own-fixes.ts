import type { ReportedFinding } from '../../core';
import { TRAINING_APPENDED, type Appended } from '../../protocol';
import type { Deed } from '../../training';
import type { EditedDocument } from '../edited-document';
import type { Verdict } from '../judge';
import { unattended } from '../run-safe';
import { linesOf } from './progress-files';
import { record } from './record';
import type { TrainingContext } from './context';
import { aboutFinding } from './known-findings';
import { hasFixed } from './topic-view';

/** What was found in a document when it was opened or saved last: the topic of each finding, by fingerprint. */
type Seen = ReadonlyMap<string, { readonly topic: string }>;

/**
 * Whoever fixes a finding in their own code has learned more than any exercise shows: on save it is looked whether a finding of a topic that
 * was begun is gone, and none has come. What comes up in code that somebody writes is noted, too: it brings its questions forward.
 */
export class OwnFixes {
  private readonly seen = new WeakMap<EditedDocument, Seen>();
  /** One look at a document after the other. */
  private readonly looking = new WeakMap<EditedDocument, Promise<void>>();

  /** The document is as it was found: nothing in it was just written. */
  opened(context: TrainingContext, document: EditedDocument, judged: Promise<Verdict>): Promise<void> {
    return this.after(document, async () => {
      if (!this.seen.has(document)) this.seen.set(document, (await look(context, document, await judged)).all);
    });
  }

  /** @param at ISO 8601 in UTC */
  saved(context: TrainingContext, document: EditedDocument, at: string): Promise<void> {
    return this.after(document, async () => {
      const before = this.seen.get(document);
      const { shown, all } = await look(context, document, await context.judge.judge(document));
      this.seen.set(document, all);
      if (before !== undefined) this.compare(context, { before, shown, all }, at);
    });
  }

  /** What an ignore comment hides is still there, and may be fixed yet. */
  private compare(context: TrainingContext, { before, shown, all }: { readonly before: Seen; readonly shown: Seen; readonly all: Seen }, at: string): void {
    const came = [...shown].filter(([fingerprint]) => !before.has(fingerprint));
    const gone = [...before].filter(([fingerprint]) => !all.has(fingerprint));
    const wrote = came.map(([fingerprint, { topic }]) => ({ topic, what: { kind: 'wrote-own', fingerprint } as const }));
    const fixed = came.length > 0 ? [] : gone.filter(([fingerprint, { topic }]) => hasBegun(context, topic) && !hasFixed(context, fingerprint));
    this.tell(context, at, [...wrote, ...fixed.map(([fingerprint, { topic }]) => ({ topic, what: { kind: 'fixed-own', fingerprint } as const }))], fixed.map(([, { topic }]) => topic));
  }

  private after(document: EditedDocument, work: () => Promise<void>): Promise<void> {
    const done = (this.looking.get(document) ?? Promise.resolve()).then(work);
    this.looking.set(document, done.catch(() => undefined));
    return done;
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

/** @returns what is shown of topics, and with it what is hidden */
async function look(context: TrainingContext, document: EditedDocument, { judgement: { findings, hiddenFindings } }: Verdict): Promise<{ readonly shown: Seen; readonly all: Seen }> {
  const shown = await ofTopics(context, document, findings);
  return { shown, all: new Map([...(await ofTopics(context, document, hiddenFindings.map(({ finding }) => finding))), ...shown]) };
}

async function ofTopics(context: TrainingContext, document: EditedDocument, findings: readonly ReportedFinding[]): Promise<Seen> {
  const found = new Map<string, { topic: string }>();
  for (const finding of findings) {
    const topic = context.library.topicFor(context.catalog, await aboutFinding(context, document, finding))?.topic.id;
    if (topic !== undefined) found.set(finding.fingerprint, { topic });
  }
  return found;
}

function hasBegun({ progress }: TrainingContext, id: string): boolean {
  return progress.own.some(({ topic, what }) => topic === id && what.kind !== 'wrote-own' && what.kind !== 'fixed-own');
}
