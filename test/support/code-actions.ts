import { commands, type CodeAction, type Range, type Uri } from 'vscode';

const MOST_TRIES = 20;

/** VS Code cancels the request when another extension's provider registers meanwhile: then it is asked again. */
export async function askForCodeActions(uri: Uri, range: Range | undefined, kind: string): Promise<CodeAction[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 20);
    } catch (error) {
      if (tries === MOST_TRIES || !(error instanceof Error) || !/cancel/i.test(`${error.name} ${error.message}`)) throw error;
    }
  }
}
