import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../server/src/core';
import type { SeedFile } from './corpus';

/**
 * One thing that a person or a tool does to a text. Places are thousandths of the text's length, so that a step means something in
 * any text and shrinks well.
 */
export interface Step {
  readonly kind: 'insert' | 'delete' | 'replace' | 'copy' | 'type' | 'undo' | 'all' | 'graft' | 'word' | 'rename' | 'line';
  readonly at: number;
  readonly length: number;
  /** Where `copy` takes its text from. */
  readonly from: number;
  readonly text: string;
  /** What `graft` puts at the start of a line: lines that some rule looks for. */
  readonly graft: Window;
  /** Whether the text is analysed after this step, so that the next one finds a tree. */
  readonly look: boolean;
}

/** A stretch of lines of a real file. */
export interface Window {
  readonly file: SeedFile;
  readonly first: number;
  readonly count: number;
}

/** Pieces that open, close or break something in one of the languages. */
const PIECES = [
  '"', "'", '`', '(', ')', '{', '}', '[', ']', '${', '/*', '*/', '//', '#', '"""', "'''", '\\', '\n', '\r\n', '\r', '\t', '  ', ' ', ';', ':', ',', '.', '=', '=>', '...',
  '<', '>', '</', '/>', '<a b={c}>', '@', '!', '/', '?', '0', 'x', 'é', '😀', '\ud800', '\udc00', '\u2028', '\u00a0', '\ufeff', '\0', 'async ', 'await ', 'function ', 'class A ',
  'def f():\n', '    ', 'import os\n', "const x = require('y');\n", 'if (a) ', 'else ', 'return ', 'lambda: ', 'f"', 'r"', 'as any', ': string', '// wardlight-ignore ', '# nosemgrep', 'eval(',
  'rejectUnauthorized: false', 'password = ', 'yaml.load(', 'for (;;) ', 'enum ', 'type T = ', 'interface I {', 'yield ', '/a/g', '<!--', 'x'.repeat(300), '\n'.repeat(20),
];

/** @param grafts fixtures whose lines make the rules look at a text */
export function anyStep(grafts: readonly SeedFile[]): fc.Arbitrary<Step> {
  return fc.record({
    kind: fc.constantFrom<Step['kind'][]>('insert', 'insert', 'graft', 'graft', 'delete', 'replace', 'copy', 'type', 'undo', 'all', 'word', 'word', 'rename', 'line', 'line'),
    at: fc.nat(1000),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
    from: fc.nat(1000),
    text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'binary' }) }),
    graft: anyWindow(grafts, 8),
    look: fc.boolean(),
  });
}

export function anyWindow(files: readonly SeedFile[], longest: number): fc.Arbitrary<Window> {
  return fc.record({ file: fc.constantFrom(...files), first: fc.oneof(fc.constant(0), fc.nat(400)), count: fc.noBias(fc.integer({ min: 1, max: longest })) });
}

export function textOf({ file, first, count }: Window): string {
  const lines = file.text.split(/(?<=\n)/);
  return lines.slice(first % lines.length).slice(0, count).join('');
}

/** The edits that a step makes, one after another; `before` is what the step before replaced, for `undo`. */
export function editsOf(step: Step, text: string, undo: readonly TextEdit[]): readonly TextEdit[] {
  const start = Math.floor((step.at * text.length) / 1000);
  const end = Math.min(text.length, start + step.length);
  switch (step.kind) {
    case 'insert': return [{ span: { start, end: start }, text: step.text }];
    case 'delete': return [{ span: { start, end }, text: '' }];
    case 'replace': return [{ span: { start, end }, text: step.text }];
    case 'copy': return [{ span: { start, end: start }, text: pieceAt(text, step) }];
    case 'type': return [...step.text.slice(0, 20)].map((unit, index, units) => typed(start + units.slice(0, index).join('').length, unit));
    case 'undo': return undo;
    case 'graft': return [graftAt(text, start, textOf(step.graft))];
    case 'word': return [wordAt(text, start)].map((word) => ({ span: spanOf(word), text: wordAt(text, pointIn(text, step.from)).text }));
    case 'rename': return renamed(text, wordAt(text, start).text, wordAt(text, pointIn(text, step.from)).text);
    case 'line': return [lineEdit(text, start, step)];
    case 'all': return [{ span: { start: 0, end: text.length }, text: text.slice(start) + text.slice(0, start) }];
  }
}

function pointIn(text: string, part: number): number {
  return Math.floor((part * text.length) / 1000);
}

interface Word {
  readonly at: number;
  readonly text: string;
}

/** The first word after a place: put for another one it leaves most code well-formed. */
function wordAt(text: string, near: number): Word {
  const expression = /[A-Za-z_][\w$]*/g;
  expression.lastIndex = near;
  const found = expression.exec(text);
  return found ? { at: found.index, text: found[0] } : { at: text.length, text: '' };
}

function spanOf({ at, text }: Word): TextEdit['span'] {
  return { start: at, end: at + text.length };
}

/** From the last to the first, so that each place is right when its turn comes. */
function renamed(text: string, from: string, to: string): TextEdit[] {
  if (from === '') return [];
  const places: number[] = [];
  for (let at = text.indexOf(from); at >= 0 && places.length < 30; at = text.indexOf(from, at + from.length)) places.unshift(at);
  return places.map((at) => ({ span: { start: at, end: at + from.length }, text: to }));
}

/** Takes a line away, writes it twice, makes it a comment, or puts an empty one before it. */
function lineEdit(text: string, near: number, { length, from }: Step): TextEdit {
  const start = text.lastIndexOf('\n', near - 1) + 1;
  const end = text.indexOf('\n', near) < 0 ? text.length : text.indexOf('\n', near) + 1;
  const before = { start, end: start };
  switch (length % 4) {
    case 0: return { span: { start, end }, text: '' };
    case 1: return { span: before, text: text.slice(start, end) };
    case 2: return { span: before, text: from % 2 === 0 ? '// ' : '# ' };
    default: return { span: before, text: '\n' };
  }
}

function pieceAt(text: string, { from, length }: Step): string {
  const start = pointIn(text, from);
  return text.slice(start, start + length);
}

function graftAt(text: string, near: number, lines: string): TextEdit {
  const at = text.lastIndexOf('\n', near) + 1;
  return { span: { start: at, end: at }, text: lines };
}

function typed(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** What takes edits back that apply one after another, as edits that do, too. */
export function inverseOf(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const inverse: TextEdit[] = [];
  let current = text;
  for (const edit of edits) {
    inverse.unshift({ span: { start: edit.span.start, end: edit.span.start + edit.text.length }, text: current.slice(edit.span.start, edit.span.end) });
    current = applyEdits(current, [edit]);
  }
  return inverse;
}
