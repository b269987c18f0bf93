import { commands, Disposable, l10n, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommands, type LearnReference, type TrainingPlace } from '../../../server/src/protocol';
import { findingAtCursor } from '../finding-at-cursor';
import { AnswerPreview } from './apply-answer';
import { EXERCISE_SCHEME, ExerciseFiles } from './exercise-files';
import { FindMarks } from './find-marks';
import { isId, readPlace } from './messages';
import { OwnCopies } from './own-copies';
import { ProgressStore } from './progress-store';
import { ScanRecords } from './scan-records';
import { TrainingClient } from './training-client';
import { TrainingPanel } from './training-panel';
import { TREE_VIEW, TrainingTree } from './training-tree';

/** What others of the client, and tests, may use of training. */
export interface Training {
  readonly panel: TrainingPanel;
  readonly store: ProgressStore;
  readonly marks: FindMarks;
  readonly files: ExerciseFiles;
  readonly scans: ScanRecords;
  /** Opens `/learn/<topic>` or `/learn/<topic>/<exercise>`. */
  openLink(parts: readonly string[]): Promise<void>;
  dispose(): void;
}

/** The training panel, its view, and the ways into them. */
export function registerTraining(client: BaseLanguageClient, context: ExtensionContext): Training {
  const store = new ProgressStore(context);
  const scans = new ScanRecords();
  const training = new TrainingClient(client, store, scans, (message) => {
    if (message !== '') void window.showInformationMessage(message);
    refresh();
  });
  const copies = new OwnCopies(context.workspaceState);
  const files = new ExerciseFiles(context.globalStorageUri, training, copies);
  const preview = new AnswerPreview();
  const marks = new FindMarks();
  const panel = new TrainingPanel({ extensionUri: context.extensionUri, training, files, marks, store, preview, texts: l10n.bundle ?? {} });
  const tree = new TrainingTree(training);
  const refresh = (): void => {
    tree.refresh();
    void panel.refresh();
  };
  const parts = Disposable.from(
    store, scans, training, copies, files, preview, marks, panel, tree,
    window.registerTreeDataProvider(TREE_VIEW, tree),
    store.onDidChange(refresh),
    scans.onDidChange(refresh),
    commands.registerCommand('wardlight.openTraining', async (place?: unknown) => panel.open(readPlace(place) ?? { view: 'today' })),
    commands.registerCommand(ClientCommands.learn, (reference?: LearnReference) => learn(training, panel, reference)),
    commands.registerCommand('wardlight.checkAnswer', () => checkAnswer(files, panel)),
  );
  return { panel, store, marks, files, scans, openLink: (names) => openLink(panel, names), dispose: () => void parts.dispose() };
}

/** Anything may open a link: it shows a topic or an exercise, and does nothing else. */
async function openLink(panel: TrainingPanel, [topic, exercise]: readonly string[]): Promise<void> {
  if (!isId(topic)) return;
  await panel.open(isId(exercise) ? { view: 'exercise', topic, exercise } : { view: 'topic', topic });
}

/** The topic of a finding, with the finding as its first example. */
async function learn(training: TrainingClient, panel: TrainingPanel, given: LearnReference | undefined): Promise<void> {
  const finding = given === undefined ? findingAtCursor() : undefined;
  if (given === undefined && finding === undefined) return panel.open({ view: 'today' });
  const reference = given ?? (finding && (await training.topicOf(finding)));
  if (!reference) return void window.showInformationMessage(l10n.t('There is no topic about this finding yet. Its runbook says what to do.'));
  const place: TrainingPlace = { view: 'topic', topic: reference.topic, ...(reference.own && { own: reference.own }) };
  await panel.open(readPlace(place) ?? { view: 'today' });
}

async function checkAnswer(files: ExerciseFiles, panel: TrainingPanel): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const id = uri && files.exerciseOf(uri);
  if (uri === undefined || id === undefined) return void window.showInformationMessage(l10n.t('Open the code of an exercise to check your answer.'));
  if (id.own !== undefined && uri.scheme !== EXERCISE_SCHEME && !(await files.isAnswer(id, uri))) return void window.showInformationMessage(l10n.t('This copy is of an earlier text of your code. Open the exercise again from its lesson.'));
  await panel.check(id, uri.scheme === EXERCISE_SCHEME ? 'find' : 'fix');
}
