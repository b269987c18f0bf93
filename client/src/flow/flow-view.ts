import { commands, Disposable, l10n, Selection, TextEditorRevealType, Uri, window, workspace, type TextDocument, type TextDocumentChangeEvent, type TreeView } from 'vscode';
import type { FlowItem, FlowStepItem } from '../../../server/src/protocol';
import { FlowTree } from './flow-tree';
import { Highlights, toRange } from './highlights';

export const VIEW = 'wardlight.flow';
const SHOWN = 'wardlight.flowShown';
/** So often a step is selected in a list that is being filled. */
const MOST_TRIES = 20;
/** Milliseconds. */
const UNTIL_NEXT_TRY = 50;

/** The path that is followed now: its steps in a view, its marks in the editors, and the step that the person is at. */
export class FlowView {
  private readonly tree = new FlowTree();
  private readonly marks = new Highlights();
  private readonly view: TreeView<FlowStepItem> = window.createTreeView(VIEW, { treeDataProvider: this.tree });
  private readonly parts: Disposable;
  private flow: FlowItem | undefined;
  private at = 0;

  constructor() {
    this.parts = Disposable.from(this.tree, this.marks, this.view, workspace.onDidChangeTextDocument((event) => this.textChanged(event)));
  }

  /** What is followed, and the 0-based step that the person is at. */
  get state(): { readonly flow: FlowItem | undefined; readonly step: number; readonly message: string } {
    return { flow: this.flow, step: this.at, message: this.view.message ?? '' };
  }

  /** Shows a path from its first step on, with the keyboard in the list. */
  async follow(flow: FlowItem): Promise<void> {
    this.flow = flow;
    this.tree.show(flow);
    await commands.executeCommand('setContext', SHOWN, true);
    await this.goTo(0, false);
    // Only its own command opens a view that was not there before.
    await commands.executeCommand(`${VIEW}.focus`);
    await this.select(0, true);
  }

  /** Puts the cursor at a step. @param takeFocus whether the keyboard goes to the editor, too */
  async goTo(at: number, takeFocus: boolean): Promise<void> {
    const step = this.flow?.steps[at];
    if (this.flow === undefined || step === undefined) return;
    this.at = at;
    this.view.message = describeStep(this.flow, step, at);
    this.marks.show(this.flow, at);
    await openStep(step, takeFocus);
  }

  /** Goes on by so many steps; the first follows the last. */
  async move(by: number, takeFocus: boolean): Promise<void> {
    const count = this.flow?.steps.length ?? 0;
    if (count === 0) return;
    const at = (this.at + by + count) % count;
    await this.goTo(at, takeFocus);
    if (this.view.visible) await this.select(at, !takeFocus);
  }

  /** Forgets the path, and shows nothing of it any more. */
  async end(): Promise<void> {
    if (this.flow === undefined) return;
    this.flow = undefined;
    this.tree.show(undefined);
    this.marks.show(undefined);
    await commands.executeCommand('setContext', SHOWN, false);
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** VS Code refuses what its list does not have yet; the editor shows the step all the same. */
  private async select(at: number, focus: boolean): Promise<void> {
    const step = this.flow?.steps[at];
    for (let tries = 0; step !== undefined && step === this.flow?.steps[at] && tries < MOST_TRIES; tries++) {
      try {
        return await this.view.reveal(step, { select: true, focus });
      } catch {
        await new Promise((resolve) => setTimeout(resolve, UNTIL_NEXT_TRY));
      }
    }
  }

  /** What was found holds for the text that it was found in. */
  private textChanged({ document, contentChanges }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (contentChanges.length > 0 && this.flow?.steps.some((step) => step.uri === uri)) void this.end();
  }
}

/** Read out with each step: it says when the data has gone to another file. */
function describeStep({ steps, message }: FlowItem, { path }: FlowStepItem, at: number): string {
  if (path === undefined) return l10n.t('Step {0} of {1} to: {2}', at + 1, steps.length, message);
  return l10n.t('Step {0} of {1}, in {2}, to: {3}', at + 1, steps.length, path, message);
}

/** A cursor and no selection: the marks show the range, and Escape is left for ending it. */
export async function openStep(step: FlowStepItem, takeFocus: boolean): Promise<void> {
  const document = await openText(step);
  if (document === undefined) return;
  const editor = await window.showTextDocument(document, { preserveFocus: !takeFocus, preview: true });
  const range = toRange(step.range);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What a scan found in another file may be gone since. */
async function openText({ uri, path }: FlowStepItem): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri));
  } catch {
    void window.showWarningMessage(l10n.t('{0} cannot be opened. Scan again to see where the data goes now.', path ?? uri));
    return undefined;
  }
}
