import { findEvery } from './pattern-regex';
import type { CompileRegex, RegexMatch, SafeRegex } from './safe-regex';

/** `fix-regex` of a rule: what is replaced inside of a match, in the manner of Python's `re.sub`. */
export interface FixRegexSource {
  readonly regex: string;
  /** `\1`, `\g<1>` and `\g<name>` stand for groups, `\n` and `\t` for what they name, two backslashes for one. */
  readonly replacement: string;
  /** How many places are replaced at most, from left to right; all when absent or 0. */
  readonly count?: number;
}

export interface FixRegex {
  readonly regex: SafeRegex;
  readonly parts: readonly FixPart[];
  readonly count: number;
}

type FixPart = { readonly text: string } | { readonly group: number | string };

export type CompiledFixRegex = { readonly fix: FixRegex } | { readonly problem: string };

export function compileFixRegex({ regex, replacement, count = 0 }: FixRegexSource, compileRegex: CompileRegex): CompiledFixRegex {
  const compiled = compileRegex(regex, { dialect: 'python' });
  if ('problem' in compiled) return { problem: `the expression of fix-regex cannot be used: ${compiled.problem}` };
  return { fix: { regex: compiled.regex, parts: readReplacement(replacement), count: count > 0 ? count : Infinity } };
}

/** The text of a match with the fix applied; the same text when the expression does not match. */
export function applyFixRegex({ regex, parts, count }: FixRegex, matchedText: string): string {
  const matches = findEvery(regex, matchedText, 0, matchedText.length + 1).slice(0, count);
  let fixed = '';
  let at = 0;
  for (const match of matches) {
    const span = match.spans[0]!;
    fixed += matchedText.slice(at, span.start) + parts.map((part) => fill(part, match, matchedText)).join('');
    at = span.end;
  }
  return fixed + matchedText.slice(at);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07', '\\': '\\' };

function readReplacement(replacement: string): FixPart[] {
  const parts: FixPart[] = [];
  for (const [whole, number, byName, escape] of replacement.matchAll(/\\(?:(\d{1,2})|g<(\w+)>|([nrtfva\\]))|\\|[^\\]+/g)) {
    if (number !== undefined) parts.push({ group: Number(number) });
    else if (byName !== undefined) parts.push({ group: /^\d+$/.test(byName) ? Number(byName) : byName });
    else parts.push({ text: escape === undefined ? whole : (ESCAPES[escape] ?? whole) });
  }
  return parts;
}

function fill(part: FixPart, { spans, groups }: RegexMatch, text: string): string {
  if ('text' in part) return part.text;
  const span = typeof part.group === 'number' ? spans[part.group] : groups[part.group];
  return span ? text.slice(span.start, span.end) : '';
}
