import type { Connection } from 'vscode-languageserver';
import type { EditedDocument } from './edited-document';
import { uriKey } from './uris';

/** Characters of documents whose trees are kept: some ten megabytes. The document that was analysed last is kept however long it is. */
const MOST_UNITS_READ = 300_000;

/** The documents that the client has open, the one that was analysed last at the end. */
export class Documents {
  private readonly byKey = new Map<string, EditedDocument>();

  get(uri: string): EditedDocument | undefined {
    return this.byKey.get(uriKey(uri));
  }

  all(): readonly EditedDocument[] {
    return [...this.byKey.values()];
  }

  /** Opening what is open already replaces it: some clients forget to close. */
  add(document: EditedDocument): void {
    this.remove(document.uri);
    this.byKey.set(uriKey(document.uri), document);
  }

  /** Tells that a document was analysed. Those for which there was no analysis for the longest time rest. */
  used(document: EditedDocument): void {
    const key = uriKey(document.uri);
    if (this.byKey.get(key) !== document) return;
    this.byKey.delete(key);
    this.byKey.set(key, document);
    let units = 0;
    for (const one of [...this.byKey.values()].reverse()) {
      units += one.document.text.length;
      if (one !== document && units > MOST_UNITS_READ) one.rest();
    }
  }

  remove(uri: string): EditedDocument | undefined {
    const document = this.get(uri);
    this.byKey.delete(uriKey(uri));
    document?.close();
    return document;
  }
}

export interface DocumentEvents {
  opened(document: EditedDocument): void;
  changed(document: EditedDocument): void;
  saved(document: EditedDocument): void;
  closed(uri: string): void;
}

/** Wires document sync. `create` makes the record of a newly opened document. */
export function syncDocuments(
  connection: Connection,
  documents: Documents,
  create: (item: { uri: string; languageId: string; version: number; text: string }) => EditedDocument,
  events: DocumentEvents,
  guard: (what: string, work: () => void) => void,
): void {
  connection.onDidOpenTextDocument(({ textDocument }) =>
    guard('open', () => {
      const document = create(textDocument);
      documents.add(document);
      events.opened(document);
    }));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    guard('change', () => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || contentChanges.length === 0) return;
      document.change(contentChanges, textDocument.version);
      events.changed(document);
    }));
  connection.onDidSaveTextDocument(({ textDocument }) =>
    guard('save', () => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return;
      document.settledRevision = document.revision;
      events.saved(document);
    }));
  connection.onDidCloseTextDocument(({ textDocument }) =>
    guard('close', () => {
      documents.remove(textDocument.uri);
      events.closed(textDocument.uri);
    }));
}
