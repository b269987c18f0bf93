import { MessageType, ShowMessageNotification, type CancellationToken, type ExecuteCommandParams, type WorkDoneProgressReporter } from 'vscode-languageserver';
import { ServerCommands, type AfterwardsArguments, type FlowReference, type ScanArguments, type ScanSummary } from '../protocol';
import type { Judge } from './judge';
import { runbookHref } from './runbooks';
import { unattended } from './run-safe';
import type { Scans } from './scans';
import type { Session } from './session';
import { problemSummary } from './scan-summary';
import { walkFlow } from './walk-flow';

export const COMMANDS: readonly string[] = Object.values(ServerCommands);

/** Executes the commands that every editor can call. */
export async function execute(session: Session, judge: Judge, scans: Scans, params: ExecuteCommandParams, token: CancellationToken): Promise<unknown> {
  const argument: unknown = params.arguments?.[0];
  switch (params.command) {
    case ServerCommands.scan:
      return scanWithProgress(session, scans, readScan(argument), params, token);
    case ServerCommands.openRunbook:
      return openRunbook(session, String(argument));
    case ServerCommands.showAfterwards:
      return showAfterwards(session, argument as AfterwardsArguments);
    case ServerCommands.followData:
      return followData(session, judge, argument as FlowReference);
    default:
      return null;
  }
}

function readScan(argument: unknown): ScanArguments {
  const given = typeof argument === 'object' && argument !== null ? (argument as Partial<ScanArguments>) : {};
  const what = given.what === 'changed' || given.what === 'file' ? given.what : 'workspace';
  return typeof given.uri === 'string' ? { what, uri: given.uri } : { what };
}

async function scanWithProgress(
  session: Session, scans: Scans, args: ScanArguments, { workDoneToken }: ExecuteCommandParams, token: CancellationToken,
): Promise<ScanSummary> {
  if (session.scanner === undefined) return problemSummary('This server cannot list files, so it cannot scan.');
  const { window } = session.connection;
  if (workDoneToken === undefined && session.features.progress) {
    const progress = await window.createWorkDoneProgress();
    return withProgress(progress, () => scans.run(args, progress, [token, progress.token]));
  }
  const progress = window.attachWorkDoneProgress(workDoneToken);
  return withProgress(progress, () => scans.run(args, progress, [token]));
}

async function withProgress(progress: WorkDoneProgressReporter, work: () => Promise<ScanSummary>): Promise<ScanSummary> {
  progress.begin('Wardlight scan', 0, undefined, true);
  try {
    return await work();
  } finally {
    progress.done();
  }
}

async function openRunbook({ connection, features, folders, runtime }: Session, ruleId: string): Promise<null> {
  const rule = folders.everywhere().flatMap(({ ruleSet }) => ruleSet?.engine.rules ?? []).find(({ id }) => id === ruleId);
  const uri = runbookHref({ features: { ...features, options: {} }, runtime }, ruleId, rule);
  if (uri !== undefined && features.showDocument) await connection.window.showDocument({ uri, takeFocus: true, external: uri.startsWith('https:') });
  return null;
}

/** The command is done as soon as the first step is asked for; the person may stay at it for a day. */
function followData(session: Session, judge: Judge, reference: FlowReference): null {
  unattended(session.log, 'data flow', walkFlow(session, judge, reference));
  return null;
}

function showAfterwards({ connection, features, log }: Session, { text, url }: AfterwardsArguments): null {
  if (url === undefined || !features.showDocument) {
    unattended(log, 'message', connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text }));
    return null;
  }
  // The command is done as soon as the question stands; the answer may take a day.
  const asked = connection.window.showWarningMessage(text, { title: 'Open the page' });
  unattended(log, 'message', asked.then((chosen) => chosen && connection.window.showDocument({ uri: url, external: true })));
  return null;
}
