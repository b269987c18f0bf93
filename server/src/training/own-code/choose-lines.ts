import type { ClassOutline, Engine, Outline, PartOutline, ReportedFinding, SourceDocument, Span } from '../../core';

/** More is not read by anybody as an exercise. */
export const MOST_LINES = 200;
/** UTF-16 code units. */
export const MOST_CHARACTERS = 20_000;
/** So many ways of cutting are tried: each is analysed. */
const MOST_TRIES = 12;
/** So many lines before and after a finding in a text that no grammar reads. */
const AROUND = 8;
/** What may stand before everything else and says how the rest is read: a package, an opening tag, a directive. */
const LONGEST_HEAD = 2;

type Lines = ReadonlySet<number>;

/** Ways to cut a readable part out of a file, each as 0-based lines, the smallest first; the last one may be the whole file. */
export function linesToTry(document: SourceDocument, finding: ReportedFinding, engine: Engine): readonly Lines[] {
  const outline = engine.outline(document, finding.span);
  const around = engine.functionAround(document, finding.span);
  const units = unitsOf(document, outline, finding, around).map((unit) => linesOf(document, unit));
  const onTheWay = otherSteps(document, finding).flatMap((span) => [...linesOf(document, engine.functionAround(document, span) ?? partAround(outline, span) ?? span)]);
  const widened = units.map((unit) => withNeeds(document, outline, new Set([...unit, ...onTheWay])));
  const everything = linesOf(document, { start: 0, end: document.text.length });
  const tries = [...widened.slice(0, MOST_TRIES), ...widened.slice(0, 1).map((lines) => withAllImports(document, outline, lines)), everything];
  return distinct(tries.map((lines) => withoutEdges(document, lines))).filter((lines) => isReadable(document, lines));
}

/** What a person would call the place: the function, or what is around it where that is no code by itself; in data, the block. */
function unitsOf(document: SourceDocument, { around, classes }: Outline, { span }: ReportedFinding, inside: Span | undefined): readonly Span[] {
  if (around.length === 0) return [windowAround(document, span)];
  const isClass = (one: Span): boolean => classes.some((other) => other.span.start === one.start && other.span.end === one.end);
  const inner = inside ?? around.filter((one) => beginsLine(document, one)).at(-1) ?? span;
  const outward = [...around].reverse().filter((one) => one.start <= inner.start && inner.end <= one.end);
  return [inner, ...outward].map((one) => withDecorators(document, one, outward.filter((other) => !isClass(other))));
}

/** Decorators stand right before what they are about, in a node that ends with it. @param outward the innermost first */
function withDecorators({ text }: SourceDocument, span: Span, outward: readonly Span[]): Span {
  const outer = outward.find(({ end, start }) => end === span.end && start < span.start);
  const between = outer === undefined ? '' : text.slice(outer.start, span.start);
  return outer !== undefined && /^(?:@|#?\[)/.test(between) && !/\n\s*\n/.test(between) ? outer : span;
}

function beginsLine({ lines, text }: SourceDocument, { start }: Span): boolean {
  return text.slice(lines.startOf(lines.lineAt(start)), start).trim() === '';
}

function windowAround({ lines }: SourceDocument, { start, end }: Span): Span {
  return { start: lines.startOf(lines.lineAt(start) - AROUND), end: lines.endOf(Math.min(lines.lineCount - 1, lines.lineAt(end) + AROUND)) };
}

/** Where the data comes by, in this file. */
function otherSteps(document: SourceDocument, { flow = [] }: ReportedFinding): readonly Span[] {
  return flow.filter(({ path }) => path === undefined || path === document.path).map(({ span }) => span);
}

function partAround({ parts }: Outline, { start, end }: Span): Span | undefined {
  return parts.find(({ span, kind }) => kind !== 'definition' && span.start <= start && end <= span.end)?.span;
}

/** With the imports and constants that are named in the lines, with what these name, and with what classes around them begin and end with. */
function withNeeds(document: SourceDocument, outline: Outline, lines: Lines): Lines {
  let all = withClasses(document, outline, lines);
  for (let before = 0; before < all.size; ) {
    before = all.size;
    const words = wordsIn(textOf(document, all));
    const needed = outline.parts.filter((part) => isNeeded(document, part, words) && !isAround(document, part, lines)).map(({ span }) => span);
    const fields = outline.classes.filter((one) => isAround(document, one, lines)).flatMap((one) => one.fields).filter(({ name }) => words.has(name)).map(({ span }) => span);
    all = new Set([...all, ...[...needed, ...fields].flatMap((span) => [...linesOf(document, span)])]);
  }
  return new Set([...all, ...headLines(document, outline)]);
}

function isNeeded(document: SourceDocument, { kind, names, span }: PartOutline, words: ReadonlySet<string>): boolean {
  if (kind === 'definition') return false;
  if (kind === 'import') return [...wordsIn(document.text.slice(span.start, span.end))].some((word) => words.has(word) && !IMPORT_WORDS.has(word)) || document.text.slice(span.start, span.end).includes('*');
  return names.some((name) => words.has(name)) || exportsOneOf(document.text.slice(span.start, span.end), words);
}

const IMPORT_WORDS: ReadonlySet<string> = new Set(['import', 'from', 'as', 'use', 'using', 'require', 'include', 'static', 'const', 'let', 'var', 'type']);
const EXPORT = /^(?:export\s*\{|(?:module\.)?exports\b)/;

/** `module.exports = { trace }`: without it nobody sees that the function is for others. */
function exportsOneOf(text: string, words: ReadonlySet<string>): boolean {
  return EXPORT.test(text) && text.length < 400 && [...wordsIn(text)].some((word) => words.has(word) && word !== 'module' && word !== 'exports' && word !== 'export');
}

function withAllImports(document: SourceDocument, { parts }: Outline, lines: Lines): Lines {
  return new Set([...lines, ...parts.filter(({ kind }) => kind === 'import').flatMap(({ span }) => [...linesOf(document, span)])]);
}

/** A method is none without its class: where that begins, and where it ends. */
function withClasses(document: SourceDocument, { classes }: Outline, lines: Lines): Lines {
  const frames = classes.filter((one) => isAround(document, one, lines)).flatMap((one) => {
    const head = { start: one.span.start, end: Math.max(one.span.start, one.members - 1) };
    const isClosed = /^[})\]]|^end\b/.test(document.text.slice(document.lines.startOf(document.lines.lineAt(one.span.end))).trimStart());
    return [...linesOf(document, trimmed(document, head)), ...(isClosed ? [document.lines.lineAt(one.span.end)] : [])];
  });
  return new Set([...lines, ...frames]);
}

function isAround({ lines: index }: SourceDocument, { span }: Pick<ClassOutline, 'span'>, lines: Lines): boolean {
  const [first, last] = [index.lineAt(span.start), index.lineAt(span.end)];
  return [...lines].some((line) => first < line && line <= last);
}

function headLines(document: SourceDocument, { parts }: Outline): number[] {
  const isHead = (part: PartOutline): boolean => part.kind === 'other' && part.names.length === 0 && linesOf(document, part.span).size === 1;
  const until = parts.slice(0, LONGEST_HEAD).findIndex((part) => !isHead(part));
  return parts.slice(0, until < 0 ? LONGEST_HEAD : until).map(({ span }) => document.lines.lineAt(span.start));
}

function trimmed({ text }: SourceDocument, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function linesOf({ lines }: SourceDocument, { start, end }: Span): Set<number> {
  const [first, last] = [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function textOf({ lines }: SourceDocument, wanted: Lines): string {
  return [...wanted].map((line) => lines.lineText(line)).join('\n');
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
}

function withoutEdges({ lines }: SourceDocument, wanted: Lines): Lines {
  const sorted = [...wanted].sort((a, b) => a - b);
  const isBlank = (line: number | undefined): boolean => line !== undefined && lines.lineText(line).trim() === '';
  while (isBlank(sorted[0])) sorted.shift();
  while (isBlank(sorted.at(-1))) sorted.pop();
  return new Set(sorted);
}

function isReadable(document: SourceDocument, lines: Lines): boolean {
  return lines.size <= MOST_LINES && textOf(document, lines).length <= MOST_CHARACTERS;
}

function distinct(all: readonly Lines[]): readonly Lines[] {
  return [...new Map(all.map((lines) => [[...lines].sort((a, b) => a - b).join(), lines])).values()];
}
