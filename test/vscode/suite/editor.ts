import { commands, type Diagnostic, extensions, languages, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Api } from '../../../client/src/activate-client';

/** The installed extension, activated. */
export async function wardlight(): Promise<Api> {
  const extension = extensions.getExtension<Api>('wardlight.wardlight');
  if (extension === undefined) throw new Error('The extension is not installed.');
  return extension.activate();
}

export function uriOf(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}

export async function show(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(path));
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** What Wardlight says of a file. */
export function diagnosticsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'wardlight');
}

export function codesOf(uri: Uri): string[] {
  return diagnosticsOf(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code)).sort();
}

/** Resolves as soon as Wardlight's diagnostics of a file meet the condition. */
export function diagnosticsWhen(uri: Uri, isMet: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return new Promise((resolve) => {
    const check = (): void => {
      const diagnostics = diagnosticsOf(uri);
      if (!isMet(diagnostics)) return;
      listener.dispose();
      resolve(diagnostics);
    };
    const listener = languages.onDidChangeDiagnostics(check);
    check();
  });
}

export async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  if (!(await workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(path)));
}

/** Presses Enter in the quick pick until the command behind it has ended: there is no event for a pick that has opened. */
export async function acceptWhile<T>(command: Thenable<T>): Promise<T> {
  let ended = false;
  const answer = Promise.resolve(command).finally(() => (ended = true));
  while (!ended) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  return answer;
}

/** Asks again and again, by a round trip to the workbench each time, until there is an answer. */
export async function until<T>(read: () => T | undefined): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await commands.executeCommand('setContext', 'wardlight.test', true);
  }
}
