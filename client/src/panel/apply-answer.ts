import { commands, Disposable, EventEmitter, l10n, Position, Range, TabInputTextDiff, Uri, ViewColumn, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument } from 'vscode';
import type { AnswerEdits } from '../../../server/src/protocol';

/** What a file would be with an answer in it: in memory alone, for as long as it is looked at. */
const PREVIEW_SCHEME = 'wardlight-preview';

/** Shows what an answer changes in the person's file, and changes it once they agree. */
export class AnswerPreview {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly parts = Disposable.from(
    this.changed,
    workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, { onDidChange: this.changed.event, provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '' }),
  );

  /** @param panel where the panel stands, which is not to be hidden @returns whether the file was changed @throws Error whose message is for the person */
  async apply({ uri, version, edits, afterwards }: AnswerEdits, panel: ViewColumn | undefined): Promise<boolean> {
    const viewColumn = panel === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const before = document.getText();
    if (version !== undefined && version !== document.version) throw new Error(changedMeanwhile(document));
    if (edits.length === 0) throw new Error(l10n.t('Your answer changes nothing in {0}.', workspace.asRelativePath(document.uri)));
    if (!(await this.confirm(document, withEdits(document, edits), viewColumn))) return false;
    if (document.getText() !== before) throw new Error(changedMeanwhile(document));
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of edits) edit.replace(document.uri, rangeOf({ start, end }), text);
    if (!(await workspace.applyEdit(edit))) throw new Error(changedMeanwhile(document));
    await window.showTextDocument(document, { viewColumn, preview: false });
    if (afterwards !== undefined) void window.showWarningMessage(afterwards);
    else void window.showInformationMessage(l10n.t('Taken over into {0}. Save it: what is fixed for real counts.', workspace.asRelativePath(document.uri)));
    return true;
  }

  dispose(): void {
    this.parts.dispose();
  }

  private async confirm(document: TextDocument, after: string, viewColumn: ViewColumn): Promise<boolean> {
    const name = workspace.asRelativePath(document.uri);
    const preview = Uri.from({ scheme: PREVIEW_SCHEME, path: document.uri.path });
    this.texts.set(preview.toString(), after);
    this.changed.fire(preview);
    try {
      await commands.executeCommand('vscode.diff', document.uri, preview, l10n.t('{0} with your answer', name), { viewColumn, preview: true });
      const choices: (QuickPickItem & { readonly applies: boolean })[] = [
        { label: l10n.t('Apply to my file'), description: name, applies: true },
        { label: l10n.t('Leave my file as it is'), applies: false },
      ];
      const chosen = await window.showQuickPick(choices, { title: l10n.t('Your answer in your own code'), placeHolder: l10n.t('The editor shows what would change.'), ignoreFocusOut: true });
      return chosen?.applies === true;
    } finally {
      await closeDiff(preview);
      this.texts.delete(preview.toString());
    }
  }
}

function changedMeanwhile({ uri }: TextDocument): string {
  return l10n.t('{0} has changed meanwhile. Try again.', workspace.asRelativePath(uri));
}

function rangeOf({ start, end }: Pick<AnswerEdits['edits'][number], 'start' | 'end'>): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

/** From the last one on, so that offsets before it hold. */
function withEdits(document: TextDocument, edits: AnswerEdits['edits']): string {
  const spans = edits.map(({ start, end, text }) => ({ from: document.offsetAt(rangeOf({ start, end }).start), to: document.offsetAt(rangeOf({ start, end }).end), text }));
  return spans.sort((a, b) => b.from - a.from).reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), document.getText());
}

async function closeDiff(preview: Uri): Promise<void> {
  const shown = window.tabGroups.all.flatMap((group) => [...group.tabs]).filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === preview.toString());
  await window.tabGroups.close(shown, true);
}
