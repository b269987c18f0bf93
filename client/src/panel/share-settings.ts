import { commands } from 'vscode';

/** Whether and under which name progress is shared is the person's own setting. */
export async function openSettings(): Promise<void> {
  await commands.executeCommand('workbench.action.openSettings', 'wardlight.training');
}
