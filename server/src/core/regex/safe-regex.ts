import { isMet, type Requirement } from '../keywords';
import type { Made, MadeOf } from '../made-of';
import type { Span } from '../span';
import { afterAnyText, takesAll } from './after-any-text';
import { backtrackingRegex, type Machine } from './backtracking-regex';
import { digestOfExpression, digestsIn } from './expression-digest';
import { linearRegex } from './linear-regex';
import verdicts from './verdicts.generated.json';
import { partsAround, type PartsOf } from './parts';
import { regexRequirement } from './regex-requirement';
import { UnsupportedRegex } from './syntax';
import { translateRegex, type Dialect, type TranslatedRegex } from './translate';

/** A match; offsets are UTF-16 code units of the text that was searched. `spans[0]` is the whole match. */
export interface RegexMatch {
  readonly spans: readonly (Span | undefined)[];
  readonly groups: Readonly<Record<string, Span>>;
}

/** An expression whose time is bounded: linear in the text, proved or by construction, or cut by a count of steps. */
export interface SafeRegex extends Made {
  /** What stands in every text that matches. */
  readonly requirement: Requirement;
  /** The first match that starts in `[from, to)`. */
  exec(text: string, from: number, to: number): RegexMatch | undefined;
  /** The match that starts exactly at `at`. */
  matchAt(text: string, at: number): RegexMatch | undefined;
  /** Whether a match starts where the text does, when that is seen in less time than the match; else ask `matchesStart`. */
  readonly startsIn?: (text: string) => boolean;
  /** The parts of a text in which all matches lie; undefined when searching all of it costs no more. */
  readonly partsOf?: (text: string) => readonly Span[] | undefined;
}

/** Whether JavaScript's backtracking engine runs an expression in linear time. `unknown` is not proved. */
export type Linearity = 'linear' | 'super-linear' | 'unknown';
export type Complexity = 'linear' | 'polynomial' | 'exponential' | 'unknown';
export type CheckComplexity = (source: string, flags: string) => Complexity;
export type CheckLinearity = (source: string, flags: string) => Linearity;

/** Whether a match of the expression starts where the text does. */
export function matchesStart(regex: SafeRegex, text: string): boolean {
  return regex.startsIn?.(text) ?? regex.matchAt(text, 0) !== undefined;
}

export interface RegexOptions {
  readonly dialect: Dialect;
  /** Flags set from outside, a subset of `imsx`. */
  readonly flags?: string;
  /** What stands in every text that matches, when that is known because the expression was compiled before: it is compiled again only when it runs. */
  readonly known?: Requirement;
}

export type CompiledRegex = { readonly regex: SafeRegex } | { readonly problem: string };
export type CompileRegex = (pattern: string, options: RegexOptions) => CompiledRegex;

/** The packaged rules' expressions that were proved when they were generated, by digest: their texts stand in the rules. */
const PROVED: ReadonlySet<string> = new Set(digestsIn(verdicts.linear));
/** Those whose time was proved to grow with the square of the text. */
const QUADRATIC: ReadonlySet<string> = new Set(digestsIn(verdicts.quadratic));
/** Those of the expressions not proved linear that RE2 refuses: they run on the machine of our own. */
const REFUSED: ReadonlySet<string> = new Set(digestsIn(verdicts.refused));
/** Those that were not proved linear; that RE2 takes them was seen when the rules were packaged. */
const TAKEN: ReadonlySet<string> = new Set([...QUADRATIC, ...digestsIn(verdicts.unproved)].filter((digest) => !REFUSED.has(digest)));

/**
 * The only way from a text in a rule to an expression that runs. Proved linear: JavaScript's engine; else RE2's algorithm;
 * what that lacks (look-around, back-references, atomic groups, flags in the middle): a backtracking machine that remembers
 * failures and counts its steps.
 * @param check decides linearity of what the packaged rules do not use; without one nothing else is proved.
 * @param onRun is told of each run of an expression
 * @param onCut is told when the steps of an expression ran out on a text, so that what it finds there is incomplete
 */
export function createRegexCompiler(
  check: CheckLinearity = () => 'unknown',
  onRun: () => void = () => undefined,
  onCut: (pattern: string) => void = () => undefined,
): CompileRegex {
  const cache = new Map<string, CompiledRegex>();
  const machine: Machine = { last: undefined, onCut };
  return (pattern, options) => {
    const key = `${options.dialect}/${options.flags ?? ''}/${pattern}`;
    const known = cache.get(key);
    if (known) return known;
    const now = (): CompiledRegex => compile(pattern, options, check, machine);
    const compiled = options.known ? { regex: compiledLater(now, options.known) } : now();
    const result = 'problem' in compiled ? compiled : { regex: counted(compiled.regex, onRun, ['regex', pattern, options.dialect, options.flags ?? '', compiled.regex.requirement]) };
    cache.set(key, result);
    return result;
  };
}

/** Compiles when it first runs. An expression that was taken before and is refused now matches nothing. */
function compiledLater(compileNow: () => CompiledRegex, requirement: Requirement): SafeRegex {
  let known: CompiledRegex | undefined;
  const run = <Answer>(how: (regex: SafeRegex) => Answer): Answer | undefined => {
    known ??= compileNow();
    return 'problem' in known ? undefined : how(known.regex);
  };
  return {
    requirement,
    exec: (text, from, to) => run((regex) => regex.exec(text, from, to)),
    matchAt: (text, at) => run((regex) => regex.matchAt(text, at)),
    startsIn: (text) => run((regex) => matchesStart(regex, text)) ?? false,
    partsOf: (text) => run((regex) => regex.partsOf?.(text)),
  };
}

function counted(regex: SafeRegex, onRun: () => void, madeOf: MadeOf): SafeRegex {
  const { exec, matchAt } = regex;
  return {
    ...regex,
    madeOf,
    exec(text, from, to) {
      onRun();
      return exec(text, from, to);
    },
    matchAt(text, at) {
      onRun();
      return matchAt(text, at);
    },
    startsIn(text) {
      onRun();
      return matchesStart(regex, text);
    },
  };
}

function compile(pattern: string, options: RegexOptions, check: CheckLinearity, machine: Machine): CompiledRegex {
  try {
    const requirement = options.known ?? regexRequirement(pattern, options.flags ?? '');
    const translated = translate(pattern, options.flags);
    if (translated && isProved(translated, check)) return { regex: startingIfPossible(nativeRegex(translated, requirement)) };
    const key = translated && keyOf(translated);
    const own = (translated && linearRegex(translated, requirement, TAKEN.has(key ?? ''))) ?? backtrackingRegex(pattern, options.flags, requirement, machine);
    const regex = translated && QUADRATIC.has(key ?? '') ? byLength(nativeRegex(translated, requirement), own) : own;
    const startsIn = translated && startFinder(pattern, options.flags, translated, { regex, check });
    return { regex: ifPossible({ ...regex, partsOf: partsLater(pattern, options.flags), ...(startsIn && { startsIn }) }) };
  } catch (error) {
    return { problem: describe(error) };
  }
}

/** For an expression that begins with any text and of which the rest is proved linear, as the whole is not. */
function startFinder(pattern: string, flags: string | undefined, translated: TranslatedRegex, { regex, check }: { readonly regex: SafeRegex; readonly check: CheckLinearity }): SafeRegex['startsIn'] {
  const rest = afterAnyText(pattern, flags, translated);
  if (!rest || !isProved(rest, check)) return undefined;
  const { exec } = nativeRegex(rest, regex.requirement);
  return (text) => (takesAll(translated, text) ? exec(text, 0, text.length + 1) : regex.matchAt(text, 0)) !== undefined;
}

function keyOf({ source, flags }: TranslatedRegex): string {
  return digestOfExpression(`${flags}/${source}`);
}

/** The square of it is some ten thousand steps. */
const LONGEST_SQUARED = 120;

function byLength(short: SafeRegex, long: SafeRegex): SafeRegex {
  const regexFor = ({ length }: string): SafeRegex => (length <= LONGEST_SQUARED ? short : long);
  return {
    requirement: short.requirement,
    exec: (text, from, to) => regexFor(text).exec(text, from, to),
    matchAt: (text, at) => regexFor(text).matchAt(text, at),
  };
}

/** Longer texts are gone over by whoever searches them. */
const LONGEST_LOOKED_AT = 400;

/** In a long text, what an expression needs is looked for in less time than it takes to run. */
function startingIfPossible(regex: SafeRegex): SafeRegex {
  const { requirement, matchAt } = regex;
  return { ...regex, startsIn: (text) => (text.length <= LONGEST_LOOKED_AT || standsIn(text, requirement)) && matchAt(text, 0) !== undefined };
}

/** Most short texts hold nothing of what an expression needs, which costs less to see than a run of an engine of our own. */
function ifPossible(regex: SafeRegex): SafeRegex {
  const { requirement, exec, matchAt } = regex;
  const isPossible = (text: string): boolean => text.length > LONGEST_LOOKED_AT || standsIn(text, requirement);
  return {
    ...regex,
    startsIn: (text) => standsIn(text, requirement) && matchesStart(regex, text),
    exec: (text, from, to) => (isPossible(text) ? exec(text, from, to) : undefined),
    matchAt: (text, at) => (isPossible(text) ? matchAt(text, at) : undefined),
  };
}

/** To fold a long text may take longer than the expression does. */
function standsIn(text: string, requirement: Requirement): boolean {
  let folded: string | undefined;
  const isLong = text.length > LONGEST_LOOKED_AT;
  return isMet(requirement, (literal) => (literal.ignoreCase ? isLong || (folded ??= text.toLowerCase()).includes(literal.text.toLowerCase()) : text.includes(literal.text)));
}

/** Most expressions are only asked about short texts, so that their parts are not looked for before a search asks. */
function partsLater(pattern: string, flags: string | undefined): NonNullable<SafeRegex['partsOf']> {
  let known: { readonly partsOf: PartsOf | undefined } | undefined;
  return (text) => (known ??= { partsOf: partsAround(pattern, flags) }).partsOf?.(text);
}

/** Undefined for what JavaScript cannot say. */
function translate(pattern: string, flags: string | undefined): TranslatedRegex | undefined {
  try {
    const translated = translateRegex(pattern, flags);
    new RegExp(translated.source, translated.flags);
    return translated;
  } catch (error) {
    if (error instanceof UnsupportedRegex || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isProved({ source, flags }: TranslatedRegex, check: CheckLinearity): boolean {
  return isPlainlyLinear(source) || PROVED.has(keyOf({ source, flags })) || check(source, flags) === 'linear';
}

function describe(error: unknown): string {
  if (error instanceof UnsupportedRegex) return error.message;
  if (error instanceof SyntaxError) return `it is not a valid expression: ${error.message}`;
  throw error;
}

/** No quantifier but `?` or a bounded one, no group that repeats: trivially linear, and most expressions in rules are. */
function isPlainlyLinear(source: string): boolean {
  const plain = source.replace(/\\[\s\S]/g, 'e').replace(/\[[^\]]*\]/g, 'c');
  const quantifiers = plain.match(/[*+]|\{\d+(,\d*)?\}/g) ?? [];
  return !/[*+]|\)[?{]|\(\?<?[=!]|\{\d+,\}/.test(plain) && quantifiers.length <= 1;
}

function nativeRegex({ source, flags }: TranslatedRegex, requirement: Requirement): SafeRegex {
  const global = new RegExp(source, `${flags}dg`);
  const sticky = new RegExp(source, `${flags}dy`);
  return {
    requirement,
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
