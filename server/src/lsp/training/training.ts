import type { ReportedFinding } from '../../core';
import { TrainingMethods, type ActParams, type ActResult, type ApplyAnswerParams, type ApplyAnswerResult, type FindingParams, type LearnReference, type PlaceParams, type ProgressParams, type ProgressResult, type ReportParams, type ReportResult, type TextParams, type TextResult, type TrainingView } from '../../protocol';
import type { EditedDocument } from '../edited-document';
import type { Judge } from '../judge';
import { describe, runSafe } from '../run-safe';
import type { ScanResults } from '../scan-results';
import type { Session } from '../session';
import { act } from './act';
import { NO_PROGRESS, type TrainingContext } from './context';
import { createGrading } from './grading';
import { findTopic, lessonOf, type Lesson } from './learn';
import { loadCatalog } from './load-catalog';
import { nothing } from './nothing';
import { applyOwnAnswer } from './apply-answer';
import { OwnExercises } from './own-exercises';
import { OwnFixes } from './own-fixes';
import { readFiles } from './progress-files';
import { Recalls } from './recalls';
import { Sessions } from './sessions';
import { showPlace } from './show';
import { exportReport } from './team-view';
import { exerciseText } from './exercise-text';

const DAMAGED = 'Training could not be loaded. Reinstall the extension.';

/** All of training in the server. Its bundle and the topics are loaded when somebody asks for them first. */
export class Training {
  private context: Promise<TrainingContext> | undefined;
  private readonly ownFixes = new OwnFixes();
  /** Known from the first hand-over on; until then, whoever types is followed in nothing. */
  private isFollowed = false;
  private isStale = false;

  constructor(private readonly session: Session, private readonly judge: Judge, private readonly results: ScanResults) {}

  answer(): void {
    const { connection, log } = this.session;
    connection.onRequest(TrainingMethods.progress, (params: ProgressParams) =>
      runSafe<ProgressResult>(log, 'training progress', { problems: [], missing: [] }, () => this.takeProgress(params)));
    connection.onRequest(TrainingMethods.show, ({ place, at }: PlaceParams) =>
      runSafe<TrainingView>(log, 'training', nothing(DAMAGED), async () => showPlace(await this.load(), place, at)));
    connection.onRequest(TrainingMethods.act, (params: ActParams) =>
      runSafe<ActResult>(log, 'training', { view: nothing(DAMAGED), append: [] }, async () => act(await this.load(), params)));
    connection.onRequest(TrainingMethods.text, (params: TextParams) =>
      runSafe<TextResult>(log, 'exercise', null, async () => exerciseText(await this.load(), params)));
    connection.onRequest(TrainingMethods.topicOf, (params: FindingParams) =>
      runSafe<LearnReference | null>(log, 'topic of a finding', null, async () => findTopic(await this.load(), params)));
    connection.onRequest(TrainingMethods.applyAnswer, (params: ApplyAnswerParams) =>
      runSafe<ApplyAnswerResult>(log, 'answer on own code', { refused: DAMAGED }, async () => applyOwnAnswer(await this.load(), params)));
    connection.onRequest(TrainingMethods.report, (params: ReportParams) =>
      runSafe<ReportResult>(log, 'training report', null, async () => exportReport(await this.load(), params)));
  }

  /** The topic of a finding, for a code action or a hover of our own client. */
  async lessonOf(document: EditedDocument, finding: ReportedFinding): Promise<Lesson | undefined> {
    if (this.session.features.options.clientCommands !== true) return undefined;
    return runSafe(this.session.log, 'topic of a finding', undefined, async () => lessonOf(await this.load(), document, finding));
  }

  opened(document: EditedDocument): void {
    if (!this.isFollowed) return;
    // Looked at now: until training is loaded, somebody may have fixed what is there.
    const judged = this.judge.judge(document);
    judged.catch(() => undefined);
    this.follow((context) => this.ownFixes.opened(context, document, judged));
  }

  saved(document: EditedDocument): void {
    const at = this.session.runtime.time();
    this.follow((context) => this.ownFixes.saved(context, document, at));
  }

  /** The topics of the workspace may be other ones: a folder, its settings or a topic has changed. */
  forget(): void {
    this.isStale = true;
  }

  private follow(work: (context: TrainingContext) => Promise<void>): void {
    if (this.isFollowed) void runSafe(this.session.log, 'training', undefined, async () => work(await this.load()));
  }

  private async takeProgress(params: ProgressParams): Promise<ProgressResult> {
    // Who has begun nothing is followed in nothing.
    const wasFollowed = this.isFollowed;
    this.isFollowed = params.files.some(({ own, text }) => own && text !== '');
    if (this.isFollowed && !wasFollowed) this.session.documents.all().forEach((document) => this.opened(document));
    const context = await this.load();
    const { progress, result } = readFiles(context.library, params, context.progress);
    context.progress = progress;
    return result;
  }

  private load(): Promise<TrainingContext> {
    if (this.context !== undefined && !this.isStale) return this.context;
    this.isStale = false;
    const context = this.make(this.context);
    this.context = context;
    // What could not be loaded is tried again.
    context.catch((error: unknown) => {
      this.session.log.error(`Training does not load: ${describe(error)}`);
      if (this.context === context) this.context = undefined;
    });
    return context;
  }

  /** @param last what was known with other topics: where the person is stays */
  private async make(last: Promise<TrainingContext> | undefined): Promise<TrainingContext> {
    const { session, judge, results } = this;
    const library = await session.runtime.loadTraining();
    // A folder's settings name its topics and tracks.
    await Promise.all(session.folders.everywhere().map((folder) => folder.engine().catch(() => undefined)));
    const catalog = await loadCatalog(session, library);
    const known = await last?.catch(() => undefined);
    const { sessions, recalls, ownExercises, progress } = known ?? { sessions: new Sessions(library), recalls: new Recalls(), ownExercises: new OwnExercises(), progress: NO_PROGRESS };
    return { session, judge, results, library, catalog, examiner: createGrading(session, library, catalog), sessions, recalls, ownExercises, progress };
  }
}
