import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { SourceDocument, TextEdit } from '../core';

/**
 * What one of a client's changes does to a text. A range outside the text is clamped to it and a reversed one is turned, so
 * that no client can make this throw.
 */
export function toEdit(change: TextDocumentContentChangeEvent, { text, lines }: Pick<SourceDocument, 'text' | 'lines'>): TextEdit {
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
