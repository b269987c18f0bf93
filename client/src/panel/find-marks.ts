import {
  CodeLens, commands, Disposable, EventEmitter, l10n, languages, OverviewRulerLane, Range, ThemeColor, window, workspace,
  type CodeLensProvider, type DecorationOptions, type TextEditor, type Uri,
} from 'vscode';
import type { FindView } from '../../../server/src/protocol';
import { EXERCISE_SCHEME } from './exercise-files';

export const TOGGLE_MARK = 'wardlight.toggleMark';
export const CHECK_ANSWER = 'wardlight.checkAnswer';

/** Lines that a person marks in read-only code, with the keyboard or by the lens above it, and what became of them. */
export class FindMarks {
  private readonly marked = new Map<string, Set<number>>();
  private readonly answers = new Map<string, FindView['answers']>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly mark = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('wardlight.flow.currentBackground'),
    border: '1px solid', borderColor: new ThemeColor('wardlight.flow.currentBorder'),
    overviewRulerColor: new ThemeColor('wardlight.flow.currentBorder'), overviewRulerLane: OverviewRulerLane.Left,
  });
  private readonly label = window.createTextEditorDecorationType({});
  private readonly parts: Disposable;
  readonly onDidChange = this.changed.event;

  constructor() {
    this.parts = Disposable.from(
      this.changed, this.mark, this.label,
      commands.registerCommand('wardlight.toggleMark', () => this.toggleHere()),
      languages.registerCodeLensProvider({ scheme: EXERCISE_SCHEME }, lenses()),
      window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.draw(editor))),
      workspace.onDidCloseTextDocument(({ uri }) => this.answers.delete(uri.toString())),
    );
  }

  /** 1-based, in order. */
  of(uri: Uri): readonly number[] {
    return [...(this.marked.get(uri.toString()) ?? [])].sort((a, b) => a - b);
  }

  /** Shows at each marked line whether it was right. */
  showAnswers(uri: Uri, answers: FindView['answers']): void {
    this.answers.set(uri.toString(), answers);
    this.redraw(uri);
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** Every line of the selection; the line of the cursor when there is none. */
  private toggleHere(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme !== EXERCISE_SCHEME) return;
    const key = editor.document.uri.toString();
    const lines = new Set(this.marked.get(key));
    for (const { start, end } of editor.selections) for (let line = start.line + 1; line <= end.line + 1; line++) if (!lines.delete(line)) lines.add(line);
    this.marked.set(key, lines);
    this.answers.delete(key);
    this.redraw(editor.document.uri);
    this.changed.fire(editor.document.uri);
  }

  private redraw(uri: Uri): void {
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) this.draw(editor);
  }

  private draw(editor: TextEditor): void {
    const { uri } = editor.document;
    if (uri.scheme !== EXERCISE_SCHEME) return;
    const lines = this.of(uri).filter((line) => line <= editor.document.lineCount);
    editor.setDecorations(this.mark, lines.map((line) => editor.document.lineAt(line - 1).range));
    editor.setDecorations(this.label, lines.map((line) => labelOf(editor, line, this.answers.get(uri.toString()))));
  }
}

/** Words at the end of the line, since a colour tells nothing to some. */
function labelOf({ document }: TextEditor, line: number, answers: FindView['answers'] = []): DecorationOptions {
  const { end } = document.lineAt(line - 1).range;
  const answer = answers.find((one) => one.line === line);
  const contentText = answer === undefined ? l10n.t('marked') : answer.isRight ? l10n.t('✓ one of them') : l10n.t('✗ not it');
  const after = { contentText, color: new ThemeColor('wardlight.flow.labelForeground'), margin: '0 0 0 2em', fontStyle: 'italic' };
  return { range: new Range(end, end), renderOptions: { after } };
}

function lenses(): CodeLensProvider {
  return {
    provideCodeLenses: ({ uri }) => {
      if (uri.path.split('/')[3] !== 'start') return [];
      const top = new Range(0, 0, 0, 0);
      return [
        new CodeLens(top, { title: l10n.t('Mark the line at the cursor (Space)'), command: TOGGLE_MARK }),
        new CodeLens(top, { title: l10n.t('Check my marks (Ctrl+Enter)'), command: CHECK_ANSWER }),
      ];
    },
  };
}
