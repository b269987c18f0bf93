import type { Interpolation, PatternProfile } from '../language';

/** Names that a target never has, so that a pattern with them parses as ordinary code. */
const METAVARIABLE_PREFIX = '__wl_mv_';
const ELLIPSIS_METAVARIABLE_PREFIX = '__wl_me_';
const TYPED_PREFIX = '__wl_mt_';
export const ELLIPSIS = '__wl_ellipsis';
export const DEEP_FUNCTION = '__wl_deep';

/** What every placeholder's name begins with. */
export const HOLE_MARK = '__wl_';

/** Stands for the backslash of an expression in a literal. */
export const ESCAPE = '\uE05C';

/** A pattern cut into code and placeholders. */
export type Piece =
  | { readonly kind: 'code'; readonly text: string }
  /** `forms` are the texts that may stand for it, the likeliest first; a name stands for one thing, an ellipsis for many. */
  | { readonly kind: 'hole'; readonly forms: readonly string[]; readonly isName: boolean };

export interface TypedMetavariable {
  readonly name: string;
  readonly type: string;
}

export interface CutPattern {
  readonly pieces: readonly Piece[];
  readonly typed: readonly TypedMetavariable[];
}

/** What a placeholder in a parsed pattern stands for. Names are without the dollar; `_` binds nothing. */
export type Hole =
  | { readonly kind: 'ellipsis'; readonly name: string }
  | { readonly kind: 'metavariable'; readonly name: string }
  | { readonly kind: 'typed'; readonly index: number };

/**
 * Cuts a pattern so that the target's grammar can parse it: metavariables, ellipses and deep expressions become plain
 * code. In string literals only metavariables do; what else stands inside them is read later.
 * @param typed whether `(int $X)` and the like are typed metavariables
 */
export function cutPattern(pattern: string, profile: PatternProfile, typed: boolean): CutPattern {
  const cutter = new Cutter(pattern, profile, typed ? profile.typed : undefined);
  return cutter.cut();
}

const METAVARIABLE = /\$(\.\.\.)?([A-Z_][A-Z_0-9]*)(?![a-z])/y;
/** `<...>` and `<..., T>` are ellipses among type arguments. */
const DEEP_OPEN = /<\.\.\.(?!\s*[.,>])/y;
const DEEP_CLOSE = /\.\.\.>/y;
const DOTS = /\.\.\./y;
/** `...name` is a spread of the language; `name...` a variadic; before anything else `...` is an ellipsis. */
const SPREAD = /\.\.\.(?=[A-Za-z_$[{(])/y;
const TYPED_BEFORE = /\(\s*((?:(?:const|struct)\s+)?(?:[\w$][\w$.]*(?:::[\w$]+)*|\*)(?:<[^()]*>)?(?:\s*(?:\[\d*\]|\*|\?|&))*)\s+(\$[A-Z_][A-Z_0-9]*)\s*\)/y;
const TYPED_GO = /\(\s*(\$[A-Z_][A-Z_0-9]*)\s*:\s*([^()]+?)\s*\)/y;
const TYPED_ARGUMENT = /(\$[A-Z_][A-Z_0-9]*)\s*:\s*([A-Za-z_][\w.$]*(?:\[[^\]]*\])?)(?=\s*[,)]|\s*$)/y;

class Cutter {
  private readonly pieces: Piece[] = [];
  private readonly typed: TypedMetavariable[] = [];
  private code = '';
  private at = 0;
  private openDeeps = 0;

  constructor(
    private readonly pattern: string,
    private readonly profile: PatternProfile,
    private readonly typedAs: PatternProfile['typed'],
  ) {}

  cut(): CutPattern {
    while (this.at < this.pattern.length) this.next();
    this.flush();
    return { pieces: this.pieces, typed: this.typed };
  }

  private next(): void {
    const quote = this.pattern.charAt(this.at);
    if (/["'`]/.test(quote) && this.string(quote)) return;
    if (this.typedMetavariable()) return;
    const metavariable = this.metavariableHere();
    if (metavariable) return this.metavariable(metavariable);
    if (this.match(DEEP_OPEN)) return this.deep(1, `${DEEP_FUNCTION}(`);
    if (this.openDeeps > 0 && this.match(DEEP_CLOSE)) return this.deep(-1, ')');
    if (this.match(DOTS)) return this.dots();
    this.take(quote, 1);
  }

  private deep(opened: 1 | -1, text: string): void {
    this.openDeeps += opened;
    this.take(text, 4);
  }

  private dots(): void {
    const variadic = /\w$/.test(this.pattern.slice(Math.max(0, this.at - 1), this.at)) && /^\.\.\.\s*[\w$)]/.test(this.pattern.slice(this.at));
    if (this.match(SPREAD) || variadic) return this.take('...', 3);
    this.severalHole(this.profile.ellipsis.map((form) => form.replaceAll('%', ELLIPSIS)), 3);
  }

  /** The hole of an ellipsis. */
  private severalHole(forms: readonly string[], length: number, isMetavariable = false): void {
    this.hole(this.likeliestFirst(forms, length), length, isMetavariable);
  }

  /** What looks like a statement is one; what stands in a list is an item, whatever else the language has. */
  private likeliestFirst(forms: readonly string[], length: number): readonly string[] {
    const { pattern, at } = this;
    const likeliest = isStatement(pattern, at, length)
      ? forms.find((form) => form.endsWith(';'))
      : isEntry(pattern, at, length)
        ? forms.find((form) => form.startsWith('**'))
        : isInList(pattern, at)
          ? forms.find((form) => form === ELLIPSIS)
          : undefined;
    return likeliest === undefined ? forms : [likeliest, ...forms.filter((form) => form !== likeliest)];
  }

  private metavariableHere(): RegExpExecArray | undefined {
    const match = this.match(METAVARIABLE);
    return match && !this.profile.notMetavariables?.includes(match[2] ?? '') ? match : undefined;
  }

  private metavariable([whole, dots, name = '']: RegExpExecArray): void {
    const text = (dots ? ELLIPSIS_METAVARIABLE_PREFIX : METAVARIABLE_PREFIX) + name;
    const forms = dots ? [...this.profile.metavariable, ...this.profile.ellipsis] : this.profile.metavariable;
    const { underscore } = this.profile;
    const named = underscore && new RegExp(underscore.after).test(this.pattern.slice(0, this.at)) ? text.replaceAll('_', underscore.by) : text;
    const texts = [...new Set(forms)].map((form) => form.replaceAll('%', named));
    if (dots) this.severalHole(texts, whole.length, true);
    else this.hole(this.standsAlone(whole.length) ? texts : texts.filter((form) => !/[\s;]/.test(form)), whole.length, true);
  }

  /** Whether a metavariable can be all of a statement, member or parameter: only then does it need more text than its own. */
  private standsAlone(length: number): boolean {
    return /(^|[\n;{}):(,]|\belse|\bdo)[ \t]*$/.test(this.pattern.slice(0, this.at)) && /^[ \t]*($|[\n}),]|else\b)/.test(this.pattern.slice(this.at + length));
  }

  private typedMetavariable(): boolean {
    const found = this.typedAs === undefined ? this.typedAlone() : this.typedAs === 'before' ? this.typedBefore() : this.typedAfter();
    if (!found) return false;
    const { name, type, length } = found;
    this.typed.push({ name, type: type.replace(/\b(?:const|struct)\s+|\s+/g, '') });
    this.hole(this.profile.metavariable.map((form) => form.replaceAll('%', `${TYPED_PREFIX}${this.typed.length - 1}`)), length, true);
    return true;
  }

  /** `(int $X)` or `($X: int)` with parentheses of its own is never code: neither arguments nor parameters. */
  private typedAlone(): { name: string; type: string; length: number } | undefined {
    const found = this.profile.typed === 'before' ? this.typedBefore() : this.profile.typed && this.typedInParentheses();
    return found && !/^\s*(?:=>|->|[:{])/.test(this.pattern.slice(this.at + found.length)) ? found : undefined;
  }

  private typedInParentheses(): { name: string; type: string; length: number } | undefined {
    const match = isAfterOperand(this.pattern, this.at) ? undefined : this.match(TYPED_GO);
    return match && { name: match[1] ?? '', type: match[2] ?? '', length: match[0].length };
  }

  private typedBefore(): { name: string; type: string; length: number } | undefined {
    if (isAfterOperand(this.pattern, this.at)) return undefined;
    const match = this.match(TYPED_BEFORE);
    return match ? { name: match[2] ?? '', type: match[1] ?? '', length: match[0].length } : undefined;
  }

  private typedAfter(): { name: string; type: string; length: number } | undefined {
    const match = this.match(TYPED_ARGUMENT);
    return this.typedInParentheses() ?? (match && { name: match[1] ?? '', type: match[2] ?? '', length: match[0].length });
  }

  /** A string literal. In template literals the code in `${…}` is a pattern too; in f-strings that in `{…}`. */
  private string(quote: string): boolean {
    const triple = quote.repeat(3);
    const close = quote !== '`' && this.pattern.startsWith(triple, this.at) ? triple : quote;
    const end = closingQuote(this.pattern, this.at + close.length, close);
    if (end === undefined) return false;
    const code = codeInString(this.pattern, this.at, quote, this.profile.interpolations);
    const open = code?.open ?? (quote === '"' ? this.profile.codeInStrings : undefined);
    if (this.pattern.startsWith('=~/', this.at + close.length)) return this.expression(close, end);
    this.take(close, close.length);
    const { at: from } = this;
    while (this.at < end) {
      const metavariable = this.metavariableHere();
      if (metavariable) this.take(this.inString(metavariable, quote === '"' && this.at > from && this.pattern.slice(from, end).includes('...'), this.at > from ? code?.metavariable : undefined), metavariable[0].length);
      else if (open && this.pattern.startsWith(open, this.at)) this.codeUntilBrace(open, end);
      else this.take(this.pattern.slice(this.at, this.at + (this.pattern.charAt(this.at) === '\\' ? 2 : 1)), this.pattern.charAt(this.at) === '\\' ? 2 : 1);
    }
    this.take(close, close.length);
    return true;
  }

  /** What an expression escapes is not what a literal of the language may escape. */
  private expression(close: string, end: number): true {
    const expression = this.pattern.slice(this.at + close.length, end).replace(/\\(?!["'`])/g, ESCAPE);
    this.take(close + expression + close, end + close.length - this.at);
    return true;
  }

  /** @param isBeside whether it stands behind other text of a literal that may be more @param asCode how it is written where it means code */
  private inString([, dots, name = '']: RegExpExecArray, isBeside: boolean, asCode: string | undefined): string {
    const text = (dots ? ELLIPSIS_METAVARIABLE_PREFIX : METAVARIABLE_PREFIX) + name;
    const { inString = '%', inText = inString } = this.profile;
    return this.pattern.charAt(this.at - 1) === '{' ? text : (asCode ?? (isBeside ? inText : inString)).replaceAll('%', () => text);
  }

  private codeUntilBrace(open: string, limit: number): void {
    this.take(open, open.length);
    const end = closingBrace(this.pattern, this.at);
    while (this.at < Math.min(end, limit)) this.next();
  }

  private match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    return expression.exec(this.pattern) ?? undefined;
  }

  private take(text: string, length: number): void {
    this.code += text;
    this.at += length;
  }

  private hole(forms: readonly string[], length: number, isName: boolean): void {
    this.flush();
    this.pieces.push({ kind: 'hole', forms, isName });
    // What follows must see that something stands before it.
    this.at += length;
  }

  private flush(): void {
    if (this.code !== '') this.pieces.push({ kind: 'code', text: this.code });
    this.code = '';
  }
}

/** Whether an ellipsis looks like a statement: it has a line to itself, or stands between others on one line. */
function isStatement(pattern: string, at: number, length: number): boolean {
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + length);
  if (/(^|\n)\s*$/.test(before) && /^\s*(\n|$)/.test(after)) return !/[([,]\s*$/.test(before);
  // All that stands in braces by itself is a value.
  if (/^\s*\{\s*$/.test(before) && /^\s*\}\s*$/.test(after)) return false;
  return /[{;]\s*$/.test(before) && /^\s*[^\s,;]/.test(after) && !/^\s*,/.test(after);
}

/** Whether what stands before a parenthesis makes it one of a call or of a declaration. */
function isAfterOperand(pattern: string, at: number): boolean {
  const before = pattern.slice(Math.max(0, at - 20), at);
  return /[\w)\]>][ \t]*$/.test(before) && !/\b(?:return|throw|raise|case|in|await|yield|not|and|or)\s*$/.test(before);
}

/** Whether an ellipsis stands among the pairs of a dictionary. Brackets in strings are taken for others. */
function isEntry(pattern: string, at: number, length: number): boolean {
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + length)];
  if (!/[{,]\s*$/.test(before) || !/^\s*[,}]/.test(after)) return false;
  const open = lastOpen(pattern, at);
  return pattern.charAt(open) === '{' && /["'\w]\s*(?::[^:]|=>)/.test(pattern.slice(open + 1, closingBrace(pattern, open + 1)));
}

/** Where the innermost bracket is that is open at a place; -1 where none is. */
function lastOpen(pattern: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const character = pattern.charAt(i);
    if (/[)\]}]/.test(character)) depth++;
    else if (/[([{]/.test(character) && --depth < 0) return i;
  }
  return -1;
}

/** Whether the innermost bracket that is open at a place is one of a list. Brackets in strings are taken for others. */
function isInList(pattern: string, at: number): boolean {
  const open = lastOpen(pattern, at);
  return open >= 0 && pattern.charAt(open) !== '{';
}

function closingQuote(text: string, from: number, close: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.startsWith(close, at)) return at;
    else if (close.length === 1 && close !== '`' && text.charAt(at) === '\n') return undefined;
  }
  return undefined;
}

function codeInString(pattern: string, at: number, quote: string, interpolations: PatternProfile['interpolations']): Pick<Interpolation, 'open' | 'metavariable'> | undefined {
  if (interpolations) {
    const before = pattern.slice(Math.max(0, at - 3), at);
    return interpolations.find((one) => one.quote === quote && (one.prefix === undefined || new RegExp(one.prefix).test(before)));
  }
  if (quote === '`') return { open: '${' };
  return /(^|[^\w])(f|rf|fr)$/i.test(pattern.slice(Math.max(0, at - 3), at)) ? { open: '{' } : undefined;
}

function closingBrace(pattern: string, from: number): number {
  let depth = 1;
  for (let i = from; i < pattern.length; i++) {
    if (pattern.charAt(i) === '{') depth++;
    else if (pattern.charAt(i) === '}' && --depth === 0) return i;
  }
  return pattern.length;
}

/** Reads placeholders back out of a parsed pattern. */
export function createHoleReader(profile: PatternProfile): (text: string) => Hole | undefined {
  // What a form has in brackets is read where the brackets are unwrapped: `{...}` and `{$X}` may be objects, too.
  const isPlain = (form: string): boolean => !/^[{(]/.test(form);
  const plain = profile.ellipsis.filter(isPlain);
  const ellipses = new Set(plain.map((form) => bare(form.replaceAll('%', ELLIPSIS))));
  const single = aroundForms(['%', ...profile.metavariable.filter(isPlain), ...(profile.around ?? [])]);
  const several = aroundForms(plain);
  const by = profile.underscore?.by ?? '_';
  const mark = HOLE_MARK.replaceAll('_', by);
  return (text) => {
    if (text.length > 120 || !(text.includes(HOLE_MARK) || text.includes(mark))) return undefined;
    const trimmed = bare(text.startsWith(mark) ? text.replaceAll(by, '_') : text);
    if (trimmed === ELLIPSIS || ellipses.has(trimmed)) return { kind: 'ellipsis', name: '' };
    return firstHole(trimmed, single) ?? firstHole(trimmed, several, 'ellipsis');
  };
}

function aroundForms(forms: readonly string[]): [string, string][] {
  return [...new Set(forms.map(bare))].map((form) => form.split('%') as [string, string]);
}

function firstHole(text: string, around: readonly [string, string][], kind?: Hole['kind']): Hole | undefined {
  for (const [before, after] of around) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const hole = holeNamed(text.slice(before.length, text.length - after.length));
    if (hole && (kind === undefined || hole.kind === kind)) return hole;
  }
  return undefined;
}

function bare(text: string): string {
  return text.trim().replace(/[;,]$/, '').trim();
}

function holeNamed(text: string): Hole | undefined {
  const name = (prefix: string, rest: RegExp): string | undefined => (text.startsWith(prefix) && rest.test(text.slice(prefix.length)) ? text.slice(prefix.length) : undefined);
  const typed = name(TYPED_PREFIX, /^\d+$/);
  if (typed !== undefined) return { kind: 'typed', index: Number(typed) };
  const several = name(ELLIPSIS_METAVARIABLE_PREFIX, /^[A-Z_][A-Z_0-9]*$/);
  if (several !== undefined) return { kind: 'ellipsis', name: several };
  const single = name(METAVARIABLE_PREFIX, /^[A-Z_][A-Z_0-9]*$/);
  return single === undefined ? undefined : { kind: 'metavariable', name: single };
}

/** A text in which placeholders stand beside other text, as in a string literal. */
export const HOLE_IN_STRING = /\.\.\.|__wl_ellipsis(?:: 0)?|__wl_m[ve]_([A-Z_][A-Z_0-9]*)|\$(?:\.\.\.)?([A-Z_][A-Z_0-9]*)/g;
