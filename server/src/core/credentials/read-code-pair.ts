import type { Pair, PairForm } from './pair';
import { readLiteralAt, type Literal } from './read-literal';
import type { Name } from './read-name';
import { splitWords } from './words';

/** The operator after a name, with its spaces on one line; `?` and `!` before a colon are TypeScript's. */
const OPERATOR = /[ \t]*[?!]?[ \t]*(===?|!==?|=>|:{1,3}=|\?\?=|\|\|=|[+.?]=|=|::|:|\|\||\?\?|or\b|to\b|,|\()/y;
/** White space, and the bracket of several values, of which the first stands for all. */
const SPACE = /\s{0,200}(?:\[\s{0,200}(?=["'`]))?/y;
/** A type between name and `=`, as in `password: string = "…"`. */
const TYPE = /[ \t]*(?:&(?:'\w{1,20} )?)?[A-Za-z_][\w.<>[\]|?, ]{0,60}=(?![=>])/y;
/** What stands between name and value in `password string = "…"` of Go and `password[16] = "…"` of C. */
const DECLARATOR = /(?:[ \t]+\*?(?:[a-z]\w{0,20}\.)?[A-Za-z]\w{0,30}|\[\w{0,20}\])[ \t]*=(?![=>])/y;
/** `password={'…'}`, an attribute whose value is an expression. */
const JSX_BRACE = /\{(?=["'`][^"'`\n]{0,400}["'`]\})/y;
/** Functions that only wrap or convert the literal. */
const WRAPPER =
  /(?:await\s{1,4}|new\s{1,4})?(?:\[\]byte|Buffer\.from|String|str|bytes|bytearray|SecretStr|Secret|SecureString|atob|btoa|b64decode|base64\.b64(?:de|en)code|b64encode|new\s{1,4}[A-Z]\w{0,40}(?:Credential|Secret|Password|Protected)\w{0,20}|Optional\.of|Some|Ok|String::from|encodeURIComponent|pulumi\.secret|charArrayOf)\(\s{0,40}/y;
/** Calls that take a variable's name and a value for when it is not set. */
const LOOKUP_BEFORE = /(?:get|getenv|env|fetch|getOrDefault|getProperty|get_or|getEnv|envOr|lookup|config|default|setdefault|getString|getEnvOrDefault)\(\s{0,20}\\*["'`]$/;
const LOOKUP_AFTER = /\s{0,40}\)[ \t]{0,4}(?:\|\||\?\?|or\b)/y;
/** What defines a constant of PHP or of C by its name. */
const DEFINES = /\bdefine\(\s{0,20}["']$/i;
const SETTER = /^_{0,2}(?:set|with)_?[A-Z]/;
/** A user, before the password that stands behind the comma. */
const LOGIN = /\s{0,20}\(\s{0,20}(?:["'][^"'\n]{1,80}["']|[\w.]{1,60})\s{0,4},/y;
/** What may follow a literal that is the whole value. */
const CONVERSION = /\.(?:toCharArray|getBytes|encode|trim|to_s|freeze|to_string|toString|to_owned|into|as_bytes|strip)\b/y;
/** Words of a function that reads, tests or converts instead of taking a credential. */
const READER = /^(?:get|is|has|to|from|of|by|for|parse|find|load|read|fetch|lookup|decode|encode|hash|match|split|expect|assert|check|create|make|new|format|render|extract|ask|prompt|tokenize)$/;

/** Reads the pair of a name in source code. Values are literals: what is not quoted is code. A name after a quote is inside a string. */
export function readCodePair(text: string, name: Name): Pair | undefined {
  const operator = matchAt(OPERATOR, text, name.end);
  if (!operator && name.quote === '' && text[name.span.start - 1] !== '<' && matchAt(DECLARATOR, text, name.end)) return assigned(text, name, DECLARATOR.lastIndex, 'assignment');
  if (!operator || (name.quote === '' && /["'&?]/.test(text[name.span.start - 1] ?? ''))) return undefined;
  const after = OPERATOR.lastIndex;
  switch (operator[1]) {
    case '=':
    case ':=':
    case '::=':
    case ':::=':
    case '??=':
    case '||=':
    case '?=':
    case '.=':
    case '+=':
      return assigned(text, name, after, 'assignment');
    case ':':
      return assigned(text, name, after, 'entry') ?? annotated(text, name, after);
    case '=>':
      return assigned(text, name, after, isQuotedOrSymbol(text, name) ? 'entry' : 'call');
    case 'to':
      return isQuotedOrSymbol(text, name) ? assigned(text, name, after, 'entry') : undefined;
    case '||':
    case '??':
    case 'or':
      return name.quote === '' || text[name.end - 1] === ']' ? assigned(text, name, after, 'fallback') : undefined;
    case '::':
      return undefined;
    case ',':
      return argument(text, name, after);
    case '(':
      return name.quote === '' && !isReader(text.slice(name.span.start, name.span.end)) ? called(text, name, after) : undefined;
    default:
      return assigned(text, name, after, 'comparison');
  }
}

function assigned(text: string, name: Name, at: number, form: PairForm): Pair | undefined {
  const start = matchAt(JSX_BRACE, text, skip(SPACE, text, at)) ? JSX_BRACE.lastIndex : at;
  const literal = readArgument(text, start);
  return literal ? pairOf(name, literal, form) : login(text, name, at);
}

/** Reads the literal that an argument or a value consists of, alone or in what only wraps it. */
export function readArgument(text: string, at: number): Literal | undefined {
  const literal = readLiteralAt(text, skip(WRAPPER, text, skip(SPACE, text, at)));
  return literal && isWholeValue(text, literal) ? literal : undefined;
}

/** `auth = ("user", "…")`. */
function login(text: string, name: Name, at: number): Pair | undefined {
  if (!/auth$/i.test(text.slice(name.span.start, name.span.end)) || !matchAt(LOGIN, text, at)) return undefined;
  const literal = readArgument(text, LOGIN.lastIndex);
  return literal && { ...pairOf(name, literal, 'assignment'), isLogin: true };
}

/** As keys of PHP and Ruby are written; a bare name before `=>` may be a parameter. */
function isQuotedOrSymbol(text: string, name: Name): boolean {
  return name.quote !== '' || text[name.span.start - 1] === ':';
}

function isReader(name: string): boolean {
  return splitWords(name).some((word) => READER.test(word));
}

function annotated(text: string, name: Name, at: number): Pair | undefined {
  return matchAt(TYPE, text, at) ? assigned(text, name, TYPE.lastIndex, 'assignment') : undefined;
}

function called(text: string, name: Name, at: number): Pair | undefined {
  const pair = assigned(text, name, at, SETTER.test(text.slice(name.span.start, name.span.end)) ? 'setter' : 'call');
  return pair?.literal && /^\s{0,40}\)/.test(text.slice(pair.literal.span.end, pair.literal.span.end + 41)) ? pair : undefined;
}

/** `f("KEY", "value")`: a lookup with a fallback, or a call that may set the key. */
function argument(text: string, name: Name, at: number): Pair | undefined {
  if (name.quote === '') return undefined;
  const before = text.slice(Math.max(0, name.span.start - 60), name.span.start);
  const pair = called(text, name, at);
  if (!pair || !/[\w>]\(\s{0,20}\\*["'`]$/.test(before)) return undefined;
  if (DEFINES.test(before)) return { ...pair, form: 'assignment' };
  return LOOKUP_BEFORE.test(before) ? { ...pair, form: 'fallback' } : pair;
}

/** `getenv("KEY") or "value"`: the key is the only argument of a lookup. */
export function readLookupPair(text: string, name: Name): Pair | undefined {
  if (name.quote === '') return undefined;
  return matchAt(LOOKUP_AFTER, text, name.end) ? assigned(text, name, LOOKUP_AFTER.lastIndex, 'fallback') : undefined;
}

/** False when the literal is only an operand: joined, formatted, indexed, or itself a key. */
function isWholeValue(text: string, literal: Literal): boolean {
  const at = skip(CONVERSION, text, literal.span.end);
  const rest = text.slice(at, at + 40).trimStart();
  if (isInterpolated(text, literal)) return false;
  return !/^(?:[+%[.]|=>|:[^:]|\?(?!\?)|==|!=|<<|\.\.)/.test(rest);
}

function isInterpolated(text: string, { prefix, content }: Literal): boolean {
  return (prefix.includes('f') || prefix.includes('$')) && text.slice(content.start, content.end).includes('{');
}

function pairOf(name: Name, literal: Literal, form: PairForm): Pair {
  return { key: name.span, value: literal.content, literal, form };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at) ? pattern.lastIndex : at;
}
