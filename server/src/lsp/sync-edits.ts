import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { applyEdits, LineIndex, type TextEdit } from '../core';

export interface SyncedText {
  readonly text: string;
  /** One after another, each referring to the result of the one before. */
  readonly edits: readonly TextEdit[];
}

/**
 * Applies a client's changes one after another. Ranges outside the text are clamped to it and reversed ones are turned,
 * so that no client can make this throw.
 */
export function applyChanges(text: string, lines: LineIndex, changes: readonly TextDocumentContentChangeEvent[]): SyncedText {
  const edits: TextEdit[] = [];
  let current = { text, lines };
  // Several cursors arrive from the end of the text to its start: the index of the unchanged part then stays right.
  let unchangedUpTo = Infinity;
  for (const change of changes) {
    if (isBefore(change, lines, unchangedUpTo)) {
      const edit = toEdit(change, lines, current.text);
      current = { text: applyEdits(current.text, [edit]), lines };
      unchangedUpTo = edit.span.start;
      edits.push(edit);
      continue;
    }
    const fresh = edits.length === 0 ? lines : new LineIndex(current.text);
    const edit = toEdit(change, fresh, current.text);
    current = { text: applyEdits(current.text, [edit]), lines: fresh };
    unchangedUpTo = -1;
    edits.push(edit);
  }
  return { text: current.text, edits };
}

function isBefore(change: TextDocumentContentChangeEvent, lines: LineIndex, limit: number): boolean {
  return 'range' in change && lines.offsetAt(change.range.end) < limit && lines.offsetAt(change.range.start) < limit;
}

function toEdit(change: TextDocumentContentChangeEvent, lines: LineIndex, text: string): TextEdit {
  if (!('range' in change)) return replaceMiddle(text, change.text);
  const from = lines.offsetAt(change.range.start);
  const to = lines.offsetAt(change.range.end);
  return { span: { start: Math.min(from, to), end: Math.max(from, to) }, text: change.text };
}

/** The smallest single edit that turns one text into another. */
export function replaceMiddle(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { span: { start: head, end: before.length - tail }, text: after.slice(head, after.length - tail) };
}
