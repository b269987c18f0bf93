import type { Span, TextEdit } from '../../span';
import type { Target } from './replacement';

/** A literal that stands in for a variable that is not set: the variable's name, and the edit that leaves only the variable. */
export interface Fallback {
  readonly name: string;
  readonly edit: TextEdit;
}

const JAVASCRIPT_LOOKUP = /\benv(?:\.([A-Za-z_]\w*)|\[['"]([A-Za-z_]\w*)['"]\])(\s*(?:\|\||\?\?)\s*)$/;
const PYTHON_LOOKUP = /(\b\w+\.environ\.get|\benviron\.get|\b\w+\.getenv|\bgetenv)\(\s*(["'])([A-Za-z_]\w*)\2\s*,\s*$/;
const LOOK_BACK = 160;

/** `process.env.NAME || '…'`, where only the right side goes. */
export function readJavaScriptFallback({ text, literal, isWhole, isTyped }: Target): Fallback | undefined {
  const match = isWhole ? JAVASCRIPT_LOOKUP.exec(before(text, literal.span)) : null;
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return undefined;
  const span = { start: literal.span.start - match[3]!.length, end: literal.span.end };
  return { name, edit: { span, text: isTyped ? '!' : '' } };
}

/** `os.environ.get("NAME", "…")` and `os.getenv("NAME", "…")`, which become `os.environ["NAME"]`, or lose their default. */
export function readPythonFallback({ text, literal, isWhole }: Target): Fallback | undefined {
  const match = isWhole ? PYTHON_LOOKUP.exec(before(text, literal.span)) : null;
  const close = /^\s*,?\s*\)/.exec(text.slice(literal.span.end, literal.span.end + 40))?.[0];
  if (!match || close === undefined) return undefined;
  const [whole, lookup, quote, name] = match as unknown as [string, string, string, string];
  const span = { start: literal.span.start - whole.length, end: literal.span.end + close.length };
  const mapping = lookup === 'getenv' ? undefined : lookup.replace(/\.get$|getenv$/, lookup.endsWith('getenv') ? 'environ' : '');
  const replacement = mapping === undefined ? `getenv(${quote}${name}${quote})` : `${mapping}[${quote}${name}${quote}]`;
  return { name, edit: { span, text: replacement } };
}

/** True for `process.env.NAME = '…'` and `os.environ["NAME"] = "…"`: a lookup there would set the variable to itself. */
export function setsEnvironment(text: string, literal: Span): boolean {
  return /\benv(?:iron)?(?:\.\w+|\[\s*["']\w+["']\s*\])\s*(?:\?\?|\|\|)?=\s*$/.test(before(text, literal));
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - LOOK_BACK), start);
}
