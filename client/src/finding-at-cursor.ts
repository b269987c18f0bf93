import { languages, window } from 'vscode';

/** A finding as its diagnostic names it. */
export interface FindingHere {
  readonly ruleId: string;
  readonly uri: string;
  readonly fingerprint?: string;
}

/** The finding at the cursor of the active editor, so that a command needs no argument there. */
export function findingAtCursor(): FindingHere | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'wardlight');
  const diagnostic = here.find(({ range }) => range.contains(editor.selection.active));
  if (diagnostic?.code === undefined) return undefined;
  const { code } = diagnostic;
  const fingerprint = (diagnostic as { readonly data?: { readonly fingerprint?: unknown } }).data?.fingerprint;
  const uri = editor.document.uri.toString();
  return { ruleId: String(typeof code === 'object' ? code.value : code), uri, ...(typeof fingerprint === 'string' && { fingerprint }) };
}
