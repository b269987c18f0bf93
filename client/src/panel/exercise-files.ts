import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace, type TextDocument, type TextDocumentContentProvider } from 'vscode';
import type { OwnReference, TextParams, TextResult } from '../../../server/src/protocol';
import { ownIn, type OwnCopies } from './own-copies';
import type { TrainingClient } from './training-client';
import { TYPESCRIPT_PROJECT } from './typescript-project';

/** Read-only texts: code in which lines are marked, and solutions. */
export const EXERCISE_SCHEME = 'wardlight-exercise';
const ANSWERS_FOLDER = 'answers';
/** Below the folder of an exercise: the answers from another start. */
const AGAIN = 'again';
/** Below those: the answers in TypeScript. */
const TYPED = 'typescript';
/** The paths of answers: their editors have the button that checks them. */
const ANSWERS_CONTEXT = 'wardlight.answers';

export interface ExerciseId {
  readonly topic: string;
  readonly exercise: string;
  /** From another start, weeks later. */
  readonly again?: true;
  /** Answered in TypeScript. */
  readonly typed?: true;
  /** The finding whose code it is made of. */
  readonly own?: OwnReference;
}

/** The files of exercises: answers are real files, so that every language feature works in them. */
export class ExerciseFiles {
  /** Answers that were opened in this window. */
  private readonly answers = new Set<string>();
  private readonly parts: Disposable;

  constructor(private readonly storage: Uri, private readonly training: TrainingClient, readonly copies: OwnCopies) {
    this.parts = Disposable.from(
      workspace.registerTextDocumentContentProvider(EXERCISE_SCHEME, this.provide()),
      workspace.onDidOpenTextDocument(({ uri }) => void this.opened(uri)),
    );
    // Those of an earlier session may be open still.
    for (const { uri } of workspace.textDocuments) void this.opened(uri);
  }

  /** Opens the code beside the panel, to mark lines in it. */
  async openFind(id: ExerciseId): Promise<TextDocument | undefined> {
    const uri = await this.textUri(id, 'start');
    return uri && this.show(uri);
  }

  /** Opens the person's answer; the first time, the vulnerable code. */
  async openFix(id: ExerciseId): Promise<TextDocument | undefined> {
    const uri = await this.answerUri(id);
    return uri && this.show(uri);
  }

  async openSolution(id: ExerciseId): Promise<void> {
    const [mine, solution] = [await this.answerUri(id), await this.textUri(id, 'solution')];
    if (mine !== undefined && solution !== undefined) await commands.executeCommand('vscode.diff', mine, solution, l10n.t('Your answer and the solution'), { viewColumn: ViewColumn.Beside });
  }

  /** The answer as it stands in the editor, saved or not. */
  async readAnswer(id: ExerciseId): Promise<string | undefined> {
    const uri = await this.answerUri(id);
    return uri && (await workspace.openTextDocument(uri)).getText();
  }

  /** Whether a document is the answer that is checked now: an exercise of own code may have been begun anew. */
  async isAnswer(id: ExerciseId, uri: Uri): Promise<boolean> {
    return (await this.answerUri(id))?.toString() === uri.toString();
  }

  /** The exercise that a document belongs to. */
  exerciseOf(uri: Uri): ExerciseId | undefined {
    const folder = `${answersIn(this.storage).path}/`;
    const isAnswer = uri.scheme === this.storage.scheme && uri.path.startsWith(folder);
    if (uri.scheme !== EXERCISE_SCHEME && !isAnswer) return undefined;
    const [topic, exercise, next, ...below] = (isAnswer ? uri.path.slice(folder.length) : uri.path.slice(1)).split('/');
    if (topic === undefined || exercise === undefined || next === undefined) return undefined;
    if (!isAnswer) return { topic, exercise, ...variantIn(uri.query) };
    const own = this.copies.referenceOf(next);
    return { topic, exercise, ...(next === AGAIN && { again: true }), ...([next, ...below].includes(TYPED) && { typed: true }), ...(own && { own }) };
  }

  dispose(): void {
    this.parts.dispose();
  }

  private async show(uri: Uri): Promise<TextDocument> {
    const document = await workspace.openTextDocument(uri);
    const editors = window.visibleTextEditors;
    // All code of exercises comes to one side of the panel, wherever the person has last been.
    const shown = editors.find((editor) => editor.document === document) ?? editors.find((editor) => this.exerciseOf(editor.document.uri) !== undefined);
    await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.Beside, preview: false });
    return document;
  }

  private async answerUri(id: ExerciseId): Promise<Uri | undefined> {
    const { topic, exercise, again, typed, own } = id;
    const start = await this.askText(id, 'start');
    if (start === null) return undefined;
    const folder = Uri.joinPath(answersIn(this.storage), topic, exercise, ...(start.key === undefined ? [] : [start.key]), ...(again ? [AGAIN] : []), ...(typed ? [TYPED] : []));
    const uri = Uri.joinPath(folder, baseName(start.file));
    if (own !== undefined && start.key !== undefined) await this.copies.add(start.key, own, uri);
    const isKept = this.answers.has(uri.toString()) || (await exists(uri));
    // What was written weeks ago would be the answer.
    if (!isKept || (again && start.isFresh && !this.answers.has(uri.toString()))) await workspace.fs.writeFile(uri, new TextEncoder().encode(start.text));
    if (typed) await Promise.all(Object.entries(TYPESCRIPT_PROJECT).map(([name, text]) => workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text))));
    await this.opened(uri);
    return uri;
  }

  /** The workbench is told by paths: where the extension runs on another machine, it has other URIs. */
  private async opened(uri: Uri): Promise<void> {
    if (uri.scheme === EXERCISE_SCHEME || this.exerciseOf(uri) === undefined || this.answers.has(uri.toString())) return;
    this.answers.add(uri.toString());
    const paths = [...this.answers].map((key) => Uri.parse(key)).flatMap(({ path, fsPath }) => [path, fsPath]);
    await commands.executeCommand('setContext', ANSWERS_CONTEXT, Object.fromEntries(paths.map((path) => [path, true])));
  }

  private askText({ topic, exercise, again, typed, own }: ExerciseId, which: TextParams['which']): Promise<TextResult> {
    return this.training.text({ topic, exercise, which, ...(again && { again }), ...(typed && { typed }), ...(own && { own }) });
  }

  private async textUri(id: ExerciseId, which: TextParams['which']): Promise<Uri | undefined> {
    const result = await this.askText(id, which);
    const { topic, exercise, again, typed, own } = id;
    const query = own === undefined ? [...(again ? [AGAIN] : []), ...(typed ? [TYPED] : [])].join('&') : JSON.stringify({ ...own, key: result?.key });
    return result === null ? undefined : Uri.from({ scheme: EXERCISE_SCHEME, path: `/${topic}/${exercise}/${which}/${baseName(result.file)}`, query });
  }

  private provide(): TextDocumentContentProvider {
    return {
      provideTextDocumentContent: async ({ path, query }) => {
        const [, topic = '', exercise = '', which] = path.split('/');
        const result = await this.askText({ topic, exercise, ...variantIn(query) }, which === 'solution' ? which : 'start').catch(() => null);
        return result?.text ?? l10n.t('There is no such exercise.');
      },
    };
  }
}

/** Nothing may give an answer away: Wardlight says nothing in these documents. @param storage the extension's own folder */
export function isExerciseDocument(uri: Uri, storage: Uri): boolean {
  return uri.scheme === EXERCISE_SCHEME || uri.toString().startsWith(`${answersIn(storage).toString()}/`);
}

/** Which text of an exercise the address of a read-only document means. */
function variantIn(query: string): Pick<ExerciseId, 'again' | 'typed' | 'own'> {
  const own = ownIn(query);
  if (own !== undefined) return { own };
  const words = query.split('&');
  return { ...(words.includes(AGAIN) && { again: true }), ...(words.includes(TYPED) && { typed: true }) };
}

function answersIn(storage: Uri): Uri {
  return Uri.joinPath(storage, ANSWERS_FOLDER);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
