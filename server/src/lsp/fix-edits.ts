import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit as ClientTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { LineIndex, type FileEdit, type Fix, type TextEdit } from '../core';
import type { EditedDocument } from './edited-document';
import type { Session } from './session';
import { replaceMiddle } from './sync-edits';
import { toRange } from './to-diagnostic';
import { joinUri } from './uris';

const ANNOTATION = 'wardlight.other-files';

/** The fix as one edit of the workspace, which the client applies and undoes as one; undefined when the client cannot. */
export function toWorkspaceEdit(session: Session, document: EditedDocument, fix: Fix): WorkspaceEdit | undefined {
  const here = toClientEdits(document.document.lines, fix.edits);
  const { features } = session;
  if (fix.fileEdits.length === 0 && !features.documentChanges) return { changes: { [document.uri]: here } };
  if (!features.documentChanges) return changesOf(session, document, here, fix);
  const creates = fix.fileEdits.some(({ before }) => before === undefined);
  if (creates && !features.createFiles) return undefined;
  return documentChangesOf(session, document, here, fix);
}

export function toClientEdits(lines: LineIndex, edits: readonly TextEdit[]): ClientTextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(lines, span), newText: text }));
}

/** The paths of the other files that a fix changes, for the question before it. */
export function otherFiles(fix: Fix): string[] {
  return fix.fileEdits.map(({ path }) => path);
}

function changesOf(session: Session, document: EditedDocument, here: ClientTextEdit[], fix: Fix): WorkspaceEdit | undefined {
  if (fix.fileEdits.some(({ before }) => before === undefined)) return undefined;
  const changes: Record<string, ClientTextEdit[]> = { [document.uri]: here };
  for (const edit of fix.fileEdits) changes[uriOf(session, document, edit)] = editsOfFile(edit);
  return { changes };
}

/**
 * All edits of a fix that touches other files carry the annotation, those of this file too: a client that applies only what
 * was not in question would otherwise take the value out here and put it nowhere.
 */
function documentChangesOf(session: Session, document: EditedDocument, here: ClientTextEdit[], fix: Fix): WorkspaceEdit {
  const annotate = fix.fileEdits.length > 0 && session.features.changeAnnotations;
  const mark = (edits: ClientTextEdit[]): (ClientTextEdit | AnnotatedTextEdit)[] =>
    annotate ? edits.map((edit) => ({ ...edit, annotationId: ANNOTATION })) : edits;
  const changes: WorkspaceEdit['documentChanges'] = [edited(document.uri, document.version, mark(here))];
  for (const edit of fix.fileEdits) {
    const uri = uriOf(session, document, edit);
    if (edit.before === undefined) {
      const options = { ignoreIfExists: true };
      changes.push({ kind: 'create', uri, options, ...(annotate && { annotationId: ANNOTATION }) });
    }
    changes.push(edited(uri, session.documents.get(uri)?.version ?? null, mark(editsOfFile(edit))));
  }
  return annotate ? { documentChanges: changes, changeAnnotations: { [ANNOTATION]: annotationOf(fix) } } : { documentChanges: changes };
}

function annotationOf(fix: Fix) {
  return { label: fix.title, description: `Changes ${otherFiles(fix).join(', ')}.`, needsConfirmation: true };
}

function edited(uri: string, version: number | null, edits: (ClientTextEdit | AnnotatedTextEdit)[]): TextDocumentEdit {
  return { textDocument: { uri, version }, edits };
}

function editsOfFile({ before, after }: FileEdit): ClientTextEdit[] {
  const text = before ?? '';
  return toClientEdits(new LineIndex(text), [replaceMiddle(text, after)]);
}

function uriOf(session: Session, document: EditedDocument, { path }: FileEdit): string {
  const uri = joinUri(document.folder.uri ?? '', path);
  return session.documents.get(uri)?.uri ?? uri;
}
