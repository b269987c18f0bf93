import { countTiers, NO_WORK, type Problem } from '../core';
import { ServerMethods, type DocumentState, type StatusParams } from '../protocol';
import type { EditedDocument } from './edited-document';
import type { Verdict } from './judge';
import { unattended } from './run-safe';
import type { Session } from './session';

interface Sent {
  /** What a person acts on. */
  readonly state: string;
  /** What it took. */
  readonly cost: string;
}

/** Tells the client how the server stands to each open document, whenever that changes. */
export class StatusReporter {
  private readonly sent = new WeakMap<EditedDocument, Sent>();

  constructor(private readonly session: Session) {}

  starting(document: EditedDocument): void {
    this.send(document, { ...NOTHING, uri: document.uri, state: 'starting' }, true);
  }

  /** While the person types, what an analysis took is no news: it is told with the next change, or in the next pause. */
  judged(document: EditedDocument, verdict: Verdict): void {
    this.send(document, statusOf(document, verdict), verdict.isSettled);
  }

  private send(document: EditedDocument, status: StatusParams, withCost: boolean): void {
    const { milliseconds, work, ...state } = status;
    const now: Sent = { state: JSON.stringify(state), cost: JSON.stringify([milliseconds, work]) };
    const before = this.sent.get(document);
    if (before?.state === now.state && (!withCost || before.cost === now.cost)) return;
    this.sent.set(document, now);
    unattended(this.session.log, 'status', this.session.connection.sendNotification(ServerMethods.status, status));
  }
}

export function statusOf(document: EditedDocument, verdict: Verdict): StatusParams {
  const { judgement } = verdict;
  const problems = [...judgement.problems, ...document.folder.problems, ...(document.folder.ruleSet?.engine.problems ?? [])];
  return {
    uri: document.uri,
    ...stateOf(document, verdict),
    shown: countTiers(verdict.shown),
    heldBack: countTiers(verdict.heldBack),
    hidden: judgement.hidden,
    milliseconds: Math.round(verdict.milliseconds),
    work: verdict.work,
    problems: problems.map(describeProblem),
  };
}

function stateOf(document: EditedDocument, { judgement }: Verdict): { state: DocumentState; detail?: string } {
  if (!document.folder.settings.enable) return { state: 'disabled' };
  if (judgement.skip) return { state: 'skipped', detail: judgement.skip.detail };
  const grammar = judgement.problems.find(({ kind }) => kind === 'grammar');
  if (grammar) return { state: 'degraded', detail: document.document.language ?? document.languageId };
  const budget = judgement.problems.find(({ kind }) => kind === 'budget');
  return budget ? { state: 'overBudget', detail: budget.message } : { state: 'ready' };
}

/** `wardlight.yaml:3: message`. */
export function describeProblem({ path, line, message }: Problem): string {
  const place = [path, line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

const NOTHING = {
  shown: { now: 0, save: 0, scan: 0 },
  heldBack: { now: 0, save: 0, scan: 0 },
  hidden: { comment: 0, baseline: 0, config: 0 },
  milliseconds: 0,
  work: NO_WORK,
  problems: [],
};
