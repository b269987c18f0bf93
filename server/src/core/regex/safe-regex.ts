import { RE2JS } from 're2js';
import type { Requirement } from '../keywords';
import type { Span } from '../span';
import verdicts from './linear.generated.json';
import { regexRequirement } from './regex-requirement';
import { translateRegex, UnsupportedRegex, type Dialect } from './translate';

/** A match; offsets are UTF-16 code units of the text that was searched. `spans[0]` is the whole match. */
export interface RegexMatch {
  readonly spans: readonly (Span | undefined)[];
  readonly groups: Readonly<Record<string, Span>>;
}

/** An expression whose time is linear in the text, proved or by construction. */
export interface SafeRegex {
  /** What stands in every text that matches. */
  readonly requirement: Requirement;
  /** The first match that starts in `[from, to)`. */
  exec(text: string, from: number, to: number): RegexMatch | undefined;
  /** The match that starts exactly at `at`. */
  matchAt(text: string, at: number): RegexMatch | undefined;
}

/** Whether JavaScript's backtracking engine runs an expression in linear time. `unknown` is not proved. */
export type Linearity = 'linear' | 'super-linear' | 'unknown';
export type CheckLinearity = (source: string, flags: string) => Linearity;

export interface RegexOptions {
  readonly dialect: Dialect;
  /** Flags set from outside, a subset of `imsx`. */
  readonly flags?: string;
}

export type CompiledRegex = { readonly regex: SafeRegex } | { readonly problem: string };
export type CompileRegex = (pattern: string, options: RegexOptions) => CompiledRegex;

/** The packaged rules' expressions that were proved when they were generated, as `flags/source`. */
const PROVED: ReadonlySet<string> = new Set(verdicts.linear);
/** Those that were not; that RE2 takes them was seen when the rules were packaged. */
const UNPROVED: ReadonlySet<string> = new Set(verdicts.unproved);

/**
 * The only way from a text in a rule to an expression that runs. Proved linear: JavaScript's engine; else RE2's
 * algorithm (slow, so it is for short texts); look-around and back-references without a proof are refused.
 * @param check decides linearity of what the packaged rules do not use; without one nothing else is proved.
 * @param onRun is told of each run of an expression
 */
export function createRegexCompiler(check: CheckLinearity = () => 'unknown', onRun: () => void = () => undefined): CompileRegex {
  const cache = new Map<string, CompiledRegex>();
  return (pattern, options) => {
    const key = `${options.dialect}/${options.flags ?? ''}/${pattern}`;
    const known = cache.get(key) ?? counted(compile(pattern, options, check), onRun);
    cache.set(key, known);
    return known;
  };
}

function counted(compiled: CompiledRegex, onRun: () => void): CompiledRegex {
  if ('problem' in compiled) return compiled;
  const { requirement, exec, matchAt } = compiled.regex;
  const regex: SafeRegex = {
    requirement,
    exec(text, from, to) {
      onRun();
      return exec(text, from, to);
    },
    matchAt(text, at) {
      onRun();
      return matchAt(text, at);
    },
  };
  return { regex };
}

function compile(pattern: string, options: RegexOptions, check: CheckLinearity): CompiledRegex {
  try {
    const { source, flags } = translateRegex(pattern, options.flags);
    const native = new RegExp(source, `${flags}d`);
    if (isPlainlyLinear(source) || PROVED.has(`${flags}/${source}`) || check(source, flags) === 'linear') return { regex: nativeRegex(native) };
    return { regex: linearRegex(source, flags) };
  } catch (error) {
    return { problem: describe(error) };
  }
}

function describe(error: unknown): string {
  if (error instanceof UnsupportedRegex) return error.message;
  if (error instanceof SyntaxError) return 'it is not a valid expression';
  return 'it is not proved to run in linear time, and uses what the linear engine lacks (look-around, back-references)';
}

/** No quantifier but `?` or a bounded one, no group that repeats: trivially linear, and most expressions in rules are. */
function isPlainlyLinear(source: string): boolean {
  const plain = source.replace(/\\[\s\S]/g, 'e').replace(/\[[^\]]*\]/g, 'c');
  const quantifiers = plain.match(/[*+]|\{\d+(,\d*)?\}/g) ?? [];
  return !/[*+]|\)[?{]|\(\?<?[=!]|\{\d+,\}/.test(plain) && quantifiers.length <= 1;
}

function nativeRegex(expression: RegExp): SafeRegex {
  const global = new RegExp(expression.source, `${expression.flags}g`);
  const sticky = new RegExp(expression.source, `${expression.flags}y`);
  return {
    requirement: regexRequirement(expression.source, expression.flags),
    exec(text, from, to) {
      global.lastIndex = from;
      const found = global.exec(text);
      return found && found.index < to ? toMatch(found) : undefined;
    },
    matchAt(text, at) {
      sticky.lastIndex = at;
      const found = sticky.exec(text);
      return found ? toMatch(found) : undefined;
    },
  };
}

function toMatch(found: RegExpExecArray): RegexMatch {
  const groups: Record<string, Span> = {};
  for (const [name, range] of Object.entries(found.indices?.groups ?? {})) {
    if (range) groups[name] = { start: range[0], end: range[1] };
  }
  const spans = [...(found.indices ?? [])].map((range) => range && { start: range[0], end: range[1] });
  return { spans, groups };
}

/** @throws when RE2's dialect lacks what the expression uses */
function linearRegex(source: string, flags: string): SafeRegex {
  let known = UNPROVED.has(`${flags}/${source}`) ? undefined : compileLinear(source, flags);
  const run = (text: string, from: number, accepts: (start: number) => boolean): RegexMatch | undefined => {
    const { compiled, names } = (known ??= compileLinear(source, flags));
    const matcher = compiled.matcher(text);
    if (from > text.length || !matcher.find(from) || !accepts(matcher.start(0))) return undefined;
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
    requirement: regexRequirement(source, flags),
    exec: (text, from, to) => run(text, from, (start) => start < to),
    matchAt: (text, at) => run(text, at, (start) => start === at),
  };
}

function compileLinear(source: string, flags: string): { readonly compiled: RE2JS; readonly names: readonly string[] } {
  const bits = (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('m') ? RE2JS.MULTILINE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  const compiled = RE2JS.compile(source.replaceAll('(?<', '(?P<'), bits);
  return { compiled, names: Object.keys(compiled.namedGroups()) };
}
