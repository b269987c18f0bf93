import { NO_WORK, NOTHING_HIDDEN, type Engine, type Judgement, type Work } from '../core';
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
}

interface Judged {
  readonly version: number;
  readonly revision: number;
  readonly folder: Folder;
  readonly generation: number;
  readonly judgement: Judgement;
  readonly milliseconds: number;
  readonly work: Work;
}

/** Analyses each version of a document at most once, however many requests ask for it. */
export class Judge {
  private readonly last = new WeakMap<EditedDocument, Judged>();

  constructor(private readonly session: Session) {}

  /** Judges the text as it is when the engine and the folder are ready, which may be newer than when it was asked for. */
  async judge(document: EditedDocument): Promise<Verdict> {
    const engine = await document.folder.engine();
    await engine.prepare(document.languageIn(engine));
    const judged = this.upToDate(document) ?? this.analyze(document, engine);
    return this.show(document, judged);
  }

  /** The verdict on the current version if there is one already. */
  known(document: EditedDocument): Verdict | undefined {
    const judged = this.upToDate(document);
    return judged && this.show(document, judged);
  }

  /** Shows everything that is found in the document, whatever its tier, until it is closed. */
  async revealAll(document: EditedDocument): Promise<void> {
    const { judgement } = await this.judge(document);
    document.remembered = remember(judgement.findings);
  }

  private upToDate(document: EditedDocument): Judged | undefined {
    const judged = this.last.get(document);
    const { folder, revision } = document;
    const same = judged?.revision === revision && judged.folder === folder && judged.generation === folder.generation;
    return same ? judged : undefined;
  }

  private analyze(document: EditedDocument, engine: Engine): Judged {
    const { version, revision, folder } = document;
    const { host } = this.session.runtime;
    const start = host.now();
    const { work, ...judgement } = judgeOnce(document, engine);
    const judged = { version, revision, folder, generation: folder.generation, judgement, work, milliseconds: host.now() - start };
    this.last.set(document, judged);
    return judged;
  }

  private show(document: EditedDocument, { version, judgement, milliseconds, work }: Judged): Verdict {
    const moment = { pace: document.folder.pace, settled: document.settled };
    const split = splitByPace(judgement.findings, moment, document.remembered);
    if (document.settled) document.remembered = remember(split.shown);
    return { ...split, version, judgement, milliseconds, work };
  }
}

function judgeOnce(document: EditedDocument, engine: Engine): Judgement & { readonly work: Work } {
  const { folder } = document;
  if (!folder.settings.enable) return nothingIn(document);
  // The policy says itself that it leaves the path out, and why.
  const analysis = folder.policy.includes(document.document.path) ? document.analyze(engine) : NOT_ANALYZED;
  return { ...folder.policy.judge(document.document, analysis), work: analysis.work };
}

const NOT_ANALYZED = { findings: [], problems: [], work: NO_WORK };

function nothingIn({ document }: EditedDocument): Judgement & { readonly work: Work } {
  return { path: document.path, findings: [], hidden: NOTHING_HIDDEN, hiddenFindings: [], problems: [], work: NO_WORK };
}
