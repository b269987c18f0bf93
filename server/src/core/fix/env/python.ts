import type { TextEdit } from '../../span';
import { importModule } from '../imports';
import type { ReplaceCredential, Target } from './replacement';

/**
 * Replaces a literal of Python by a lookup that raises `KeyError` when the variable is not set. The lookup is written with the
 * literal's own kind of quotes; `import os` is added where it is missing.
 */
export const replaceInPython: ReplaceCredential = (target, name) => {
  if (isStatement(target)) return undefined;
  const environment = findEnvironment(target);
  const quote = target.literal.quote[0] === "'" ? "'" : '"';
  const inner = quote === "'" ? '"' : "'";
  const lookup = environment.lookup(`${target.isWhole ? quote : inner}${name}${target.isWhole ? quote : inner}`);
  const replacement = target.isWhole ? wholeValue(target, lookup) : toFormatString(target, lookup);
  return replacement === undefined ? undefined : [...environment.edits, { span: target.literal.span, text: replacement }];
};

/** A string that is a statement of its own is a docstring or a comment. */
function isStatement({ text, literal, depth }: Target): boolean {
  const line = text.slice(text.lastIndexOf('\n', literal.span.start - 1) + 1, literal.span.start);
  return depth === 0 && /^\s*$/.test(line) && !/\\\r?\n\s*$/.test(text.slice(0, literal.span.start));
}

function wholeValue({ text, literal }: Target, lookup: string): string | undefined {
  if (literal.prefix.includes('f') && /[{}]/.test(text.slice(literal.content.start, literal.content.end))) return undefined;
  return literal.prefix.includes('b') ? `${lookup}.encode()` : lookup;
}

/** The literal as an f-string with the credential replaced. Braces that were plain are doubled. */
function toFormatString({ text, literal, value }: Target, lookup: string): string | undefined {
  const { prefix, content, quote } = literal;
  const [before, after] = [text.slice(content.start, value.start), text.slice(value.end, content.end)];
  if (prefix.includes('b') || /\\N\{/.test(before + after)) return undefined;
  if (/[{}]/.test(before + after) && /^\s*\.format\b/.test(text.slice(literal.span.end, literal.span.end + 40))) return undefined;
  const isFormat = prefix.includes('f');
  const convert = isFormat ? (part: string) => part : (part: string) => part.replace(/[{}]/g, '$&$&');
  const newPrefix = isFormat ? prefix : `f${prefix.replace('u', '')}`;
  return `${newPrefix}${quote}${convert(before)}{${lookup}}${convert(after)}${quote}`;
}

interface Environment {
  readonly edits: readonly TextEdit[];
  lookup(quotedName: string): string;
}

const IMPORT_OS = /^import[ \t]+(?:[\w.]+(?:[ \t]+as[ \t]+\w+)?[ \t]*,[ \t]*)*os(?:[ \t]+as[ \t]+(\w+))?[ \t]*(?:[,#;]|\r?$)/m;
const IMPORT_ENVIRON = /^from[ \t]+os[ \t]+import[ \t]+(?:\([ \t]*)?(?:\w+[ \t]*,[ \t]*)*environ(?:[ \t]+as[ \t]+(\w+))?\b/m;
const IMPORT_GETENV = /^from[ \t]+os[ \t]+import[ \t]+(?:\([ \t]*)?(?:\w+[ \t]*,[ \t]*)*getenv(?:[ \t]+as[ \t]+(\w+))?\b/m;

/** What the module already imports before the literal, or a new import. */
function findEnvironment({ text, literal }: Target): Environment {
  const head = text.slice(0, literal.span.start);
  const os = IMPORT_OS.exec(head);
  if (os) return { edits: [], lookup: (name) => `${os[1] ?? 'os'}.environ[${name}]` };
  const environ = IMPORT_ENVIRON.exec(head);
  if (environ) return { edits: [], lookup: (name) => `${environ[1] ?? 'environ'}[${name}]` };
  const getenv = IMPORT_GETENV.exec(head);
  if (getenv) return { edits: [], lookup: (name) => `${getenv[1] ?? 'getenv'}(${name})` };
  return { edits: [importModule(text, 'os')], lookup: (name) => `os.environ[${name}]` };
}
