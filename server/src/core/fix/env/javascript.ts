import type { Span } from '../../span';
import type { ReplaceCredential, Target } from './replacement';

/** `env` taken out of `process` at the top level of a module, under whatever name. */
const IMPORTED_ENV = /^import[ \t]*(?:[\w$]+[ \t]*,[ \t]*)?\{[^}\n]*?\benv\b(?:[ \t]+as[ \t]+([\w$]+))?[^}\n]*\}[ \t]*from[ \t]*['"](?:node:)?process['"]/m;
const DESTRUCTURED_ENV = /^(?:const|let|var)[ \t]*\{[^}\n]*?\benv\b(?:[ \t]*:[ \t]*([\w$]+))?[^}\n]*\}[ \t]*=[ \t]*(?:process|require\(['"](?:node:)?process['"]\))[ \t]*;?[ \t]*$/m;
const ASSIGNED_ENV = /^(?:const|let|var)[ \t]+([\w$]+)[ \t]*=[ \t]*process\.env[ \t]*;?[ \t]*$/m;
/** The opening tag of JSX, up to the `=` of an attribute. */
const IN_JSX_TAG = /<[A-Za-z][\w.:-]*(?:\s(?:[^<>]|=>){0,400})?\s[\w:-]+=$/;
/** A tag (no type argument, which follows a name), and after it only what can be text. */
const TEXT_OF_JSX = /(?:^|[\s(>{}=,;])<\/?[A-Za-z][^<>]{0,200}>[^<>{};()]{0,200}$/;

/**
 * Replaces a literal of JavaScript or TypeScript. In TypeScript the lookup gets a `!`: it type-checks wherever a string is
 * wanted, and a variable that is not set stays `undefined` and fails where it is used, while `?? ''` would hide it.
 * No edit in a comparison, which a missing variable would turn into a test against `undefined`.
 */
export const replaceInJavaScript: ReplaceCredential = (target, name) => {
  const { text, literal } = target;
  const isRefused = [isOperandOfComparison, isTypeOrKey, isInJsxText].some((isWrong) => isWrong(text, literal.span));
  if (isRefused || isTagged(target)) return undefined;
  const lookup = `${findEnvironment(text, literal.span.start)}.${name}`;
  const isAttribute = literal.quote !== '`' && IN_JSX_TAG.test(text.slice(Math.max(0, literal.span.start - 500), literal.span.start));
  const replacement = target.isWhole ? `${lookup}${target.isTyped ? '!' : ''}` : toTemplate(target, lookup, isAttribute);
  return replacement === undefined ? undefined : [{ span: literal.span, text: isAttribute ? `{${replacement}}` : replacement }];
};

/** Text between tags is shown as it stands: a lookup there would be shown too. */
function isInJsxText(text: string, { start, end }: Span): boolean {
  return TEXT_OF_JSX.test(text.slice(Math.max(0, start - 300), start)) || /^\s*<\//.test(text.slice(end, end + 20));
}

function isOperandOfComparison(text: string, { start, end }: Span): boolean {
  return /[=!]==?\s*$|\bcase\s+$/.test(text.slice(Math.max(0, start - 20), start)) || /^\s*[=!]==?/.test(text.slice(end, end + 20));
}

function isTypeOrKey(text: string, { start, end }: Span): boolean {
  return /\btype\s+[\w$]+\s*=\s*$|\|\s*$/.test(text.slice(Math.max(0, start - 80), start).replace(/\|\|\s*$/, '')) || /^\s*\]?\s*:(?!:)/.test(text.slice(end, end + 20));
}

function isTagged({ text, literal }: Target): boolean {
  return literal.quote === '`' && /[\w$)\]]$/.test(text.slice(Math.max(0, literal.span.start - 1), literal.span.start));
}

/** The expression for `process.env` in this file. Imports are hoisted; a constant must stand before its use. */
function findEnvironment(text: string, before: number): string {
  const imported = IMPORTED_ENV.exec(text);
  if (imported) return imported[1] ?? 'env';
  const destructured = DESTRUCTURED_ENV.exec(text);
  if (destructured && destructured.index < before) return destructured[1] ?? 'env';
  const assigned = ASSIGNED_ENV.exec(text);
  return assigned && assigned.index < before ? assigned[1]! : 'process.env';
}

/** The literal as a template literal with the credential replaced; an attribute of JSX knows no escapes and has entities. */
function toTemplate({ text, literal, value }: Target, lookup: string, isAttribute: boolean): string | undefined {
  const before = text.slice(literal.content.start, value.start);
  const after = text.slice(value.end, literal.content.end);
  if (isAttribute && /[&\\]/.test(before + after)) return undefined;
  const convert = literal.quote === '`' ? (part: string) => part : toTemplatePart;
  return `\`${convert(before)}\${${lookup}}${convert(after)}\``;
}

function toTemplatePart(content: string): string {
  return content.replace(/\\(['"])/g, '$1').replace(/`|\$\{/g, (mark) => `\\${mark}`);
}
