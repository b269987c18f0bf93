import { l10n, type Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  TRAINING_APPENDED, TrainingMethods, type ActParams, type ActResult, type Appended, type ApplyAnswerParams, type ApplyAnswerResult, type FindingParams, type LearnReference, type PlaceParams, type ProgressParams, type ProgressResult,
  type ReportParams, type ReportResult, type TextParams, type TextResult, type TrainingAction, type TrainingPlace, type TrainingView,
} from '../../../server/src/protocol';
import type { ProgressStore } from './progress-store';
import type { ScanRecords } from './scan-records';

/** Asks the server about training. Before it is asked anything, it is told the progress as it stands in the files. */
export class TrainingClient {
  private readonly parts: readonly Disposable[];
  /** Which of the files the server was given, as they stand. */
  private told: 'nothing' | 'own' | 'whole' = 'nothing';
  private telling: Promise<void> = Promise.resolve();

  constructor(private readonly client: BaseLanguageClient, private readonly store: ProgressStore, private readonly scans: ScanRecords, onCounted: (message: string) => void) {
    this.parts = [
      store.onDidChange(() => (this.told = 'nothing')),
      scans.onDidChange(() => (this.told = 'nothing')),
      client.onDidChangeState(({ newState }) => {
        this.told = 'nothing';
        if (newState === State.Running) void this.begin().then(() => onCounted(''));
      }),
      client.onNotification(TRAINING_APPENDED, (counted: Appended) => void this.keep(counted).then(() => onCounted(counted.message))),
    ];
  }

  async show(place: TrainingPlace): Promise<TrainingView> {
    const params: PlaceParams = { place, at: now() };
    return this.ask<TrainingView>(TrainingMethods.show, params, place.view === 'team');
  }

  /** What came of it is in the files when this resolves. */
  async act(place: TrainingPlace, action: TrainingAction): Promise<TrainingView> {
    const params: ActParams = { place, action, at: now() };
    const { view, append } = await this.ask<ActResult>(TrainingMethods.act, params);
    await this.keep({ append, share: append });
    return view;
  }

  text(params: TextParams): Promise<TextResult> {
    return this.ask(TrainingMethods.text, params);
  }

  applyAnswer(params: ApplyAnswerParams): Promise<ApplyAnswerResult> {
    return this.ask(TrainingMethods.applyAnswer, params);
  }

  topicOf(params: FindingParams): Promise<LearnReference | null> {
    return this.ask(TrainingMethods.topicOf, params);
  }

  report(format: ReportParams['format']): Promise<ReportResult> {
    const params: ReportParams = { format, at: now() };
    return this.ask(TrainingMethods.report, params, true);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /** @throws Error whose message is for the person */
  private async ask<T>(method: string, params: object, needsTeam = false): Promise<T> {
    // The panel may be there before the server.
    if (this.client.state === State.Starting) await this.client.start().catch(() => undefined);
    if (!this.client.isRunning()) throw new Error(l10n.t('The Wardlight server has stopped.'));
    this.telling = this.telling.catch(() => undefined).then(() => this.tell(needsTeam));
    await this.telling;
    return this.client.sendRequest<T>(method, params);
  }

  private async keep({ append, share }: Pick<Appended, 'append' | 'share'>): Promise<void> {
    await this.store.append(append);
    await this.store.share(share);
  }

  /** Whoever has begun to learn is followed from the start: what they fix in their own code counts. For all others training is not even loaded. */
  private async begin(): Promise<void> {
    const own = await this.store.read(false);
    if (own.every(({ text }) => text === '') || !this.client.isRunning()) return;
    this.telling = this.telling.catch(() => undefined).then(() => this.tell(false));
    await this.telling.catch(() => undefined);
  }

  /** The files of a large team are read when somebody looks at the team. */
  private async tell(isWhole: boolean): Promise<void> {
    if (this.told === 'whole' || (this.told === 'own' && !isWhole)) return;
    const before = this.told;
    this.told = isWhole ? 'whole' : 'own';
    try {
      const [files, scans] = [await this.store.read(isWhole), isWhole ? await this.scans.read() : []];
      const params: ProgressParams = { person: this.store.person, isShared: this.store.isShared, isWhole, at: now(), files, scans };
      const { missing } = await this.client.sendRequest<ProgressResult>(TrainingMethods.progress, params);
      await this.store.share(missing);
    } catch (error) {
      this.told = before;
      throw error;
    }
  }
}

function now(): string {
  return new Date().toISOString();
}
