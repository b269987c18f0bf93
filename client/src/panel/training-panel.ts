import { commands, Disposable, l10n, Range, Uri, ViewColumn, window, workspace, type WebviewOptions, type WebviewPanel } from 'vscode';
import type { OwnCode, TrainingAction, TrainingPlace, TrainingView } from '../../../server/src/protocol';
import type { AnswerPreview } from './apply-answer';
import type { ExerciseFiles, ExerciseId } from './exercise-files';
import type { FindMarks } from './find-marks';
import { readPageMessage, readPlace, type HostMessage, type OpenTarget, type PageMessage } from './messages';
import { pageHtml, pageRoot } from './page-html';
import { saveReport } from './save-report';
import type { TrainingClient } from './training-client';
import type { ProgressStore } from './progress-store';
import { startSharing } from './start-sharing';

export const PANEL_TYPE = 'wardlight.training';

export interface PanelParts {
  readonly extensionUri: Uri;
  readonly training: TrainingClient;
  readonly files: ExerciseFiles;
  readonly marks: FindMarks;
  readonly store: ProgressStore;
  readonly preview: AnswerPreview;
  /** Translations of the page's texts. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The one panel of a window: it hands the page's wishes to the server and to editors, and shows what comes of them. */
export class TrainingPanel {
  private panel: WebviewPanel | undefined;
  private place: TrainingPlace = { view: 'today' };
  private view: TrainingView | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly parts: Disposable;

  constructor(private readonly given: PanelParts) {
    this.parts = Disposable.from(
      given.marks.onDidChange((uri) => this.showMarks(uri)),
      window.registerWebviewPanelSerializer(PANEL_TYPE, { deserializeWebviewPanel: async (panel, state) => this.restore(panel, state) }),
    );
  }

  /** What is shown now; for tests. */
  get state(): { readonly place: TrainingPlace; readonly view: TrainingView | undefined; readonly isVisible: boolean } {
    return { place: this.place, view: this.view, isVisible: this.panel?.visible === true };
  }

  /** Opens the panel, or brings it to the front, at a place. */
  async open(place: TrainingPlace, preserveFocus = false): Promise<void> {
    if (this.panel === undefined) this.adopt(window.createWebviewPanel(PANEL_TYPE, l10n.t('Training'), { viewColumn: ViewColumn.Active, preserveFocus }, this.options));
    else this.panel.reveal(undefined, preserveFocus);
    await this.go(place);
  }

  /** Grades what stands in the editor of an exercise. */
  async check(id: ExerciseId, step: 'find' | 'fix'): Promise<void> {
    const { topic, exercise, again, typed, own } = id;
    const place: TrainingPlace = { view: 'exercise', topic, exercise, step, ...(again && { again }), ...(typed && { typed }), ...(own && { own }) };
    if (this.panel === undefined || !this.isAt(id, step)) await this.open(place, true);
    await this.checkHere();
  }

  /** Asks again for what is shown: progress has come from elsewhere. */
  async refresh(): Promise<void> {
    const { place, view } = this;
    const isSeen = place.view === 'today' || place.view === 'team' || place.view === 'topic' || view?.view === 'nothing';
    if (this.panel !== undefined && isSeen) await this.go(place);
  }

  dispose(): void {
    this.parts.dispose();
    this.panel?.dispose();
  }

  private get options(): WebviewOptions {
    return { enableScripts: true, enableForms: false, enableCommandUris: false, localResourceRoots: [pageRoot(this.given.extensionUri)] };
  }

  private restore(panel: WebviewPanel, state: unknown): void {
    this.panel?.dispose();
    this.place = readPlace((state as { readonly place?: unknown } | undefined)?.place) ?? { view: 'today' };
    panel.webview.options = this.options;
    this.adopt(panel);
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    panel.iconPath = Uri.joinPath(this.given.extensionUri, 'client', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const read = readPageMessage(message);
      if (read !== undefined) void this.take(read);
    });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      void this.given.files.copies.lessonIs(undefined);
    });
    panel.webview.html = pageHtml(panel.webview, this.given.extensionUri);
  }

  private async take(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready': return this.start();
      case 'show': return this.go(message.place);
      case 'act': return this.act(message.action);
      case 'check': return this.checkHere();
      case 'open': return this.run(() => this.openTarget(message.what));
      case 'export': return this.run(async () => saveReport(await this.given.training.report(message.format), message.format));
    }
  }

  /** The page was loaded, for the first time or again. */
  private async start(): Promise<void> {
    this.post({ type: 'texts', texts: this.given.texts });
    await this.go(this.place);
  }

  private go(place: TrainingPlace): Promise<void> {
    this.place = place;
    return this.run(async () => {
      // Another place may have been asked for meanwhile.
      if (this.place === place) this.show(place, await this.given.training.show(place));
    });
  }

  private act(action: TrainingAction): Promise<void> {
    return this.run(async () => {
      const { place } = this;
      this.show(place, await this.given.training.act(place, action));
    }, describe(action));
  }

  private async checkHere(): Promise<void> {
    const { place } = this;
    if (place.view !== 'exercise') return;
    if (place.step === 'find') return this.checkMarks(place);
    const text = await this.given.files.readAnswer(place);
    if (text !== undefined) await this.act({ do: 'fix', text });
  }

  private async checkMarks(id: ExerciseId): Promise<void> {
    const document = await this.given.files.openFind(id);
    if (document === undefined) return;
    await this.act({ do: 'find', lines: this.given.marks.of(document.uri) });
    if (this.view?.view === 'exercise' && this.view.at.step === 'find') this.given.marks.showAnswers(document.uri, this.view.at.answers);
  }

  private async openTarget(what: OpenTarget): Promise<void> {
    const { place, view } = this;
    if (what === 'trust') return void commands.executeCommand('workbench.trust.manage');
    if (what === 'sharing') return startSharing(this.given.store);
    if (what === 'finding') return view?.view === 'topic' && view.own !== undefined ? openFinding(view.own) : undefined;
    if (place.view !== 'exercise') return;
    if (what === 'apply') return this.applyAnswer(place);
    if (what === 'find') await this.given.files.openFind(place);
    if (what === 'fix') await this.given.files.openFix(place);
    if (what === 'solution') {
      this.show(place, await this.given.training.act(place, { do: 'solution' }));
      await this.given.files.openSolution(place);
    }
  }

  private async applyAnswer({ topic, own, ...rest }: Extract<TrainingPlace, { readonly view: 'exercise' }>): Promise<void> {
    const { training, files, preview } = this.given;
    const text = own && (await files.readAnswer({ topic, own, ...rest }));
    if (own === undefined || text === undefined) return;
    const result = await training.applyAnswer({ topic, own, text });
    if ('refused' in result) throw new Error(result.refused);
    if (!(await preview.apply(result, this.panel?.viewColumn))) return;
    await files.copies.close(own);
    const lesson: TrainingPlace = { view: 'topic', topic, own };
    this.place = lesson;
    this.show(lesson, await training.show(lesson));
  }

  /** The step that is shown becomes part of the place: what is done then is done in that step. */
  private show(place: TrainingPlace, view: TrainingView): void {
    // While the server worked on it, the person has gone elsewhere.
    if (this.place !== place) return;
    this.view = view;
    this.place = place.view === 'exercise' && view.view === 'exercise' ? { ...place, step: view.at.step } : place;
    void this.given.files.copies.lessonIs('own' in this.place ? this.place.own : undefined);
    this.post({ type: 'view', place: this.place, view });
    if (this.place.view === 'exercise') this.postMarks();
  }

  /** One thing after the other, with a word of it on the page while it takes. */
  private run(work: () => Promise<void>, what: string = l10n.t('Working…')): Promise<void> {
    this.work = this.work.then(async () => {
      this.post({ type: 'busy', what });
      try {
        await work();
      } catch (error) {
        this.post({ type: 'failed', message: error instanceof Error ? error.message : l10n.t('This did not work.') });
      } finally {
        this.post({ type: 'busy' });
      }
    });
    return this.work;
  }

  private isAt({ topic, exercise, again, typed, own }: ExerciseId, step: string): boolean {
    const { place } = this;
    return place.view === 'exercise' && place.topic === topic && place.exercise === exercise && place.step === step && place.again === again && place.typed === typed && place.own?.uri === own?.uri && place.own?.fingerprint === own?.fingerprint;
  }

  private showMarks(uri: Uri): void {
    const id = this.given.files.exerciseOf(uri);
    if (id !== undefined && this.isAt(id, 'find')) this.post({ type: 'marks', lines: this.given.marks.of(uri) });
  }

  private postMarks(): void {
    const open = workspace.textDocuments.map(({ uri }) => uri).find((uri) => {
      const id = this.given.files.exerciseOf(uri);
      return id !== undefined && uri.path.split('/')[3] === 'start' && this.isAt(id, 'find');
    });
    this.post({ type: 'marks', lines: open === undefined ? [] : this.given.marks.of(open) });
  }

  private post(message: HostMessage): void {
    void this.panel?.webview.postMessage(message);
  }
}

function describe(action: TrainingAction): string {
  if (action.do === 'attack') return l10n.t('The code runs in its sandbox…');
  return action.do === 'fix' || action.do === 'own' ? l10n.t('Your answer is graded…') : l10n.t('Working…');
}

async function openFinding({ uri, lines }: OwnCode): Promise<void> {
  const line = Math.max(0, (lines[0] ?? 1) - 1);
  await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), { viewColumn: ViewColumn.Beside, selection: new Range(line, 0, line, 0) });
}
