import type { CallOutline, Outline, SourceDocument, Span } from '../../core';
import type { OwnTarget } from '../topic';
import { listed } from '../words';

/** Code and its outline. */
export interface Side {
  readonly document: SourceDocument;
  readonly outline: Outline;
}

/**
 * Which calls are gone that had to stay. Those of the dangerous part itself may go, those on the way of the data, and those of other findings; what
 * stands in a function that the part is given may not.
 * @param spare functions that may go as a whole
 */
export function callsGone(before: Side, after: Side, own: OwnTarget, spare: readonly Span[]): string | undefined {
  const now = new Set(after.outline.calls.map(({ name }) => lastName(name)));
  const mayGo = goersOf(before, after, own);
  const needed = before.outline.calls.filter((call) => !mayGo(call) && !spare.some((span) => contains(span, call.span)));
  const gone = [...new Set(needed.map(({ name }) => name))].filter((name) => !now.has(lastName(name)));
  return gone.length === 0 ? undefined : `${listed(gone.map((name) => `\`${name}\``))} ${gone.length === 1 ? 'is' : 'are'} no longer called.`;
}

/** The receiver may be written in another way. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function goersOf(before: Side, after: Side, own: OwnTarget): (call: CallOutline) => boolean {
  const { outline } = before;
  const sink = sinkOf(outline, own.span);
  const dangerous = [sink?.span ?? own.span, ...own.way, ...own.others];
  const isAnother = hasOtherCall(before, after);
  const isPart = ({ span }: CallOutline): boolean => dangerous.some((part) => isSame(part, span) || (contains(part, span) && !isInFunctionOf(outline, span, part)));
  // Where another call takes over, what was done with the result in the same expression may go with it.
  const isAround = ({ span }: CallOutline): boolean => isAnother && dangerous.some((part) => contains(span, part) && !isInFunctionOf(outline, part, span));
  const made = new Set(outline.calls.filter((call) => isAnother && (isPart(call) || isAround(call))).flatMap((call) => assignedTo(before, call) ?? []));
  const receiver = rootOf(sink?.name ?? '');
  return (call) => isPart(call) || isAround(call) || isForDeclaration(before, call, own) || /^["'`]/.test(call.name) || made.has(rootOf(call.name) ?? '')
    || (receiver !== undefined && assignedTo(before, call) === receiver);
}

function hasOtherCall(before: Side, after: Side): boolean {
  const known = new Set(before.outline.calls.map(({ name }) => lastName(name)));
  return after.outline.calls.some(({ name }) => !known.has(lastName(name)));
}

/** `statement` of `statement.execute`. */
function rootOf(name: string): string | undefined {
  return /^([\w$]+)\./.exec(name)?.[1];
}

/** The name that gets what a call gives, where it stands right before it: what a dangerous call is made on, may be made in another way with it. */
function assignedTo({ document: { text, lines } }: Side, { span }: CallOutline): string | undefined {
  const before = text.slice(lines.startOf(lines.lineAt(span.start)), span.start);
  return /(?:^|[^\w$])([\w$]+)(?:\s*:[^=]*)?\s*:?=\s*(?:await\s+)?$/.exec(before)?.[1];
}

/** How a name at the top gets its meaning, as by `require`, may be written in another way. */
function isForDeclaration({ outline }: Side, { span }: CallOutline, { span: target }: OwnTarget): boolean {
  return outline.parts.some((part) => part.kind !== 'definition' && part.names.length > 0 && contains(part.span, span) && !contains(part.span, target));
}

function contains(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether a function stands between a part and something in it. */
function isInFunctionOf({ functions }: Outline, inner: Span, outer: Span): boolean {
  return functions.some(({ span }) => contains(outer, span) && contains(span, inner) && !isSame(span, outer));
}

/** The call that the finding is about: that of exactly its range, else the smallest one around it that stands in the same function. */
function sinkOf({ calls, functions }: Outline, target: Span): CallOutline | undefined {
  const around = calls.filter(({ span }) => contains(span, target) && !functions.some((one) => contains(span, one.span) && contains(one.span, target)));
  return around.reduce<CallOutline | undefined>((best, call) => (best === undefined || call.span.end - call.span.start < best.span.end - best.span.start ? call : best), undefined);
}

/** A check, which may be the wrong one, or what stands before a definition: both may go without anything in their place. */
const MAY_GO = /^\s*(?:@|#?\[|\}?\s*(?:else\s+)?(?:if|elif|unless|while|guard)\b)/;

/** The dangerous call is made in another way, or another one is made; where it was no call, what it worked on is still used. */
export function sinkGone(before: Side, after: Side, { span }: OwnTarget): string | undefined {
  const { lines } = before.document;
  if (MAY_GO.test(lines.lineText(lines.lineAt(span.start)))) return undefined;
  const sink = sinkOf(before.outline, span);
  if (sink === undefined) return wordsGone(before, after, span);
  const isThere = hasOtherCall(before, after) || after.outline.calls.some(({ name }) => lastName(name) === lastName(sink.name));
  return isThere ? undefined : `\`${sink.name}\` was taken out, and nothing is done in its place.`;
}

const WORDS = /[\p{L}_$][\p{L}\p{N}_$]+/gu;

function wordsGone({ document: { lines, text } }: Side, { document: answer }: Side, { start, end }: Span): string | undefined {
  const line = lines.lineAt(start);
  const words = new Set(withoutTexts(text.slice(lines.startOf(line), Math.max(end, lines.endOf(line)))).match(WORDS) ?? []);
  const now = new Set(answer.text.match(WORDS) ?? []);
  const isGone = words.size > 0 && [...words].every((word) => !now.has(word));
  return isGone ? 'The line with the finding was taken out, and nothing is done in its place.' : undefined;
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '');
}
