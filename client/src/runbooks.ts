import { commands, Disposable, l10n, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type RunbookResult } from '../../server/src/protocol';
import { findingAtCursor } from './finding-at-cursor';

const SCHEME = 'wardlight-runbook';
const RULE_ID = /^[\w.-]+$/;

/** Runbooks as read-only documents, opened as a Markdown preview. */
export function registerRunbooks(client: BaseLanguageClient): Disposable {
  const provider: TextDocumentContentProvider = { provideTextDocumentContent: (uri) => readRunbook(client, ruleOf(uri.path)) };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, provider),
    commands.registerCommand(ClientCommands.openRunbook, (ruleId?: string) => openRunbook(ruleId)),
  );
}

/** The link of a diagnostic's code. Anything may open it, so that it can do no more than show a runbook. */
export async function openRunbookLink([ruleId = '']: readonly string[]): Promise<void> {
  if (RULE_ID.test(ruleId)) await openRunbook(ruleId);
}

async function openRunbook(given?: string): Promise<void> {
  const ruleId = given ?? findingAtCursor()?.ruleId ?? (await window.showInputBox({ title: l10n.t('Open runbook'), prompt: l10n.t('Rule id') }));
  if (ruleId === undefined || !RULE_ID.test(ruleId)) return;
  await show(Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` }));
}

/** As a preview where the built-in Markdown extension is there and enabled, else as text. */
async function show(uri: Uri): Promise<void> {
  try {
    // The Markdown extension is activated by its command, so whether it is there shows only in calling it.
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(await workspace.openTextDocument(uri));
  }
}

async function readRunbook(client: BaseLanguageClient, ruleId: string): Promise<string> {
  // A link may be followed while the server still starts.
  if (client.state === State.Starting) await client.start().catch(() => undefined);
  if (!client.isRunning()) return l10n.t('The Wardlight server has stopped.');
  return (await client.sendRequest<RunbookResult>(ClientMethods.runbook, { ruleId }))?.markdown ?? l10n.t('There is no runbook for the rule {0}.', ruleId);
}

function ruleOf(path: string): string {
  return path.replace(/^\//, '').replace(/\.md$/, '');
}
