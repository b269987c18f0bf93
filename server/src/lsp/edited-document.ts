import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { createDocument, editDocument, type Analysis, type Engine, type OpenDocument, type ReportedFinding, type SourceDocument, type TextEdit } from '../core';
import type { Folder } from './folders';
import { toEdit } from './sync-edits';
import { baseName, relativePath } from './uris';
import { shiftRemembered, type Remembered } from './visible';

/** A document that the client has open: its text is the client's, not the disk's. */
export class EditedDocument {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  /** Counts the texts that this document has had: a client's version numbers may repeat or count backwards. */
  revision = 0;
  /** Revision at the last open or save: then the calmer tiers are shown, too. */
  settledRevision = 0;
  /** What is shown whatever its tier, as long as it is still found. */
  remembered: readonly Remembered[] = [];
  /** What a scan found across files in the text as it is. */
  acrossFiles: readonly ReportedFinding[] = [];
  /** True once the client was given this document's own diagnostics. */
  ownsDiagnostics = false;
  /** True once there was a settled verdict on it. */
  isKnown = false;
  private isClosed = false;
  private source: SourceDocument;
  private open: { readonly engine: Engine; readonly document: OpenDocument } | undefined;

  constructor(item: TextDocumentItem, private folderNow: Folder) {
    this.uri = item.uri;
    this.languageId = item.languageId;
    this.version = item.version;
    this.source = createDocument(pathIn(folderNow, item.uri), undefined, item.text);
  }

  get folder(): Folder {
    return this.folderNow;
  }

  get settled(): boolean {
    return this.revision === this.settledRevision;
  }

  get document(): SourceDocument {
    return this.source;
  }

  /** Takes the client's changes; `version` is the one after all of them. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    this.revision++;
    this.acrossFiles = [];
    const edits = changes.map((change) => this.apply(toEdit(change, this.source)));
    this.remembered = shiftRemembered(this.remembered, edits);
  }

  /** The folders have changed: the path, and with it policy, may be another one. */
  moveTo(folder: Folder): void {
    this.folderNow = folder;
    const path = pathIn(folder, this.uri);
    if (path === this.source.path) return;
    this.revision++;
    this.acrossFiles = [];
    this.release();
    this.source = createDocument(path, this.source.language, this.source.text);
  }

  languageIn(engine: Engine): string | undefined {
    return engine.languageOf(this.source.path, this.languageId);
  }

  /** Analyses the current text for a keystroke: see `OpenDocument`. `prepare` of the language must have been awaited. */
  analyze(engine: Engine): Analysis {
    return this.use(engine, (document) => document.analyze());
  }

  /** Analyses the current text for all that is not typing. */
  settle(engine: Engine): Analysis {
    return this.use(engine, (document) => document.settle());
  }

  /** Prepares `settle` without holding up a keystroke. @returns false when one came */
  async prepareToSettle(engine: Engine, letOthers: () => Promise<void>): Promise<boolean> {
    return this.isClosed || this.openIn(engine).prepareToSettle(letOthers);
  }

  /** True when `settle` would say what the last analysis said. */
  isSettledIn(engine: Engine): boolean {
    return this.open?.engine === engine && this.open.document.isSettled;
  }

  /** Keeps what was said of it, and no trees, where nothing is left to be said: the next edit reads all of it again. */
  rest(): void {
    this.open?.document.rest();
  }

  /** The client has closed it. Who still asks gets an answer, for which nothing is kept. */
  close(): void {
    this.isClosed = true;
    this.release();
  }

  /** Frees the syntax tree. The next analysis opens the document again. */
  private release(): void {
    const open = this.open;
    this.open = undefined;
    open?.document.close();
  }

  private use<T>(engine: Engine, ask: (document: OpenDocument) => T): T {
    const answer = ask(this.openIn(engine));
    if (this.isClosed) this.release();
    return answer;
  }

  private openIn(engine: Engine): OpenDocument {
    if (this.open?.engine === engine) return this.open.document;
    this.release();
    const language = this.languageIn(engine);
    this.source = createDocument(this.source.path, language, this.source.text);
    this.open = { engine, document: engine.open(this.source) };
    return this.open.document;
  }

  private apply(edit: TextEdit): TextEdit {
    const { open, source } = this;
    try {
      open?.document.edit([edit]);
    } catch {
      // Whatever went wrong in the tree, the client's text is known: start from it again.
      this.release();
    }
    this.source = this.open?.document.document ?? editDocument(source, edit);
    return edit;
  }
}

function pathIn(folder: Folder, uri: string): string {
  return (folder.uri === undefined ? undefined : relativePath(folder.uri, uri)) ?? baseName(uri);
}
