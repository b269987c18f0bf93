import { findWeakness, languageOf, type ScanReport } from '../../core';
import type { ScanRecordFile } from '../../protocol';
import type { Folder } from '../folders';
import { readRunbookPack } from '../runbooks';
import { runSafe } from '../run-safe';
import type { Session } from '../session';
import { joinUri } from '../uris';
import { rulesOf } from '../rules-by-id';

/**
 * The record of a whole scan, for our own client to keep: the server writes into no workspace. Only where the team asks for it in a
 * workspace that is trusted, and only of the files that `wardlight scan . --record` would count.
 */
export async function recordFor(session: Session, folder: Folder & { readonly uri: string }, report: ScanReport): Promise<readonly ScanRecordFile[]> {
  const { clientCommands, trusted } = session.features.options;
  if (clientCommands !== true || trusted === false || folder.training?.recordScans !== true) return [];
  if (report.cancelled || !folder.settings.scan.useGitignore) return [];
  return runSafe(session.log, 'record of a scan', [], async () => [await makeRecord(session, folder, report)]);
}

async function makeRecord({ runtime }: Session, folder: Folder & { readonly uri: string }, report: ScanReport): Promise<ScanRecordFile> {
  const [{ recordScan, SCANS_FOLDER }, pack] = await Promise.all([runtime.loadTraining(), readRunbookPack(runtime.host)]);
  const rules = rulesOf(folder);
  const weaknessOf = (id: string): string | undefined => {
    const rule = rules.get(id);
    return rule && findWeakness(pack, rule)?.name;
  };
  const { name, text } = recordScan(report, { weaknessOf, languageOf }, runtime.time());
  return { folder: joinUri(folder.uri, SCANS_FOLDER), name, text };
}
