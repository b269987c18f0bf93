import { createDocument, type CallOutline, type Engine, type FunctionOutline, type Outline, type SourceDocument, type Span } from '../../core';
import type { Condition } from '../grade';
import type { CodeExercise, OwnTarget } from '../topic';
import { listed } from '../words';
import { headsGone } from './heads';
import { languageOf } from './language-of';
import { gradeSurface } from './surface-conditions';

/** Code and its outline. */
interface Side {
  readonly document: SourceDocument;
  readonly outline: Outline;
}

/** Languages of pages: the code in them is looked at, not their lines. */
const PAGES: ReadonlySet<string | undefined> = new Set(['html', 'vue', 'svelte', 'php']);

/**
 * Of code that has no tests: whether all that it did beside the dangerous part is still there. Structure is weaker than behaviour, and says so: each
 * condition names what is gone.
 */
export async function gradeByStructure(exercise: CodeExercise & { readonly own: OwnTarget }, answer: string, engine: Engine, engineFor: Parameters<typeof gradeSurface>[3]): Promise<readonly Condition[]> {
  const { file, start, own } = exercise;
  const language = languageOf(exercise, engine);
  await engine.prepare(language);
  const read = (text: string, at?: Span): Side => {
    const document = createDocument(file, language, text);
    return { document, outline: engine.outline(document, at) };
  };
  const [before, after] = [read(start, own.span), read(answer)];
  const isData = !before.outline.mayHaveFunctions && !PAGES.has(language);
  const kept = isData ? [conditionOf('the rest of the file is still there', headsGone(start, answer, rowsOf(before.document, own.span)))] : keptCode(before, after, own);
  return [...kept, ...(await gradeSurface(own, before.document, after.document, engineFor))];
}

function keptCode(before: Side, after: Side, own: OwnTarget): readonly Condition[] {
  const named = before.outline.functions.filter(({ name }) => name !== '');
  const exported = named.filter((one) => isExported(before, one));
  return [
    ...(named.length > 0 ? [conditionOf('every function is still there under its name', functionsGone(named, after)), conditionOf('functions take what they took', parametersChanged(named, after))] : []),
    ...(exported.length > 0 ? [conditionOf('what was for others is still for others', hiddenNow(exported, after))] : []),
    conditionOf('it still does what it did beside the dangerous part', callsGone(before, after, own)),
    conditionOf('something is done in the place of the dangerous part', sinkGone(before, after, own)),
  ];
}

function conditionOf(title: string, detail: string | undefined): Condition {
  return { kind: 'behaviour', title, passed: detail === undefined, ...(detail !== undefined && { detail }) };
}

function functionsGone(named: readonly FunctionOutline[], { outline }: Side): string | undefined {
  const gone = named.filter(({ name }) => !outline.functions.some((one) => one.name === name)).map(({ name }) => `\`${name}\``);
  const emptied = named.filter(({ name, isEmpty }) => !isEmpty && outline.functions.some((one) => one.name === name) && outline.functions.filter((one) => one.name === name).every((one) => one.isEmpty));
  if (gone.length > 0) return `${listed(gone)} ${gone.length === 1 ? 'is' : 'are'} gone: whoever calls ${gone.length === 1 ? 'it' : 'them'} would fail.`;
  return emptied.length === 0 ? undefined : `\`${emptied[0]!.name}\` is empty: nothing of what it did is left.`;
}

/** A parameter may have another name, since it is known by its place; and one that callers need not give may come. */
function parametersChanged(named: readonly FunctionOutline[], { outline }: Side): string | undefined {
  for (const { name, parameters } of named) {
    const now = outline.functions.filter((one) => one.name === name);
    if (now.length === 0 || now.some((one) => takesAll(parameters, one.parameters))) continue;
    const [{ parameters: other }] = now as [FunctionOutline];
    const missing = parameters.find(({ name: parameter }) => !other.some((one) => one.name === parameter));
    return other.length < parameters.length
      ? `\`${name}\` took ${countOf(parameters.length)} and takes ${countOf(other.length)} now${missing ? `: \`${missing.name}\` is gone` : ''}.`
      : `\`${name}\` needs \`${other[parameters.length]?.name ?? ''}\` now, which nobody gives it.`;
  }
  return undefined;
}

function takesAll(before: FunctionOutline['parameters'], now: FunctionOutline['parameters']): boolean {
  return now.length >= before.length && now.slice(before.length).every(({ isOptional }) => isOptional);
}

function countOf(count: number): string {
  return count === 1 ? 'one parameter' : `${count} parameters`;
}

function hiddenNow(exported: readonly FunctionOutline[], after: Side): string | undefined {
  const hidden = exported.filter(({ name }) => after.outline.functions.some((one) => one.name === name) && !after.outline.functions.some((one) => one.name === name && isExported(after, one)));
  return hidden.length === 0 ? undefined : `${listed(hidden.map(({ name }) => `\`${name}\``))} ${hidden.length === 1 ? 'is' : 'are'} no longer for other code.`;
}

const EXPORTS = /^(?:export\b|(?:module\.)?exports\b)/;

function isExported({ document: { text }, outline }: Side, { span, name, modifiers }: FunctionOutline): boolean {
  if (modifiers.length > 0) return true;
  return outline.parts.some((part) => {
    const written = text.slice(part.span.start, part.span.end);
    const holds = part.span.start <= span.start && span.end <= part.span.end;
    return EXPORTS.test(written) && (holds || (part.kind !== 'definition' && new RegExp(`(?<![\\w$])${escape(name)}(?![\\w$])`).test(written)));
  });
}

function escape(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

/** Calls in the dangerous part itself may go, and those on the way of the data; what stands in a function that the part is given may not. */
function callsGone(before: Side, after: Side, own: OwnTarget): string | undefined {
  const now = new Set(after.outline.calls.map(({ name }) => lastName(name)));
  const needed = before.outline.calls.filter((call) => !isOfTheWay(before, call, own) && !isForDeclaration(before, call, own) && !makesReceiver(before, call, own)).map(({ name }) => name);
  const gone = [...new Set(needed)].filter((name) => !now.has(lastName(name)));
  return gone.length === 0 ? undefined : `${listed(gone.map((name) => `\`${name}\``))} ${gone.length === 1 ? 'is' : 'are'} no longer called.`;
}

/** How a name at the top gets its meaning, as by `require`, may be written in another way. */
function isForDeclaration({ outline }: Side, { span }: CallOutline, { span: target }: OwnTarget): boolean {
  return outline.parts.some((part) => part.kind !== 'definition' && part.names.length > 0 && overlaps(part.span, span) && !overlaps(part.span, target));
}

/** What the dangerous call is made on, such as a statement without parameters, may be made in another way with it. */
function makesReceiver({ document: { text, lines }, outline }: Side, { span }: CallOutline, { span: target }: OwnTarget): boolean {
  const receiver = /^([\w$]+)\./.exec(sinkOf(outline, target)?.name ?? '')?.[1];
  const before = text.slice(lines.startOf(lines.lineAt(span.start)), span.start);
  return receiver !== undefined && /(?:^|[^\w$])([\w$]+)(?:\s*:[^=]*)?\s*:?=\s*(?:await\s+)?$/.exec(before)?.[1] === receiver;
}

/** The receiver may be written in another way. */
function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function isOfTheWay({ outline }: Side, { span }: CallOutline, { span: target, way }: OwnTarget): boolean {
  const sink = sinkOf(outline, target);
  if (sink !== undefined && sink.span.start === span.start && sink.span.end === span.end) return true;
  return [sink?.span ?? target, ...way].some((part) => overlaps(part, span) && !isInFunctionOf(outline, span, part));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/** Whether a function stands between a part and something in it. */
function isInFunctionOf({ functions }: Outline, inner: Span, outer: Span): boolean {
  return functions.some(({ span }) => overlaps(outer, span) && overlaps(span, inner) && !(span.start === outer.start && span.end === outer.end));
}

/** The call that the finding is about: that of exactly its range, else the smallest one around it that stands in the same function. */
function sinkOf({ calls, functions }: Outline, target: Span): CallOutline | undefined {
  const around = calls.filter(({ span }) => overlaps(span, target) && !functions.some((one) => overlaps(span, one.span) && overlaps(one.span, target)));
  return around.reduce<CallOutline | undefined>((best, call) => (best === undefined || call.span.end - call.span.start < best.span.end - best.span.start ? call : best), undefined);
}

/** The dangerous call is made in another way, or another one is made; where it was no call, what it worked on is still used. */
function sinkGone(before: Side, after: Side, { span }: OwnTarget): string | undefined {
  const sink = sinkOf(before.outline, span);
  if (sink === undefined) return wordsGone(before, after, span);
  const known = new Set(before.outline.calls.map(({ name }) => lastName(name)));
  const isThere = after.outline.calls.some(({ name }) => lastName(name) === lastName(sink.name) || !known.has(lastName(name)));
  return isThere ? undefined : `\`${sink.name}\` was taken out, and nothing is done in its place.`;
}

function wordsGone({ document }: Side, { document: answer }: Side, { start, end }: Span): string | undefined {
  const { lines, text } = document;
  const first = lines.startOf(lines.lineAt(start));
  const words = new Set(withoutTexts(text.slice(first, Math.max(end, lines.endOf(lines.lineAt(start))))).match(/[\p{L}_$][\p{L}\p{N}_$]+/gu) ?? []);
  const now = new Set(answer.text.match(/[\p{L}_$][\p{L}\p{N}_$]+/gu) ?? []);
  const gone = [...words].filter((word) => !now.has(word));
  return words.size === 0 || gone.length < words.size ? undefined : `The line with the finding was taken out, and nothing is done in its place.`;
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '');
}

/** 1-based. */
function rowsOf({ lines }: SourceDocument, { start, end }: Span): { readonly first: number; readonly last: number } {
  return { first: lines.lineAt(start) + 1, last: lines.lineAt(Math.max(start, end - 1)) + 1 };
}
