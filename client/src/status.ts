import {
  Disposable, l10n, languages, LanguageStatusSeverity, StatusBarAlignment, window, workspace,
  type LanguageStatusItem, type StatusBarItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ServerMethods, type StatusParams, type TierCounts } from '../../server/src/protocol';
import { selectDocuments } from './document-selector';
import type { ServerLife } from './server-life';

/**
 * Tells the truth about the active document: the language status item has the state of the analysis, the status bar how
 * many findings are shown and how many are held back.
 */
export class Status {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly item: LanguageStatusItem;
  private readonly counts: StatusBarItem;
  private readonly parts: Disposable;

  constructor(client: BaseLanguageClient, private readonly life: ServerLife) {
    this.item = languages.createLanguageStatusItem('wardlight.status', selectDocuments() as { scheme: string }[]);
    this.item.name = 'Wardlight';
    this.counts = window.createStatusBarItem('wardlight.counts', StatusBarAlignment.Right, 90);
    this.counts.name = l10n.t('Wardlight findings');
    this.counts.command = 'wardlight.showHeldBack';
    this.parts = Disposable.from(
      this.item,
      this.counts,
      client.onNotification(ServerMethods.status, (status: StatusParams) => this.take(status)),
      life.onDidChange(() => this.followLife()),
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.byUri.delete(uri.toString())),
    );
    this.show();
  }

  /** What the server said last of a document. */
  of(uri: string): StatusParams | undefined {
    return this.byUri.get(uri);
  }

  /** What the two items say now. */
  get texts(): { readonly state: string; readonly detail: string; readonly counts: string } {
    return { state: this.item.text, detail: this.item.detail ?? '', counts: this.counts.text };
  }

  dispose(): void {
    this.parts.dispose();
  }

  private take(status: StatusParams): void {
    // The server spells URIs as it was given them, so the client's spelling is found again.
    this.byUri.set(status.uri, status);
    this.show();
  }

  private followLife(): void {
    if (this.life.life !== 'running') this.byUri.clear();
    this.show();
  }

  private show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.byUri.get(uri);
    const { text, detail, severity, busy } = describeState(this.life.life, status);
    Object.assign(this.item, { text, detail, severity, busy: busy ?? false });
    this.item.command = this.life.life === 'stopped'
      ? { title: l10n.t('Restart'), command: 'wardlight.restartServer' }
      : { title: l10n.t('Show Output'), command: 'wardlight.showOutput' };
    this.showCounts(status);
  }

  private showCounts(status: StatusParams | undefined): void {
    if (status === undefined || this.life.life !== 'running' || status.state === 'disabled') return this.counts.hide();
    const [shown, held] = [sum(status.shown), sum(status.heldBack) + sumHidden(status)];
    this.counts.text = `$(shield) ${shown}${held > 0 ? ` $(eye-closed) ${held}` : ''}`;
    this.counts.tooltip = describeCounts(status);
    this.counts.accessibilityInformation = { label: describeCounts(status) };
    this.counts.show();
  }
}

interface Shown {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly busy?: boolean;
}

function describeState(life: ServerLife['life'], status: StatusParams | undefined): Shown {
  const { Information, Warning, Error } = LanguageStatusSeverity;
  if (life === 'stopped') return { text: l10n.t('Stopped'), detail: l10n.t('The server does not run.'), severity: Error };
  if (life === 'starting' || status?.state === 'starting') return { text: l10n.t('Starting'), detail: '', severity: Information, busy: true };
  const detail = status?.detail ?? '';
  switch (status?.state) {
    case 'degraded': return { text: l10n.t('Credentials only'), detail: l10n.t('The grammar of {0} did not load.', detail), severity: Warning };
    case 'skipped': return { text: l10n.t('Not analysed'), detail, severity: Information };
    case 'overBudget': return { text: l10n.t('Analysed in part'), detail, severity: Warning };
    case 'disabled': return { text: l10n.t('Off'), detail: l10n.t('Switched off in the settings.'), severity: Information };
    default: return describeReady(status);
  }
}

function describeReady(status: StatusParams | undefined): Shown {
  const { Information, Warning } = LanguageStatusSeverity;
  const problem = status?.problems[0];
  if (problem !== undefined) return { text: l10n.t('Ready, with problems'), detail: problem, severity: Warning };
  const time = status === undefined ? '' : l10n.t('Last analysis: {0} ms, {1} nodes read, {2} characters scanned, {3} expressions run, {4} steps with data', ...workOf(status));
  return { text: l10n.t('Ready'), detail: time, severity: Information };
}

function workOf({ milliseconds, work }: StatusParams): number[] {
  return [milliseconds, work.nodesRead, work.unitsScanned, work.expressionsRun, work.flowSteps];
}

function describeCounts(status: StatusParams): string {
  return [
    l10n.t('Wardlight: {0} shown', sum(status.shown)),
    l10n.t('{0} held back until a save or a scan', sum(status.heldBack)),
    l10n.t('{0} ignored by comment, {1} in the baseline, {2} switched off', status.hidden.comment, status.hidden.baseline, status.hidden.config),
  ].join('\n');
}

function sum({ now, save, scan }: TierCounts): number {
  return now + save + scan;
}

function sumHidden({ hidden }: StatusParams): number {
  return hidden.comment + hidden.baseline + hidden.config;
}
