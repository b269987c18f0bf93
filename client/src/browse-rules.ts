import { commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type RuleItem } from '../../server/src/protocol';

interface Choice extends QuickPickItem {
  readonly ruleId: string;
}

/** Lists all rules, to be searched by name, weakness, CWE, framework or words, and opens the runbook of the chosen one. */
export function registerBrowseRules(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('wardlight.browseRules', async (): Promise<readonly RuleItem[]> => {
    if (!client.isRunning()) return [];
    const uri = window.activeTextEditor?.document.uri.toString();
    const items = await client.sendRequest<readonly RuleItem[]>(ClientMethods.rules, uri === undefined ? {} : { uri });
    void choose(items);
    return items;
  });
}

async function choose(items: readonly RuleItem[]): Promise<void> {
  const placeHolder = l10n.t('Name, weakness, CWE, framework or words');
  const chosen = await window.showQuickPick(items.map(toChoice), { title: l10n.t('Rules'), placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await commands.executeCommand(ClientCommands.openRunbook, chosen.ruleId);
}

function toChoice({ id, languages, severity, tier, subjects, measured, message }: RuleItem): Choice {
  const facts = [severity, describeTier(tier), ...(measured === undefined ? [] : [measured]), ...subjects, ...languages];
  return { label: id, description: facts.join(' · '), detail: message, ruleId: id };
}

function describeTier(tier: RuleItem['tier']): string {
  if (tier === 'now') return l10n.t('shown while typing');
  if (tier === 'save') return l10n.t('shown on save');
  return tier === 'scan' ? l10n.t('shown in scans') : l10n.t('off');
}
