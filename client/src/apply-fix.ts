import { commands, Disposable, env, l10n, Uri, window, workspace, type QuickPickItem, type WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as ClientEdit } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type AfterwardsArguments, type FixReference, type FixResult } from '../../server/src/protocol';

type Answer = 'apply' | 'preview';

/**
 * Applies a fix that changes other files. VS Code's own preview leaves such changes unticked: whoever applies it as it
 * stands would lose the value, gone from the code and written nowhere. So it is asked here, for all files as one.
 */
export function registerApplyFix(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(ClientCommands.applyFix, (fix: FixReference) => applyFix(client, fix)),
    commands.registerCommand(ClientCommands.showAfterwards, (afterwards: AfterwardsArguments) => void showAfterwards(afterwards)),
  );
}

/** As a refactoring, so that `files.refactoring.autoSave` holds: a `.env` that is never saved is of no use. */
async function applyFix(client: BaseLanguageClient, reference: FixReference): Promise<boolean> {
  const result = await client.sendRequest<FixResult>(ClientMethods.fix, reference);
  if (result === null) {
    void window.showInformationMessage(l10n.t('The text has changed and this fix is no longer possible.'));
    return false;
  }
  const answer = await confirm(reference.title, result.files);
  if (answer === undefined) return false;
  const applied = await applyEdits(client, result.edit, answer, reference.uri);
  if (applied && result.afterwards !== undefined) void showAfterwards(result.afterwards);
  return applied;
}

/**
 * The other files go first: if they cannot be written, the value is still in the code. The document's own change is an
 * edit of its own, because VS Code refuses to undo one that creates files; so one Ctrl+Z restores the document.
 */
async function applyEdits(client: BaseLanguageClient, edit: unknown, answer: Answer, uri: string): Promise<boolean> {
  const options = { isRefactoring: true };
  if (answer === 'preview') return workspace.applyEdit(await toEdit(client, edit, answer), options);
  const changes = (edit as ClientEdit).documentChanges ?? [];
  const isOwn = (change: (typeof changes)[number]): boolean => 'textDocument' in change && change.textDocument.uri === uri;
  const others = { documentChanges: changes.filter((change) => !isOwn(change)) };
  if (!(await workspace.applyEdit(await toEdit(client, others, answer), options))) return false;
  return workspace.applyEdit(await toEdit(client, { documentChanges: changes.filter(isOwn) }, answer), options);
}

async function confirm(title: string, files: readonly string[]): Promise<Answer | undefined> {
  const choices: (QuickPickItem & { answer: Answer })[] = [
    { label: l10n.t('Apply'), description: l10n.t('also changes {0}', files.join(', ')), answer: 'apply' },
    { label: l10n.t('Preview first'), description: l10n.t('tick every change there'), answer: 'preview' },
  ];
  return (await window.showQuickPick(choices, { title, placeHolder: l10n.t('This fix changes other files too.') }))?.answer;
}

/** The annotation asks VS Code for its preview; without it the edit is applied at once. */
async function toEdit(client: BaseLanguageClient, edit: unknown, answer: Answer): Promise<WorkspaceEdit> {
  const { changeAnnotations, ...rest } = edit as ClientEdit;
  const asked = answer === 'preview' && changeAnnotations ? { ...rest, changeAnnotations } : withoutAnnotations(rest);
  return client.protocol2CodeConverter.asWorkspaceEdit(asked);
}

function withoutAnnotations(edit: ClientEdit): ClientEdit {
  return JSON.parse(JSON.stringify(edit, (key, value: unknown) => (key === 'annotationId' ? undefined : value))) as ClientEdit;
}

async function showAfterwards({ text, ruleId, url }: AfterwardsArguments): Promise<void> {
  const [page, runbook] = [l10n.t('Open the page'), l10n.t('Open runbook')];
  const chosen = await window.showWarningMessage(text, ...(url === undefined ? [] : [page]), runbook);
  if (chosen === page && url !== undefined) await env.openExternal(Uri.parse(url));
  if (chosen === runbook) await commands.executeCommand(ClientCommands.openRunbook, ruleId);
}
