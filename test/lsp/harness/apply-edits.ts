import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit } from 'vscode-languageserver/node';
import { applyEdits, LineIndex } from '../../../server/src/core';

/** The text after a client applied the edits, all of which refer to `text`. */
export function applyClientEdits(text: string, edits: readonly (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[]): string {
  const lines = new LineIndex(text);
  const offsets = edits.map((edit) => {
    if (!('newText' in edit)) throw new Error('no snippets are expected');
    return { span: { start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end) }, text: edit.newText };
  });
  return applyEdits(text, offsets);
}
