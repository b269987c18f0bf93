import { createDocument, NO_WORK, NOTHING_HIDDEN, type Analysis, type Engine, type Judgement, type Work } from '../core';
import { acrossFiles, withAcrossFiles } from './across-files';
import { yieldToMessages } from './delay';
import type { EditedDocument } from './edited-document';
import type { Folder } from './folders';
import type { Session } from './session';
import { remember, splitByPace, type Split } from './visible';

/** One analysis of one version of a document, judged by its folder's policy. */
export interface Verdict extends Split {
  readonly version: number;
  readonly judgement: Judgement;
  /** Display only. */
  readonly milliseconds: number;
  readonly work: Work;
  /** False when it is to be settled once the person pauses: it was made for a keystroke. */
  readonly isSettled: boolean;
}

interface Judged {
  readonly version: number;
  readonly revision: number;
  readonly folder: Folder;
  readonly generation: number;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  readonly milliseconds: number;
  readonly isSettled: boolean;
}

/** Who asks again and again while somebody types gets an answer in the end. */
const MOST_TRIES = 3;

/** Analyses each version of a document at most once, however many requests ask for it, and once more to settle it. */
export class Judge {
  private readonly last = new WeakMap<EditedDocument, Judged>();

  constructor(private readonly session: Session) {}

  /**
   * Judges the text as it is when the engine and the folder are ready, which may be newer than when it was asked for. What takes
   * long is done in slices, so that a keystroke does not wait for it.
   */
  async judge(document: EditedDocument): Promise<Verdict> {
    for (let tries = 0; tries < MOST_TRIES && !(await this.prepareToSettle(document)); tries++);
    return this.judgeWhole(document);
  }

  /** As `judge` where the person rests. An edit that comes meanwhile makes this `judgeTyping`. */
  async judgeResting(document: EditedDocument): Promise<Verdict> {
    return (await this.prepareToSettle(document)) ? this.judgeWhole(document) : this.judgeTyping(document);
  }

  /** Does the longest parts of `judge`. @returns false when the text has changed meanwhile */
  async prepareToSettle(document: EditedDocument): Promise<boolean> {
    const engine = await this.prepare(document);
    if (!isAnalyzed(document) || this.upToDate(document)?.isSettled === true) return true;
    return document.prepareToSettle(engine, () => yieldToMessages(this.session.runtime));
  }

  /** As `judge`, but at the cost of a keystroke: the verdict may be another one once it is settled. */
  async judgeTyping(document: EditedDocument): Promise<Verdict> {
    const engine = await this.prepare(document);
    return this.show(document, this.upToDate(document) ?? this.analyze(document, engine));
  }

  /** The verdict on the current version if there is one already. */
  known(document: EditedDocument): Verdict | undefined {
    const judged = this.upToDate(document);
    return judged && this.show(document, judged);
  }

  /** True when not the text has changed since the last verdict, but rules or settings. */
  isOutOfDate(document: EditedDocument): boolean {
    return this.last.get(document)?.revision === document.revision && this.upToDate(document) === undefined;
  }

  /** Shows everything that is found in the document, whatever its tier, until it is closed. */
  async revealAll(document: EditedDocument): Promise<void> {
    const { judgement } = await this.judge(document);
    document.remembered = remember(judgement.findings);
  }

  /** Finds in the document's text what only a scan can, because other files belong to it. */
  async lookAcrossFiles(document: EditedDocument): Promise<void> {
    const engine = await this.prepare(document);
    const { folder, document: { path, text, lines } } = document;
    const files = folder.uri === undefined ? undefined : this.session.runtime.filesBelow?.(folder.uri, (other) => folder.policy.includes(other));
    if (files === undefined || !isAnalyzed(document)) return;
    const source = createDocument(path, document.languageIn(engine), text, lines);
    document.acrossFiles = acrossFiles(source, folder.policy.judge(source, engine.analyze(source, files)).findings);
  }

  private async judgeWhole(document: EditedDocument): Promise<Verdict> {
    const engine = await this.prepare(document);
    const judged = this.upToDate(document);
    return this.show(document, judged?.isSettled ? judged : this.settle(document, engine, judged));
  }

  private async prepare(document: EditedDocument): Promise<Engine> {
    const engine = await document.folder.engine();
    await engine.prepare(document.languageIn(engine));
    return engine;
  }

  private upToDate(document: EditedDocument): Judged | undefined {
    const judged = this.last.get(document);
    const { folder, revision } = document;
    const same = judged?.revision === revision && judged.folder === folder && judged.generation === folder.generation;
    return same ? judged : undefined;
  }

  private analyze(document: EditedDocument, engine: Engine): Judged {
    const start = this.session.runtime.host.now();
    const analysis = isAnalyzed(document) ? document.analyze(engine) : NOT_ANALYZED;
    return this.keep(document, analysis, start, !isAnalyzed(document) || document.isSettledIn(engine));
  }

  private settle(document: EditedDocument, engine: Engine, before: Judged | undefined): Judged {
    const start = this.session.runtime.host.now();
    const analysis = isAnalyzed(document) ? document.settle(engine) : NOT_ANALYZED;
    if (before?.analysis !== analysis) return this.keep(document, analysis, start, true);
    const settled = { ...before, isSettled: true };
    this.last.set(document, settled);
    return settled;
  }

  private keep(document: EditedDocument, analysis: Analysis, start: number, isSettled: boolean): Judged {
    const { version, revision, folder } = document;
    const judgement = folder.settings.enable ? folder.policy.judge(document.document, analysis) : nothingIn(document);
    const milliseconds = this.session.runtime.host.now() - start;
    const judged = { version, revision, folder, generation: folder.generation, analysis, judgement, milliseconds, isSettled };
    this.last.set(document, judged);
    this.session.documents.used(document);
    return judged;
  }

  private show(document: EditedDocument, { version, analysis, judgement: own, milliseconds, isSettled }: Judged): Verdict {
    const judgement = isAnalyzed(document) ? withAcrossFiles(own, document.acrossFiles) : own;
    // Who types before all was found that is shown on open has not seen it yet.
    const settled = document.settled || (isSettled && !document.isKnown);
    const split = splitByPace(judgement.findings, { pace: document.folder.pace, settled }, document.remembered);
    if (settled) document.remembered = remember(split.shown);
    document.isKnown ||= isSettled;
    return { ...split, version, judgement, milliseconds, work: analysis.work, isSettled };
  }
}

/** The policy says itself that it leaves the path out, and why. */
function isAnalyzed({ folder, document: { path } }: EditedDocument): boolean {
  return folder.settings.enable && folder.policy.includes(path);
}

const NOT_ANALYZED: Analysis = { findings: [], problems: [], work: NO_WORK };

function nothingIn({ document }: EditedDocument): Judgement {
  return { path: document.path, findings: [], hidden: NOTHING_HIDDEN, hiddenFindings: [], problems: [] };
}
