import { commands, ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { personOf } from './person';
import type { ProgressStore } from './progress-store';

/** Asks under which name, says what is shared, and begins. Sharing is switched on by a person in their own settings, never by a repository. */
export async function startSharing(store: ProgressStore): Promise<void> {
  if (!workspace.isTrusted) return void window.showInformationMessage(l10n.t('Trust the workspace first: progress is shared in its files.'));
  if (store.isShared) return void commands.executeCommand('workbench.action.openSettings', 'wardlight.training');
  const name = await window.showInputBox({
    title: l10n.t('Share my training progress'),
    prompt: l10n.t('A name or a pseudonym. What you passed and when is written into .wardlight/progress/ of this workspace; no code and no answer is.'),
    value: store.person,
    validateInput: (value) => (personOf(value) === undefined ? l10n.t('A name needs a letter or a digit.') : undefined),
  });
  if (name === undefined) return;
  await store.join();
  const settings = workspace.getConfiguration('wardlight.training');
  await settings.update('name', name, ConfigurationTarget.Global);
  await settings.update('share', true, ConfigurationTarget.Global);
}
