import { commands, Disposable, l10n, ProgressLocation, window, type CancellationToken, type Progress, type Uri } from 'vscode';
import { ExecuteCommandRequest, WorkDoneProgress, type BaseLanguageClient, type ExecuteCommandParams } from 'vscode-languageclient';
import { ServerCommands, type ScanArguments, type ScanSummary } from '../../server/src/protocol';
import type { Kept, ScanRecords } from './panel/scan-records';
import type { ServerLife } from './server-life';

/** The scan commands. Each gives the summary, for whoever calls it. */
export function registerScans(client: BaseLanguageClient, life: ServerLife, records: ScanRecords, isExercise: (uri: Uri) => boolean): Disposable {
  let last: ScanArguments | undefined;
  const scan = async (args: ScanArguments): Promise<ScanSummary | undefined> => {
    // A scan of the whole workspace says more than one of the changed files that came after it.
    if (args.what === 'workspace' || (args.what !== 'file' && last?.what !== 'workspace')) last = args;
    const summary = await scanWithProgress(client, args);
    if (summary !== undefined) void report(summary, await records.keep(summary.records));
    return summary;
  };
  return Disposable.from(
    commands.registerCommand('wardlight.scanWorkspace', () => scan({ what: 'workspace' })),
    commands.registerCommand('wardlight.scanChangedFiles', () => scan({ what: 'changed' })),
    commands.registerCommand('wardlight.scanCurrentFile', (uri?: Uri) => scanFile(scan, isExercise, uri)),
    // A server that died took along what its last scan had found.
    life.onDidRevive(() => void (last && request(client, last))),
  );
}

async function scanFile(scan: (args: ScanArguments) => Promise<ScanSummary | undefined>, isExercise: (uri: Uri) => boolean, given?: Uri): Promise<ScanSummary | undefined> {
  const uri = given ?? window.activeTextEditor?.document.uri;
  if (uri !== undefined && isExercise(uri)) {
    void window.showInformationMessage(l10n.t('This is an exercise: “Check My Answer” says what is wrong with it.'));
    return undefined;
  }
  if (uri !== undefined) return scan({ what: 'file', uri: uri.toString() });
  void window.showInformationMessage(l10n.t('Open a file to scan it.'));
  return undefined;
}

function scanWithProgress(client: BaseLanguageClient, args: ScanArguments): Thenable<ScanSummary | undefined> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Wardlight scan'), cancellable: true };
  return window.withProgress(options, (progress, token) => request(client, args, progress, token));
}

async function request(
  client: BaseLanguageClient, args: ScanArguments, progress?: Progress<{ message?: string; increment?: number }>, token?: CancellationToken,
): Promise<ScanSummary | undefined> {
  const workDoneToken = `wardlight-scan-${++counter}`;
  const following = progress && followProgress(client, workDoneToken, progress);
  const params: ExecuteCommandParams = { command: ServerCommands.scan, arguments: [args], workDoneToken };
  try {
    return (await client.sendRequest(ExecuteCommandRequest.type, params, token)) as ScanSummary;
  } catch {
    return undefined;
  } finally {
    following?.dispose();
  }
}

let counter = 0;

function followProgress(client: BaseLanguageClient, token: string, progress: Progress<{ message?: string; increment?: number }>): Disposable {
  let reached = 0;
  return client.onProgress(WorkDoneProgress.type, token, (value) => {
    if (value.kind !== 'report') return;
    const percentage = value.percentage ?? reached;
    progress.report({ increment: percentage - reached, ...(value.message !== undefined && { message: value.message }) });
    reached = percentage;
  });
}

async function report(summary: ScanSummary, kept: Kept): Promise<void> {
  const problem = summary.problems[0] ?? (kept === 'failed' ? l10n.t('The counts for the trend could not be written to .wardlight/scans.') : undefined);
  const show = l10n.t('Show Problems');
  const message = kept === 'written' ? `${describe(summary)} ${l10n.t('Its counts were written to .wardlight/scans, for the trend.')}` : describe(summary);
  const chosen = problem === undefined
    ? await window.showInformationMessage(message, show)
    : await window.showWarningMessage(`${message} ${problem}`, show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}

function describe({ counts, filesWithFindings, filesScanned, hidden, skipped, cancelled }: ScanSummary): string {
  const found = counts.now + counts.save + counts.scan;
  const hiddenAll = hidden.comment + hidden.baseline + hidden.config;
  const parts = [
    l10n.t('{0} findings in {1} of {2} files.', found, filesWithFindings, filesScanned),
    hiddenAll > 0 ? l10n.t('{0} more are ignored or in the baseline.', hiddenAll) : '',
    skipped > 0 ? l10n.t('{0} files were skipped.', skipped) : '',
  ];
  return [cancelled ? l10n.t('Scan cancelled.') : '', ...parts].filter((part) => part !== '').join(' ');
}
