import type { SourceDocument, TextEdit } from '../../core';
import type { Excerpt, ExcerptLine } from './excerpt';
import { diffLines, type Hunk } from './diff-lines';

/** Lines of the file that give way to others. */
interface LineEdit {
  /** 0-based: from this line up to the other, which stays. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

export type Applied = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * What an answer changes in the file that its exercise was cut out of. Lines that the answer did not touch stay as they are in the file, secrets
 * included. Refused when the code there is another one by now, or when the answer touched what was redacted.
 */
export function applyAnswer({ lines }: Excerpt, answer: string, file: SourceDocument): Applied {
  const shift = findLines(lines, file);
  if (shift === undefined) return { refused: `This code has changed in ${file.path} since the exercise was made. Take over by hand what you want of your answer, or begin anew from the finding.` };
  const rows = answer.replace(/\r?\n$/, '').split(/\r?\n/);
  const hunks = diffLines(lines.map(({ shown }) => shown), rows);
  const edits: LineEdit[] = [];
  for (const hunk of hunks) {
    const restored = restore(lines.slice(hunk.from, hunk.to), rows.slice(hunk.rowFrom, hunk.rowTo));
    if (restored === undefined) return { refused: 'Your answer changes a line in which a secret is hidden, so that it cannot be told what should stand there. Change that line in the editor.' };
    edits.push(...editsOf(lines, hunk, restored, shift));
  }
  return { edits: edits.map((edit) => toTextEdit(edit, file)) };
}

/** With the line breaks that the file has. */
function toTextEdit({ from, to, lines: rows }: LineEdit, { lines, text }: SourceDocument): TextEdit {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (to < lines.lineCount) return { span: { start: lines.startOf(from), end: lines.startOf(to) }, text: rows.map((row) => row + end).join('') };
  if (from === lines.lineCount) return { span: { start: text.length, end: text.length }, text: rows.map((row) => end + row).join('') };
  const start = rows.length === 0 && from > 0 ? lines.endOf(from - 1) : lines.startOf(from);
  return { span: { start, end: text.length }, text: rows.join(end) };
}

/** By how many lines each line of the excerpt has moved: each run of lines stands in the file once, in the same order. */
function findLines(lines: readonly ExcerptLine[], file: SourceDocument): ReadonlyMap<number, number> | undefined {
  const moved = new Map<number, number>();
  let after = 0;
  for (const run of runsOf(lines)) {
    const at = placeOf(run, file, after);
    if (at === undefined) return undefined;
    for (const [index, { line }] of run.entries()) moved.set(line, at + index);
    after = at + run.length;
  }
  return moved;
}

type Origin = NonNullable<ExcerptLine['from']>;

function runsOf(lines: readonly ExcerptLine[]): readonly (readonly Origin[])[] {
  const runs: Origin[][] = [];
  for (const { from } of lines) {
    if (from === undefined) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.line === from.line - 1) last.push(from);
    else runs.push([from]);
  }
  return runs;
}

/** Where it was, else the only place where it stands. */
function placeOf(run: readonly Origin[], { lines }: SourceDocument, after: number): number | undefined {
  const isAt = (line: number): boolean => line >= after && line + run.length <= lines.lineCount && run.every(({ text }, index) => lines.lineText(line + index) === text);
  const first = run[0]?.line ?? 0;
  if (isAt(first)) return first;
  const places: number[] = [];
  for (let line = after; line + run.length <= lines.lineCount && places.length < 2; line++) if (isAt(line)) places.push(line);
  return places.length === 1 ? places[0] : undefined;
}

/** What was hidden in the lines that go, put back into those that come; undefined when that cannot be told for sure. */
function restore(old: readonly ExcerptLine[], rows: readonly string[]): readonly string[] | undefined {
  const hidden = old.flatMap((line) => line.hidden);
  const values = new Map<string, Set<string>>();
  for (const { shown, value } of hidden) values.set(shown, (values.get(shown) ?? new Set()).add(value));
  const isUnclear = [...values].some(([shown, all]) => all.size > 1 && rows.some((row) => row.includes(shown)));
  const restored = rows.map((row) => [...values].reduce((text, [shown, all]) => text.replaceAll(shown, () => [...all][0] ?? shown), row));
  // A redacted value that stands elsewhere was put there by hand.
  return isUnclear || restored.some((row) => /…\((?:short|medium|long)\)/.test(row)) ? undefined : restored;
}

/** Of a change over several parts of the file, the first takes what is new. */
function editsOf(lines: readonly ExcerptLine[], { from, to }: Hunk, rows: readonly string[], moved: ReadonlyMap<number, number>): LineEdit[] {
  const runs = runsOf(lines.slice(from, to)).map((run) => ({ from: moved.get(run[0]!.line)!, to: moved.get(run.at(-1)!.line)! + 1 }));
  const [first, ...rest] = runs;
  if (first !== undefined) return [{ ...first, lines: rows }, ...rest.map((run) => ({ ...run, lines: [] }))];
  if (rows.length === 0) return [];
  const before = lines.slice(0, from).reverse().find((line) => line.from !== undefined)?.from;
  const at = before === undefined ? moved.get(lines.find((line) => line.from !== undefined)?.from?.line ?? 0) ?? 0 : moved.get(before.line)! + 1;
  return [{ from: at, to: at, lines: rows }];
}
