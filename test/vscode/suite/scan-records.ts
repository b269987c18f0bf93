import { commands, workspace } from 'vscode';
import type { ScanSummary } from '../../../server/src/protocol';
import { readText, uriOf, wardlight } from './editor';

const FOLDER = '.wardlight/scans';

export interface Recorded {
  /** Names of the records in the workspace. */
  readonly files: readonly string[];
  /** Of the first of them. */
  readonly text: string;
  /** Findings in each point of the trend that the team is shown. */
  readonly trend: readonly number[];
}

/** Scans in a workspace whose team asks for a trend, once more than a day needs. */
export async function scanTwice(): Promise<Recorded> {
  const { training: { panel, scans } } = await wardlight();
  await commands.executeCommand('wardlight.scanWorkspace');
  // The command keeps the record when it tells of the scan, after it has ended.
  while ((await scans.read()).length === 0) await commands.executeCommand('setContext', 'wardlight.test', true);
  const { records } = await commands.executeCommand<ScanSummary>('wardlight.scanWorkspace');
  if (records.length !== 1 || (await scans.keep(records)) !== 'nothing') throw new Error('A second scan of the day was recorded.');
  await panel.open({ view: 'team' });
  const { view } = panel.state;
  const files = (await workspace.fs.readDirectory(uriOf(FOLDER))).map(([name]) => name);
  return { files, text: await readText(`${FOLDER}/${files[0] ?? ''}`), trend: view?.view === 'team' ? view.trend.map(({ findings }) => findings) : [] };
}
