import type { TextEdit } from '../../span';
import { quoteForRegex } from '../../quote-for-regex';

/** Comments, the module's docstring and blank lines before the first statement. */
const PROLOGUE = /(?:\ufeff)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/y;
const DOCSTRING = /[rRuU]?(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const FUTURE = /from[ \t]+__future__[ \t]+import[ \t]+(?:\([^)]*\)|[^\n\\]*)[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const PLAIN_IMPORT = /import[ \t]+([\w.]+)[^\n\\(]*(?:\r?\n|$)/y;
const FROM_IMPORT = /from[ \t]+[\w.]+[ \t]+import\b/y;

/** The edits that make `name` in a module mean the module of that name: none where it does already. */
export function importInPython(text: string, name: string): readonly TextEdit[] {
  const isThere = new RegExp(`^import[ \\t]+(?:[\\w.]+(?:[ \\t]+as[ \\t]+\\w+)?[ \\t]*,[ \\t]*)*${quoteForRegex(name)}[ \\t]*(?:[,#;]|\\r?$)`, 'm');
  return isThere.test(text) ? [] : [importModule(text, name)];
}

/**
 * The edit that adds `import NAME` to a module: among its first block of imports in the order of the alphabet, else before the
 * first statement, after the docstring and the `__future__` imports, which must stay first.
 */
export function importModule(text: string, name: string): TextEdit {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const { at: statement, hasProse } = endOfPrologue(text);
  const place = placeAmongImports(text, statement, name);
  if (place !== undefined) return { span: { start: place, end: place }, text: `import ${name}${lineBreak}` };
  const at = beforeItsComment(text, statement);
  const needsBreak = at > 0 && !/[\n\ufeff]/.test(text[at - 1]!);
  const gap = hasProse && !/\n\r?\n$/.test(text.slice(0, at)) ? lineBreak : '';
  return { span: { start: at, end: at }, text: `${needsBreak ? lineBreak : ''}${gap}import ${name}${lineBreak}${lineBreak}` };
}

function endOfPrologue(text: string): { at: number; hasProse: boolean } {
  const start = skip(PROLOGUE, text, 0);
  const afterDocstring = skip(DOCSTRING, text, start);
  const afterBlank = skip(PROLOGUE, text, afterDocstring);
  let at = afterBlank;
  for (let next = skip(FUTURE, text, at); next > at; next = skip(FUTURE, text, at)) at = skip(PROLOGUE, text, next);
  return { at, hasProse: afterDocstring > start || at > afterBlank };
}

/** A comment right above a statement belongs to it; the first lines of a script that speak to the machine do not. */
function beforeItsComment(text: string, statement: number): number {
  let at = statement;
  for (;;) {
    const start = text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(start, at);
    if (at === 0 || !/^[ \t]*#/.test(line) || /^#!|coding[:=]/.test(line)) return at;
    at = start;
  }
}

/** The start of the line before which the import belongs, or undefined when the first statement is no import. */
function placeAmongImports(text: string, from: number, name: string): number | undefined {
  let at = from;
  for (let module = plainModule(text, at); module !== undefined && module < name; module = plainModule(text, at)) at = skip(PLAIN_IMPORT, text, at);
  const isImport = plainModule(text, at) !== undefined || skip(FROM_IMPORT, text, at) > at;
  if (at === from) return isImport ? at : undefined;
  return text[at - 1] === '\n' ? at : from;
}

function plainModule(text: string, at: number): string | undefined {
  PLAIN_IMPORT.lastIndex = at;
  return PLAIN_IMPORT.exec(text)?.[1];
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
