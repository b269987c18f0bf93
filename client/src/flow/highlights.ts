import { DecorationRangeBehavior, Disposable, OverviewRulerLane, Range, ThemeColor, window, type DecorationOptions, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { FlowItem, FlowStepItem, RangeData } from '../../../server/src/protocol';
import { describeKind } from './step-words';

/** Marks the steps of a path in every editor that shows one of them, and says at the end of a line which steps are in it. */
export class Highlights {
  private readonly step = createMark('wardlight.flow.stepBackground', 'wardlight.flow.stepBorder');
  private readonly current = createMark('wardlight.flow.currentBackground', 'wardlight.flow.currentBorder');
  private readonly label = window.createTextEditorDecorationType({ rangeBehavior: DecorationRangeBehavior.ClosedClosed });
  private readonly parts: Disposable;
  private flow: FlowItem | undefined;
  private at = 0;

  constructor() {
    this.parts = Disposable.from(this.step, this.current, this.label, window.onDidChangeVisibleTextEditors((editors) => this.drawIn(editors)));
  }

  show(flow: FlowItem | undefined, at = 0): void {
    this.flow = flow;
    this.at = at;
    this.drawIn(window.visibleTextEditors);
  }

  dispose(): void {
    this.parts.dispose();
  }

  private drawIn(editors: readonly TextEditor[]): void {
    for (const editor of editors) this.draw(editor);
  }

  private draw(editor: TextEditor): void {
    const uri = editor.document.uri.toString();
    const steps = (this.flow?.steps ?? []).map((step, at) => ({ ...step, at })).filter((step) => step.uri === uri);
    editor.setDecorations(this.step, steps.filter(({ at }) => at !== this.at).map(({ range }) => toRange(range)));
    editor.setDecorations(this.current, steps.filter(({ at }) => at === this.at).map(({ range }) => toRange(range)));
    editor.setDecorations(this.label, labelsOf(editor, steps));
  }
}

export function toRange({ start, end }: RangeData): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function createMark(background: string, border: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(background),
    border: '1px solid',
    borderColor: new ThemeColor(border),
    overviewRulerColor: new ThemeColor('wardlight.flow.currentBorder'),
    overviewRulerLane: OverviewRulerLane.Center,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}

function labelsOf({ document }: TextEditor, steps: readonly (FlowStepItem & { readonly at: number })[]): DecorationOptions[] {
  const byLine = new Map<number, string[]>();
  for (const { range: { start: { line } }, kind, at } of steps) byLine.set(line, [...(byLine.get(line) ?? []), `${at + 1} ${describeKind(kind)}`]);
  return [...byLine].filter(([line]) => line < document.lineCount).map(([line, texts]) => {
    const { end } = document.lineAt(line).range;
    const after = { contentText: texts.join(' · '), color: new ThemeColor('wardlight.flow.labelForeground'), margin: '0 0 0 2em', fontStyle: 'italic' };
    return { range: new Range(end, end), renderOptions: { after } };
  });
}
