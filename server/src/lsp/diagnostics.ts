import {
  DocumentDiagnosticReportKind,
  type CancellationToken, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { stopIfCancelled, waitForPause, yieldToMessages } from './delay';
import type { EditedDocument } from './edited-document';
import type { Judge, Verdict } from './judge';
import { runSafe, unattended } from './run-safe';
import type { ScanResults } from './scan-results';
import type { Session } from './session';
import type { StatusReporter } from './status';
import { sameData } from './same-data';
import { toDiagnostics } from './to-diagnostic';

/** What the client was told last about a document. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly resultId: string;
}

/**
 * Gives an open document's diagnostics to the client, by one way only: the client asks for them (pull) where it can, else
 * they are sent (push).
 */
export class Diagnostics {
  private readonly told = new WeakMap<EditedDocument, Told>();
  private readonly due = new WeakMap<EditedDocument, number>();
  /** Documents that wait for a pause. */
  private readonly settling = new WeakSet<EditedDocument>();
  private counter = 0;

  constructor(
    private readonly session: Session,
    private readonly judge: Judge,
    private readonly status: StatusReporter,
    private readonly results: ScanResults,
  ) {}

  /** The text has changed. A client that pulls asks by itself. */
  textChanged(document: EditedDocument): void {
    if (!this.session.features.pull) this.pushSoon(document);
  }

  /** What is shown may have changed though the text has not: a save, another policy, a scan. */
  viewChanged(documents: readonly EditedDocument[]): void {
    if (documents.length === 0) return;
    const { connection, features, log } = this.session;
    if (features.pull) unattended(log, 'refresh', connection.languages.diagnostics.refresh());
    else documents.forEach((document) => this.pushSoon(document));
  }

  /** Answers `textDocument/diagnostic`. */
  async answer({ textDocument, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const document = this.session.documents.get(textDocument.uri);
    // What a scan said of a closed file was sent already; saying it here as well would double it.
    if (document === undefined) return full([]);
    await yieldToMessages(this.session.runtime, document.document.text.length);
    stopIfCancelled(token);
    const verdict = await this.judgeNow(document);
    stopIfCancelled(token);
    const diagnostics = this.report(document, verdict);
    const { resultId } = this.remember(document, diagnostics);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { ...full(diagnostics), resultId };
  }

  /** Sends the document's diagnostics unless a newer call of this kind comes first. */
  private pushSoon(document: EditedDocument): void {
    const turn = (this.due.get(document) ?? 0) + 1;
    this.due.set(document, turn);
    void runSafe(this.session.log, 'analysis', undefined, async () => {
      await yieldToMessages(this.session.runtime, document.document.text.length);
      if (this.due.get(document) !== turn || !this.isOpen(document)) return;
      const verdict = await this.judgeNow(document);
      if (this.due.get(document) === turn && this.isOpen(document)) this.push(document, verdict);
    });
  }

  /**
   * Whoever opens a document sees at once what is found at once, and the rest right after it. On save, and when
   * the rules change, it is worth to wait for all, since what was shown stays meanwhile. While the person types, the rest waits
   * until they pause.
   */
  private async judgeNow(document: EditedDocument): Promise<Verdict> {
    const isWhole = (document.settled && !this.isNew(document)) || this.judge.isOutOfDate(document);
    const verdict = await (isWhole ? this.judge.judgeResting(document) : this.judge.judgeTyping(document));
    if (!verdict.isSettled) this.settleSoon(document);
    return verdict;
  }

  /** True when nothing was said of it, by a scan neither, and nothing was typed. */
  private isNew(document: EditedDocument): boolean {
    return document.revision === 0 && document.remembered.length === 0 && !this.told.has(document);
  }

  /** One wait for each document, however many keystrokes there are; it ends with the first pause. */
  private settleSoon(document: EditedDocument): void {
    if (this.settling.has(document)) return;
    this.settling.add(document);
    void runSafe(this.session.log, 'settling', undefined, async () => {
      try {
        while (this.isOpen(document) && !(await this.isPause(document)));
      } finally {
        this.settling.delete(document);
      }
      if (this.isOpen(document)) await this.settle(document);
    });
  }

  /** True when nothing was typed for a while, and nothing while the verdict was prepared. Who has just opened or saved does not type. */
  private async isPause(document: EditedDocument): Promise<boolean> {
    const { revision } = document;
    if (!document.settled) await waitForPause(this.session.runtime);
    if (revision !== document.revision) return false;
    return this.judge.prepareToSettle(document);
  }

  private async settle(document: EditedDocument): Promise<void> {
    const verdict = await this.judge.judgeResting(document);
    if (!verdict.isSettled) return this.settleSoon(document);
    if (!document.ownsDiagnostics) return;
    this.status.judged(document, verdict);
    if (!sameData(this.toDiagnostics(document, verdict), this.told.get(document)?.diagnostics)) this.viewChanged([document]);
  }

  private push(document: EditedDocument, verdict: Verdict): void {
    const before = this.told.get(document);
    const diagnostics = this.report(document, verdict);
    if (this.remember(document, diagnostics) === before) return;
    const { connection, log } = this.session;
    unattended(log, 'diagnostics', connection.sendDiagnostics({ uri: document.uri, version: verdict.version, diagnostics }));
  }

  /** From here on the document owns its diagnostics, and the person sees its state. */
  private report(document: EditedDocument, verdict: Verdict): Diagnostic[] {
    document.ownsDiagnostics = true;
    if (this.session.features.pull) this.results.withdraw(document.uri);
    else this.results.replaced(document.uri);
    this.status.judged(document, verdict);
    return this.toDiagnostics(document, verdict);
  }

  private toDiagnostics(document: EditedDocument, { shown }: Verdict): Diagnostic[] {
    return toDiagnostics(this.session, document, shown, { isTyping: !document.settled });
  }

  private remember(document: EditedDocument, diagnostics: Diagnostic[]): Told {
    const before = this.told.get(document);
    if (before && sameData(before.diagnostics, diagnostics)) return before;
    const told = { diagnostics, resultId: String(++this.counter) };
    this.told.set(document, told);
    return told;
  }

  private isOpen(document: EditedDocument): boolean {
    return this.session.documents.get(document.uri) === document;
  }
}

function full(items: Diagnostic[]): { kind: 'full'; items: Diagnostic[] } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
