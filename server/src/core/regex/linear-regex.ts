import { RE2JS, type Matcher } from 're2js';
import type { Requirement } from '../keywords';
import type { Span } from '../span';
import type { RegexMatch, SafeRegex } from './safe-regex';
import type { TranslatedRegex } from './translate';

/**
 * Undefined when RE2's dialect lacks what the expression uses.
 * @param isTaken whether RE2 is known to take it, so that it is compiled when it first runs
 */
export function linearRegex(translated: TranslatedRegex, requirement: Requirement, isTaken: boolean): SafeRegex | undefined {
  let known = isTaken ? undefined : compileForRe2(translated);
  if (!known && !isTaken) return undefined;
  const run = (text: string, finds: (matcher: Matcher) => boolean): RegexMatch | undefined => {
    const compiled = (known ??= compileForRe2(translated));
    if (!compiled) return undefined;
    const names = Object.keys(compiled.namedGroups());
    const matcher = compiled.matcher(text);
    if (!finds(matcher)) return undefined;
    const span = (group: number | string): Span | undefined => {
      const start = matcher.start(group);
      return start < 0 ? undefined : { start, end: matcher.end(group) };
    };
    const spans = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => span(group));
    const groups = names.flatMap((name) => {
      const found = span(name);
      return found ? [[name, found] as const] : [];
    });
    return { spans, groups: Object.fromEntries(groups) };
  };
  return {
    requirement,
    exec: (text, from, to) => run(text, (matcher) => from <= text.length && matcher.find(from) && matcher.start(0) < to),
    // Only at its beginning is it asked about a text without looking for what stands further on.
    matchAt: (text, at) => run(text, (matcher) => (at === 0 ? matcher.lookingAt() : at <= text.length && matcher.find(at) && matcher.start(0) === at)),
  };
}

/** Whether RE2's dialect has all that the expression uses: it lacks look-around, back-references and atomic groups. */
export function isTakenByRe2(translated: TranslatedRegex): boolean {
  return compileForRe2(translated) !== undefined;
}

function compileForRe2({ source, flags }: TranslatedRegex): RE2JS | undefined {
  const bits = (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('m') ? RE2JS.MULTILINE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    return RE2JS.compile(source.replaceAll('(?<', '(?P<'), bits);
  } catch {
    return undefined;
  }
}
