import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type IgnoreArguments, type IgnoreResult } from '../../server/src/protocol';

/** Asks why a finding is not a problem here, and writes the answer beside it. */
export function registerIgnore(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(ClientCommands.ignoreWithReason, async (finding: IgnoreArguments, given?: string): Promise<boolean> => {
    const reason = given ?? (await askReason(finding.ruleId));
    if (reason === undefined || reason.trim() === '') return false;
    const { uri, fingerprint } = finding;
    const result = await client.sendRequest<IgnoreResult>(ClientMethods.ignore, { uri, fingerprint, reason: reason.trim() });
    if (result !== null) return workspace.applyEdit(toEdit(result));
    void window.showInformationMessage(l10n.t('The finding is gone, or this kind of file has no comments.'));
    return false;
  });
}

function askReason(ruleId: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Ignore {0} here', ruleId),
    prompt: l10n.t('Why is this not a problem? The reason is written into the comment.'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
}

function toEdit({ uri, edits }: NonNullable<IgnoreResult>): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range: { start, end }, text } of edits) {
    edit.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), text);
  }
  return edit;
}
