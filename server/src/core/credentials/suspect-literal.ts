import { BEFORE_OPENING, LONGEST_OPENING, LOOK_BACK } from './long-literal';
import { isNothing } from './placeholder';
import { SHORTEST_SAID_AT_ONCE } from './read-directive';
import { ASCII_END, codesOf, MOST_BYTES, skipBytes } from './suspicion';

const QUOTES = codesOf('"\'`\\');
const BACKSLASH = codesOf('\\');
const BLANKS = codesOf(' \t');
/** What may come before the operator or begin it; more of them are taken than can. */
const BEFORE_OPERATOR = codesOf(' \t?!.+');
const SPACES = codesOf(' \t\n\v\f\r');
const OPERATORS = codesOf('=!:?|>');
const TOKEN = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-');
/** How `or` and `to` begin. */
const WORD_OPERATORS = codesOf('ot');
const PREFIXES = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@$');
const USER = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.');
/** What stands between an operator and the bracket of a call that only wraps a literal. */
const CALLS = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:[] \t\n\v\f\r');
const TYPES = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.<>[]|?,*&\' \t');
/** How comments begin. */
const COMMENT_MARKS = codesOf('#/*-;>.<%');
const LINE_FEED = 10;
const DASH = 45;
const BRACKET = 40;
const CLOSING_BRACKET = 41;
const COMMA = 44;
const COLON = 58;
const EQUALS = 61;
const CLOSING_SQUARE = 93;
const OPENING_SQUARE = 91;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BACKTICK = 96;
const BRACE = 123;
const LETTER_I = 105;
const LETTER_S = 115;
const LETTER_W = 119;
const DIGITS = codesOf('0123456789');
/** What `SAID_BARE` takes, in code units: its blanks and words, and a value. */
const LONGEST_SAID = 240;
const LESS = 60;
const LETTERS = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** As `WORD_VALUE` ends. */
const ENDS_WORD = codesOf(' \t\n\v\f\r"\'`;,&|<>()');
const LONGEST_NOTHING = 16;
const LONGEST_SPACE = 200;
const LONGEST_CALL = 60;
const LONGEST_TYPE = 62;
const LONGEST_LINE = 1024;
const LONGEST_LEAD = 200;

/** False when in source code no literal follows a name, as `readCodePair` and what it falls back on read it. */
export function mayHaveLiteral(bytes: Uint8Array, start: number, end: number): boolean {
  if (isIn(QUOTES, codeAt(bytes, end))) return mayFollowQuote(bytes, end) || mayHaveDefault(bytes, start, end);
  if (isAssigned(bytes, end)) return true;
  if (mayBeInString(bytes, end) && (hasQuoteBefore(bytes, start) || mayBeComment(bytes, start)) && !isGivenNothing(bytes, start, end)) return true;
  return mayBeSaid(bytes, end) && mayBeComment(bytes, start);
}

/** As `mayHaveLiteral` where a quote stands after the name, and perhaps a bracket, as in `config["password"] = …`. */
function mayFollowQuote(bytes: Uint8Array, at: number): boolean {
  const quote = skipBytes(BACKSLASH, bytes, at);
  const end = codeAt(bytes, quote + 1) === CLOSING_SQUARE ? quote + 2 : quote + 1;
  return mayBeInString(bytes, end) || isAssigned(bytes, end) || isArgument(bytes, end) || isLookedUp(bytes, end);
}

/** As `readDefault` looks at what follows the name's quote. */
function mayHaveDefault(bytes: Uint8Array, start: number, at: number): boolean {
  const end = skipBytes(SPACES, bytes, skipBytes(BACKSLASH, bytes, at) + 1, 4);
  return codeAt(bytes, end) === BRACE || (codeAt(bytes, end) === COMMA && codeAt(bytes, start) === DASH);
}

/** As `isCommentLine` sees it. */
function mayBeComment(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < LONGEST_LEAD * MOST_BYTES && bytes[at - 1] !== LINE_FEED) at--;
  const first = codeAt(bytes, skipBytes(SPACES, bytes, at));
  return first >= ASCII_END || isIn(COMMENT_MARKS, first);
}

/** As `readSaid` looks at what follows a name: `is` or `was` and a value with a digit, or at once what is as long as a token. */
function mayBeSaid(bytes: Uint8Array, end: number): boolean {
  const next = skipBytes(BLANKS, bytes, end);
  if (next === end) return false;
  const said = codeAt(bytes, next) === LETTER_I ? next + 2 : codeAt(bytes, next) === LETTER_W ? next + 3 : 0;
  if (said > 0 && codeAt(bytes, said - 1) === LETTER_S && isIn(BLANKS, codeAt(bytes, said)) && hasDigitOnLine(bytes, said)) return true;
  return skipBytes(TOKEN, bytes, next, SHORTEST_SAID_AT_ONCE) === next + SHORTEST_SAID_AT_ONCE;
}

function hasDigitOnLine(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length && at < from + LONGEST_SAID * MOST_BYTES && bytes[at] !== LINE_FEED; at++) if (isIn(DIGITS, bytes[at]!)) return true;
  return false;
}

/** `f("KEY", "value")`. */
function isArgument(bytes: Uint8Array, end: number): boolean {
  const comma = skipBytes(BEFORE_OPERATOR, bytes, end);
  return codeAt(bytes, comma) === COMMA && isLiteralAt(bytes, comma + 1);
}

/** `getenv("KEY") or "value"`. */
function isLookedUp(bytes: Uint8Array, end: number): boolean {
  const bracket = skipBytes(SPACES, bytes, end, LONGEST_SPACE);
  return codeAt(bytes, bracket) >= ASCII_END || (codeAt(bytes, bracket) === CLOSING_BRACKET && isAssigned(bytes, bracket + 1));
}

function codeAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function isIn(table: Uint8Array, code: number): boolean {
  return table[code] === 1;
}

function isAssigned(bytes: Uint8Array, end: number): boolean {
  const operator = skipBytes(BEFORE_OPERATOR, bytes, end);
  const first = codeAt(bytes, operator);
  if (isIn(WORD_OPERATORS, first)) return isLiteralAt(bytes, operator + 2);
  if (first === BRACKET) return isLiteralAt(bytes, operator + 1);
  const after = skipBytes(OPERATORS, bytes, operator);
  return (after > end && (isLiteralAt(bytes, after) || isTyped(bytes, after))) || isTyped(bytes, end);
}

/** `: string = "…"`, and after the name itself ` string = "…"` and `[16] = "…"`. */
function isTyped(bytes: Uint8Array, at: number): boolean {
  const equals = skipBytes(TYPES, bytes, skipBytes(BLANKS, bytes, at), LONGEST_TYPE);
  return codeAt(bytes, equals) === EQUALS && isLiteralAt(bytes, equals + 1);
}

function isLiteralAt(bytes: Uint8Array, from: number): boolean {
  let at = skipBytes(SPACES, bytes, from, LONGEST_SPACE);
  if (codeAt(bytes, at) === OPENING_SQUARE) at = skipBytes(SPACES, bytes, at + 1, LONGEST_SPACE);
  if (codeAt(bytes, at) === BRACE) at++;
  if (isQuotedAt(bytes, at)) return true;
  const call = skipBytes(CALLS, bytes, at, LONGEST_CALL);
  if (codeAt(bytes, call) >= ASCII_END) return true;
  if (codeAt(bytes, call) !== BRACKET) return false;
  const given = skipBytes(SPACES, bytes, call + 1, LONGEST_SPACE);
  return isQuotedAt(bytes, given) || (call === at && isLogin(bytes, given));
}

/** `(user, "…")`, as `LOGIN` reads it behind `auth`. */
function isLogin(bytes: Uint8Array, from: number): boolean {
  const user = skipBytes(USER, bytes, from);
  return user > from && codeAt(bytes, skipBytes(SPACES, bytes, user, 4)) === COMMA;
}

/** What is not ASCII may be white space, behind which anything may stand. */
export function isQuotedAt(bytes: Uint8Array, at: number): boolean {
  const code = codeAt(bytes, skipBytes(PREFIXES, bytes, at, 3));
  return code >= ASCII_END || isIn(QUOTES, code);
}

/** `name = value` and `name: value`, which count inside a string. */
function mayBeInString(bytes: Uint8Array, end: number): boolean {
  const next = codeAt(bytes, skipBytes(SPACES, bytes, end, 4));
  return next === EQUALS || next === COLON || next >= ASCII_END;
}

/** `name: true`, `name = string`: a word that `isPlaceholder` knows, and nothing more. In a tag the value is another one. */
function isGivenNothing(bytes: Uint8Array, start: number, end: number): boolean {
  const operator = skipBytes(BLANKS, bytes, end);
  const code = codeAt(bytes, operator);
  if ((code !== COLON && code !== EQUALS) || isIn(OPERATORS, codeAt(bytes, operator + 1)) || codeAt(bytes, start - 1) === LESS) return false;
  const from = skipBytes(BLANKS, bytes, operator + 1);
  const to = skipBytes(LETTERS, bytes, from, LONGEST_NOTHING);
  return isIn(ENDS_WORD, codeAt(bytes, to)) && isNothing(String.fromCharCode(...bytes.subarray(from, to)));
}

function hasQuoteBefore(bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_LINE * MOST_BYTES; at--) {
    const code = codeAt(bytes, at);
    if (code === LINE_FEED) return hasLongQuoteBefore(bytes, at);
    if (isIn(QUOTES, code)) return true;
  }
  return false;
}

/** What was found before a hit. */
interface LookedBack {
  readonly bytes: Uint8Array;
  readonly from: number;
  /** Where the last backtick or three quotes end; -1 where there are none. */
  readonly mark: number;
  readonly opens: boolean;
}

/** Hits come in order: what was gone over for one is not gone over again for the next. */
let lookedBack: LookedBack | undefined;

/** As `isInLongLiteral`: the last backtick or three quotes on an earlier line may open a literal. */
function hasLongQuoteBefore(bytes: Uint8Array, from: number): boolean {
  const end = Math.max(0, from - LOOK_BACK * MOST_BYTES);
  const known = lookedBack?.bytes === bytes && lookedBack.from <= from ? lookedBack : undefined;
  const mark = lastMark(bytes, Math.max(end, known ? known.from + 1 : 0), from);
  lookedBack = known && mark < 0 ? { ...known, from } : { bytes, from, mark, opens: mark >= 0 && mayOpen(bytes, bytes[mark] === BACKTICK ? mark : mark - 2) };
  return lookedBack.opens && lookedBack.mark >= end;
}

/** Where the last backtick or three quotes of a part end; those may begin before it. -1 where there are none. */
function lastMark(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end; at >= start; at--) {
    const code = bytes[at]!;
    if (code === BACKTICK || ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && bytes[at - 1] === code && bytes[at - 2] === code)) return at;
  }
  return -1;
}

/** What is not ASCII may be white space or a letter of more than one byte. */
function mayOpen(bytes: Uint8Array, mark: number): boolean {
  let start = mark;
  while (start > 0 && mark - start < LONGEST_OPENING && bytes[start - 1] !== LINE_FEED) {
    start--;
    if (bytes[start]! >= ASCII_END) return true;
  }
  return BEFORE_OPENING.test(String.fromCharCode(...bytes.subarray(start, mark)));
}
