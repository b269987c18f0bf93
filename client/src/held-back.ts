import { commands, l10n, Range, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientMethods, type HeldBackItem } from '../../server/src/protocol';

interface Choice extends QuickPickItem {
  readonly open: () => Promise<unknown>;
}

/** Lists what the editor does not show of the active document, and why; nothing is hidden for good. */
export function registerHeldBack(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('wardlight.showHeldBack', async (): Promise<readonly HeldBackItem[]> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined || !client.isRunning()) return [];
    const items = await client.sendRequest<readonly HeldBackItem[]>(ClientMethods.heldBack, { uri });
    void choose(client, uri, items);
    return items;
  });
}

async function choose(client: BaseLanguageClient, uri: string, items: readonly HeldBackItem[]): Promise<void> {
  if (items.length === 0) return void window.showInformationMessage(l10n.t('Nothing is held back in this file.'));
  const held = items.filter(({ by }) => by === 'pace').length;
  const all: Choice = {
    label: l10n.t('$(eye) Show all {0} that wait for a save or a scan', held),
    open: () => client.sendRequest(ClientMethods.reveal, { uri }),
  };
  const choices = [...(held > 0 ? [all] : []), ...items.map(toChoice)];
  const chosen = await window.showQuickPick(choices, { title: l10n.t('Held-back findings'), matchOnDescription: true, matchOnDetail: true });
  await chosen?.open();
}

function toChoice(item: HeldBackItem): Choice {
  const { start } = item.range;
  return {
    label: l10n.t('Line {0}: {1}', start.line + 1, item.ruleId),
    description: describeReason(item),
    detail: item.message,
    open: () => openAt(item),
  };
}

function describeReason({ by, tier, reason }: HeldBackItem): string {
  if (by === 'comment') return reason === undefined ? l10n.t('ignored by a comment') : l10n.t('ignored: {0}', reason);
  if (by === 'baseline') return l10n.t('in the baseline');
  if (by === 'config') return l10n.t('switched off in wardlight.yaml');
  return tier === 'save' ? l10n.t('shown on save') : l10n.t('shown in scans');
}

async function openAt({ uri, range: { start, end } }: HeldBackItem): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document, { selection: new Range(start.line, start.character, end.line, end.character) });
}
