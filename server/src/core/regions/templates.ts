/**
 * What a Go template says within YAML, as in charts of Helm. What it writes is not known before it runs, so that an action becomes a
 * word that stands for any value, or for any key; what only steers it becomes spaces.
 */
interface Action {
  readonly start: number;
  readonly end: number;
  readonly isControl: boolean;
}

/** Where a document is no YAML as it stands: an action at the beginning of a line, or of a value that stands in no quotes. */
const IS_TEMPLATE = /^[ \t]*(?:- +)?\{\{|: +\{\{/m;
const CONTROL = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block|break|continue)\b|\/\*|\$\w*\s*:?=)/;
const INDENT = /\|\s*n?indent\s+(\d{1,3})\s*-?\}\}$/;
const KEY = '$__:';

/** A text of the same length and lines that a grammar of YAML reads; the same text where it holds no template. */
export function hideActions(text: string): string {
  if (!text.includes('{{') || !IS_TEMPLATE.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  for (const group of byLine(text, findActions(text))) {
    const [first, last] = [group[0]!, group.at(-1)!];
    const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
    const isAlone = lineStart >= done && text.slice(lineStart, first.start).trim() === '' && isBlankBetween(text, group) && text.slice(last.end, endOfLine(text, last.end)).trim() === '';
    if (isAlone) parts.push(text.slice(done, lineStart), lineOf(text, lineStart, group));
    else parts.push(...withWords(text, done, group));
    done = last.end;
  }
  return [...parts, text.slice(done)].join('');
}

/** An expression of a workflow, which has a `$` before it, is none. */
function findActions(text: string): Action[] {
  const actions: Action[] = [];
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const close = text.startsWith('/*', start + 2) || text.startsWith('- /*', start + 2) ? '*/' : '';
    const from = close === '' ? start : text.indexOf(close, start);
    const end = from < 0 ? -1 : text.indexOf('}}', from) + 2;
    if (end < 2) break;
    if (text.charAt(start - 1) !== '$') actions.push({ start, end, isControl: CONTROL.test(text.slice(start, end)) });
    start = text.indexOf('{{', end);
  }
  return actions;
}

/** Those that begin on the line on which the one before ends stand together. */
function byLine(text: string, actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const group = groups.at(-1);
    if (group && !text.slice(group.at(-1)!.end, action.start).includes('\n')) group.push(action);
    else groups.push([action]);
  }
  return groups;
}

function isBlankBetween(text: string, group: readonly Action[]): boolean {
  return group.every(({ end }, index) => text.slice(end, group[index + 1]?.start ?? end).trim() === '');
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A line of nothing but actions: spaces, or a key that stands for those that come there, in the column in which they will stand. */
function lineOf(text: string, lineStart: number, group: readonly Action[]): string {
  const { end } = group.at(-1)!;
  const line = text.slice(lineStart, end);
  const writing = group.find(({ isControl }) => !isControl);
  if (writing === undefined || line.includes('\n')) return blank(line);
  const column = Number(INDENT.exec(text.slice(writing.start, writing.end))?.[1] ?? writing.start - lineStart);
  const isFull = column + KEY.length > line.length || isInList(text, lineStart, end, column);
  return isFull ? blank(line) : `${' '.repeat(column)}${KEY}`.padEnd(line.length);
}

/** How many lines are looked at before and after one, for what they are next to. */
const NEAR = 6;

/** True where items of a list stand in the column, before or after. */
function isInList(text: string, lineStart: number, end: number, column: number): boolean {
  const item = `${' '.repeat(column)}- `;
  return nearest(text, lineStart, -1)?.startsWith(item) === true || nearest(text, endOfLine(text, end) + 1, 1)?.startsWith(item) === true;
}

/** The nearest line before or after the start of one in which something else than an action stands. */
function nearest(text: string, lineStart: number, step: 1 | -1): string | undefined {
  let start = lineStart;
  for (let count = 0; count < NEAR; count++) {
    const from = step > 0 ? start : text.lastIndexOf('\n', start - 2) + 1;
    const end = step > 0 ? endOfLine(text, start) : start - 1;
    if (from < 0 || from >= text.length || end < 0) return undefined;
    const line = text.slice(from, end);
    if (line.trim() !== '' && !line.trimStart().startsWith('{{')) return line;
    start = step > 0 ? end + 1 : from;
  }
  return undefined;
}

/** Within a line, an action is a word; from one that steers to its end, all is one. */
function withWords(text: string, done: number, group: readonly Action[]): string[] {
  const spans = group.some(({ isControl }) => isControl) ? [{ start: group[0]!.start, end: group.at(-1)!.end }] : group;
  let from = done;
  return spans.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, wordOf(text.slice(start, end))];
  });
}

function wordOf(action: string): string {
  const first = action.search(/[\r\n]|$/);
  return `$${'_'.repeat(first - 1)}${blank(action.slice(first))}`;
}
