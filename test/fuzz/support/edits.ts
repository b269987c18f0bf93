import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../server/src/core';
import type { SeedFile } from './corpus';

/**
 * One thing that a person or a tool does to a text. Places are thousandths of the text's length, so that a step means something in
 * any text and shrinks well.
 */
export interface Step {
  readonly kind: 'insert' | 'delete' | 'replace' | 'copy' | 'type' | 'undo' | 'all' | 'graft';
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
    kind: fc.constantFrom('insert', 'insert', 'graft', 'delete', 'replace', 'copy', 'type', 'undo', 'all'),
    at: fc.nat(1000),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
    from: fc.nat(1000),
    text: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'binary' }) }),
    graft: anyWindow(grafts, 12),
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
    case 'all': return [{ span: { start: 0, end: text.length }, text: text.slice(start) + text.slice(0, start) }];
  }
}

function pieceAt(text: string, { from, length }: Step): string {
  const start = Math.floor((from * text.length) / 1000);
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
