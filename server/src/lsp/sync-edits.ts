import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { damageBetween, type SourceDocument, type TextEdit } from '../core';

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
  const { start, end, newEnd } = damageBetween(before, after);
  return { span: { start, end }, text: after.slice(start, newEnd) };
}
