import { l10n, Uri, window, workspace } from 'vscode';
import type { ReportResult } from '../../../server/src/protocol';
import type { ExportFormat } from './messages';

/** Asks where, and writes it. */
export async function saveReport(report: ReportResult, format: ExportFormat): Promise<void> {
  if (report === null) return void window.showInformationMessage(l10n.t('There is nothing to report yet.'));
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const filters = format === 'csv' ? { CSV: ['csv'] } : { HTML: ['html'] };
  const chosen = await window.showSaveDialog({ filters, title: l10n.t('Save the training report'), ...(folder && { defaultUri: Uri.joinPath(folder, `training.${format}`) }) });
  if (chosen !== undefined) await workspace.fs.writeFile(chosen, new TextEncoder().encode(report.text));
}
