import { createDocument, quoteForRegex, type Engine, type FunctionOutline, type SourceDocument, type Span } from '../../core';
import type { Condition } from '../grade';
import type { CodeExercise, OwnTarget } from '../topic';
import { listed } from '../words';
import { headsGone } from './heads';
import { callsGone, lastName, sinkGone, type Side } from './kept-calls';
import { languageOf } from './language-of';
import { gradeSurface } from './surface-conditions';

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
  const kept = isData ? [conditionOf('the rest of the file is still there', headsGone(start, answer, [own.span, ...own.others].map((span) => rowsOf(before.document, span))))] : keptCode(before, after, own);
  return [...kept, ...(await gradeSurface(own, before.document, after.document, engineFor))];
}

function keptCode(before: Side, after: Side, own: OwnTarget): readonly Condition[] {
  const helpers = before.outline.functions.filter((one) => isSpareHelper(one, before, after, own));
  const named = before.outline.functions.filter((one) => one.name !== '' && !helpers.includes(one));
  const exported = named.filter((one) => isExported(before, one));
  return [
    ...(named.length > 0 ? [conditionOf('every function is still there under its name', functionsGone(named, after)), conditionOf('functions take what they took', parametersChanged(named, after))] : []),
    ...(exported.length > 0 ? [conditionOf('what was for others is still for others', hiddenNow(exported, after))] : []),
    conditionOf('it still does what it did beside the dangerous part', callsGone(before, after, own, helpers.map(({ span }) => span))),
    conditionOf('something is done in the place of the dangerous part', sinkGone(before, after, own)),
  ];
}

/** A function that is nobody else's, and that its callers, all of which are shown, do not need any more. */
function isSpareHelper(helper: FunctionOutline, before: Side, after: Side, { elsewhere }: OwnTarget): boolean {
  const isCalled = ({ outline }: Side): boolean => outline.calls.some(({ name }) => lastName(name) === helper.name);
  return helper.name !== '' && isCalled(before) && !isCalled(after) && !elsewhere.includes(helper.name) && !isExported(before, helper);
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
    return EXPORTS.test(written) && (holds || (part.kind !== 'definition' && new RegExp(`(?<![\\w$])${quoteForRegex(name)}(?![\\w$])`).test(written)));
  });
}

/** 1-based. */
function rowsOf({ lines }: SourceDocument, { start, end }: Span): { readonly first: number; readonly last: number } {
  return { first: lines.lineAt(start) + 1, last: lines.lineAt(Math.max(start, end - 1)) + 1 };
}
