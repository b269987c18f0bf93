import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { embeddedAt } from '../regions';
import type { TextEdit } from '../span';
import { languageComment } from './comment-style';
import { readMarkers } from './ignore-markers';
import type { IgnoreMarker } from './ignore-markers';

const JSX_LANGUAGES = new Set(['javascript', 'jsx', 'tsx']);

/**
 * Edits that ignore one finding with a reason: a `wardlight-ignore` comment on a line of its own above it, or the rule's name
 * added to such a comment that is already there. Undefined where the language has no comments, as in JSON.
 */
export function ignoreCommentEdit(
  document: SourceDocument, finding: Pick<Finding, 'ruleId' | 'span'>, reason: string,
): readonly TextEdit[] | undefined {
  const language = embeddedAt(document, finding.span.start)?.language ?? document.language;
  const comment = languageComment({ path: document.path, language });
  if (!comment) return undefined;
  const found = readMarkers(document);
  const line = Math.min(...found.anchors(finding.span.start));
  const said = clean(reason);
  const present = found.markers.find((marker) => canJoin(marker, line));
  if (present) return joined(present, finding.ruleId, said);
  return [{ span: lineSpan(document, line), text: newComment(document, language, line, comment, `wardlight-ignore ${finding.ruleId}: ${said}`) }];
}

/** A comment with an end date is left alone: the new ignore shall not end with it. */
function canJoin(marker: IgnoreMarker, line: number): boolean {
  return marker.kind === 'wardlight' && marker.ownLine && marker.target === line && marker.until === undefined;
}

function joined(marker: IgnoreMarker, ruleId: string, reason: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const insert = (at: number, text: string): void => void edits.push({ span: { start: at, end: at }, text });
  if (!marker.rules?.includes(ruleId)) insert(marker.rulesEnd, `, ${ruleId}`);
  if (marker.reason === undefined) insert(marker.end, `: ${reason}`);
  else if (!marker.reason.includes(reason)) insert(marker.end, `; ${reason}`);
  return merged(edits);
}

/** Two insertions at one offset would have no order. */
function merged(edits: readonly TextEdit[]): TextEdit[] {
  const [first, second] = edits;
  if (first && second && first.span.start === second.span.start) return [{ span: first.span, text: first.text + second.text }];
  return [...edits];
}

function newComment(document: SourceDocument, language: string | undefined, line: number, comment: { open: string; close: string }, body: string): string {
  const indentation = /^[ \t]*/.exec(document.lines.lineText(line))?.[0] ?? '';
  const inJsx = language !== undefined && JSX_LANGUAGES.has(language) && isJsxChild(document, line);
  const written = inJsx ? `{/* ${body} */}` : `${comment.open} ${body}${comment.close === '' ? '' : ` ${comment.close}`}`;
  return `${indentation}${written}${lineBreak(document, line)}`;
}

function lineSpan(document: SourceDocument, line: number): { start: number; end: number } {
  const start = document.lines.startOf(line);
  return { start, end: start };
}

function lineBreak(document: SourceDocument, line: number): string {
  const { lines, text } = document;
  const around = text.slice(lines.endOf(line), lines.startOf(line + 1)) || text.slice(lines.endOf(line - 1), lines.startOf(line));
  return around === '\r\n' || around === '\r' ? around : '\n';
}

/** What could end the comment, or the line, has no place in a reason. */
function clean(reason: string): string {
  const line = reason.replace(/\*\/|-->|--|[{}]/g, ' ').replace(/\s+/g, ' ').trim();
  return line === '' ? 'no reason given' : line;
}

/**
 * True where a line stands between JSX tags, so that a `//` comment would be shown as text. Judged without a tree by what
 * the line before it ends with: a tag that was closed, or a `{…}` child before another child.
 */
function isJsxChild(document: SourceDocument, line: number): boolean {
  const before = previousText(document, line);
  const text = document.lines.lineText(line).trim();
  if (/(?:^|[^=\s>-])\s*>$/.test(before)) return looksLikeTag(before) || /^[<{]/.test(text);
  return before.endsWith('}') && /^<[A-Za-z>/]/.test(text);
}

function looksLikeTag(text: string): boolean {
  return /(?:^|[\s>({])<\/?[A-Za-z][^<]*>$|<>$|<\/>$|^\/?>$|["'}]\s*\/?>$/.test(text);
}

function previousText(document: SourceDocument, line: number): string {
  for (let index = line - 1; index >= 0; index--) {
    const text = document.lines.lineText(index).trim();
    if (text !== '') return text;
  }
  return '';
}
