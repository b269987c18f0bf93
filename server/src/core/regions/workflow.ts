import type { Span } from '../span';
import type { Embedded } from './region';
import { hideExpressions, hideFolds } from './hide';

/** A step while it is read: a mapping of a list, whose keys stand in one column. */
interface Step {
  readonly column: number;
  shell?: string;
  run?: Embedded | undefined;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Of the first character that is no space; -1: a line of spaces. */
  readonly indent: number;
}

const IS_WORKFLOW = /^(?:jobs|runs):/m;
const HAS_STEPS = /^[ ]*steps:[ ]*$/m;
/** Said for all steps of a file or a job; then none of it is looked at. */
const OTHER_DEFAULT = /^[ ]*defaults:\s*\n[ ]*run:\s*\n(?:[ ]+[\w-]+:[^\n]*\n){0,3}?[ ]*shell:[ ]*["']?(?!bash|sh\b)/m;
const SHELLS = /^["']?(?:bash|sh)\b/;
const KEY = /^(?:- +)?(run|shell):(?:[ ]+(.*\S))?\s*$/;
const ITEM = /- +/y;
const BLOCK = /^([|>])[-+0-9]*(?:[ ]+#.*)?$/;
const BLOCK_VALUE = /:[ ]+[|>][-+0-9]*[ ]*(?:#.*)?\r?$/;

/** The shell scripts of workflows and actions: what stands under `run` in a step whose shell is Bash or like it. */
export function findSteps(text: string): Embedded[] {
  if (!text.includes('run:') || !IS_WORKFLOW.test(text) || !HAS_STEPS.test(text) || OTHER_DEFAULT.test(text)) return [];
  const found: Embedded[] = [];
  const lines = linesOf(text);
  let step: Step | undefined;
  const close = (): void => {
    if (step?.run && (step.shell === undefined || SHELLS.test(step.shell))) found.push(step.run);
    step = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.indent < 0) continue;
    const item = startOfItem(text, line);
    if (step && line.indent < step.column) close();
    if (!step && item !== undefined) step = { column: item - line.start };
    if (!step) continue;
    if (line.indent !== step.column && item !== line.start + step.column) continue;
    const last = endOfBlock(text, lines, at, step.column);
    readKey(text, lines, { at, last }, step);
    at = last;
  }
  close();
  return found;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let first = start;
    while (first < end && text.charAt(first) === ' ') first++;
    const isEmpty = first === end || text.charAt(first) === '\r';
    lines.push({ start, end, indent: isEmpty ? -1 : first - start });
    start = end + 1;
  }
  return lines;
}

/** Where the first key of an item of a list stands. */
function startOfItem(text: string, { start, indent }: Line): number | undefined {
  ITEM.lastIndex = start + indent;
  return ITEM.test(text) ? ITEM.lastIndex : undefined;
}

/** @param of the key's own line, and the last one of its value */
function readKey(text: string, lines: readonly Line[], { at, last }: { readonly at: number; readonly last: number }, step: Step): void {
  const { start, end, indent } = lines[at]!;
  const [, key, value = ''] = KEY.exec(text.slice(start + indent, end)) ?? [];
  if (key === 'shell') step.shell = value;
  if (key === 'run') step.run = BLOCK.test(value) ? scriptInBlock(text, { start: end + 1, end: lines[last]!.end }, value.startsWith('>')) : scriptOnLine(text, lines, at, step.column, value);
}

function scriptInBlock(text: string, span: Span, isFolded: boolean): Embedded | undefined {
  const script = hideExpressions(text.slice(span.start, span.end));
  return script.trim() === '' ? undefined : { language: 'bash', span, text: isFolded ? hideFolds(script) : script };
}

/** A value that goes over several lines is left out, and one in quotes in which something is escaped. */
function scriptOnLine(text: string, lines: readonly Line[], at: number, column: number, value: string): Embedded | undefined {
  const next = lines.slice(at + 1, at + 2).find(({ indent }) => indent >= 0);
  if (value === '' || (next && next.indent > column)) return undefined;
  const quote = /^["']/.exec(value)?.[0];
  const inner = quote === undefined ? value.replace(/[ ]+#.*$/, '') : value.slice(1, value.indexOf(quote, 1));
  if (quote !== undefined && (value.indexOf(quote, 1) < 0 || inner.includes('\\') || value.charAt(inner.length + 2) === quote)) return undefined;
  if (inner.trim() === '') return undefined;
  const { start: from, end } = lines[at]!;
  const start = from + text.slice(from, end).lastIndexOf(value) + (quote === undefined ? 0 : 1);
  return { language: 'bash', span: { start, end: start + inner.length }, text: hideExpressions(inner) };
}

/** The last line of the text that a key has in indented lines; its own when it has none. */
function endOfBlock(text: string, lines: readonly Line[], at: number, column: number): number {
  const { start, end } = lines[at]!;
  if (!BLOCK_VALUE.test(text.slice(start, end))) return at;
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const { indent } = lines[next]!;
    if (indent >= 0 && indent <= column) break;
    if (indent >= 0) last = next;
  }
  return last;
}
