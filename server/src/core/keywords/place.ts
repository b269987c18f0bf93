import { beforeItem, beforeSpace, isNameCode, isOpening, isQuote, isSpace, openingBefore, UNKNOWN, type CodeAt } from './read-back';
import { afterSpace, closingAfter, itemEnd } from './read-on';

/** What stands around a piece of code, as far as marks tell. Of marks one has to be there; `a` stands for a letter. */
export interface Place {
  /** The mark with which it begins. */
  readonly opening?: string;
  /** The marks before it, or before the dotted name that it ends. */
  readonly after?: string;
  /** True when what is before that mark begins with something in braces, which a type or a value may follow: `{a}: T = {},`. */
  readonly afterBraces?: true;
  /** The marks after it. */
  readonly before?: string;
  /** Whether it is a name, or the end of one, that is called: what it is given stands in parentheses behind it. */
  readonly called?: true;
  /** Of what is called: whether it is no tag of a template. */
  readonly isNoTag?: true;
  /** Of what is called: the marks with one of which the first thing begins that it is given. */
  readonly begins?: string;
  /** Of what is called: a mark that stands in the first thing that it is given. */
  readonly given?: string;
  /** Whether it is a member, or the end of a dotted name, that is given a value. */
  readonly assigned?: true;
  /** The word right before it, or before the dotted name that it ends. */
  readonly behind?: string;
  /** Whether it is a decorator, or the end of a dotted name that is one. */
  readonly decorates?: true;
  /** Words with one of which an import begins that it, or the dotted name that it begins, stands in. */
  readonly imported?: readonly string[];
  /** Of what is in quotes: a word that is not all there is before them in the line. */
  readonly named?: string;
  /** Of what is in quotes: words behind one of which the quotes stand, or a parenthesis behind it. */
  readonly loaded?: readonly string[];
  /** An operator that stands after it, or before it or the dotted name that it ends; `a` for one that is a word. */
  readonly beside?: string;
  /** Of an item in brackets: where the brackets stand. */
  readonly within?: Place;
}

/** Stands for an operator that is a word. */
const WORD = 'a';
const [HASH, TAB, NEWLINE, RETURN, SPACE, BACKSLASH] = [35, 9, 10, 13, 32, 92];
const [NOT, OPENING, CLOSING, STAR, COMMA, DOT, SLASH, COLON, SEMICOLON, LESS, EQUALS, GREATER, QUESTION, AT] = [33, 40, 41, 42, 44, 46, 47, 58, 59, 60, 61, 62, 63, 64];
const [OPENING_BRACKET, CLOSING_BRACKET, BACKTICK, LETTER, CLOSING_BRACE] = [91, 93, 96, 97, 125];
/** What may stand before the mark of an assignment. */
const OPERATORS: ReadonlySet<number> = new Set(Array.from('+-*/%&|^?<>', (mark) => mark.charCodeAt(0)));
const LONGEST_OPERATOR = 3;

/** A text that is the same for places that say the same. */
export function keyOfPlace({ opening = '', after = '', afterBraces, before = '', beside = '', behind, called, isNoTag, begins = '', given = '', assigned, decorates, imported, named, loaded, within }: Place): string {
  return `${opening}^${after}${afterBraces ? '}' : ''}_${before}${beside === '' ? '' : `|${beside}|`}${called ? `(${begins}${given})${isNoTag ? '!' : ''}` : ''}${assigned ? '=' : ''}${loaded ? `$${loaded.join(' ')}` : ''}${behind === undefined ? '' : `<${behind}`}${decorates ? '@' : ''}${named === undefined ? '' : `>${named}`}${imported ? `;${imported.join(' ')}` : ''}${within ? `(${keyOfPlace(within)})` : ''}`;
}

/**
 * Whether code may stand in a place: what is wrapped around it is passed over. No code that does is missed.
 * @param end the offset just after it
 */
export function mayBeIn(codeAt: CodeAt, start: number, end: number, place: Place): boolean {
  const { opening, before, beside, behind, called, assigned, decorates, imported, named, loaded, within } = place;
  if (called && !mayBeCalled(codeAt, end, place)) return false;
  if (assigned && !mayBeAssigned(codeAt, end)) return false;
  if (behind !== undefined && !mayFollow(codeAt, start, behind)) return false;
  if (decorates && !mayDecorate(codeAt, start)) return false;
  if (named !== undefined && !isNamed(codeAt, start, named)) return false;
  if (loaded && !mayBeLoaded(codeAt, start, loaded)) return false;
  if (imported && !mayBeImported(codeAt, start, imported)) return false;
  if (beside !== undefined && !mayBeBeside(codeAt, start, end, beside)) return false;
  if (opening !== undefined && opening !== markAt(codeAt, start)) return false;
  if (before !== undefined && !mayStandBefore(codeAt, end, before)) return false;
  return mayStandBehind(codeAt, start, place) && (within === undefined || mayBeWithin(codeAt, start, end, within));
}

/** Before what a call is given there may be types, and marks that say that the function is there: `name?.(…)`, `name<T>(…)`, `name::<T>(…)`. */
function mayBeCalled(codeAt: CodeAt, end: number, { given, begins, isNoTag }: Place): boolean {
  let at = afterSpace(codeAt, end);
  while (isBehindCallee(codeAt(at))) at = afterSpace(codeAt, at + 1);
  if (codeAt(at) === QUESTION && codeAt(at + 1) === DOT) at = afterSpace(codeAt, at + 2);
  if (codeAt(at) === OPENING_BRACKET) {
    const closing = closingAfter(codeAt, at + 1);
    if (closing === UNKNOWN) return true;
    at = afterSpace(codeAt, closing + 1);
  }
  if (given !== undefined && codeAt(at) === LESS) at = afterTypes(codeAt, at + 1);
  if (codeAt(at) === OPENING) return mayBegin(codeAt, at + 1, begins) && (given === undefined || mayHold(codeAt, at + 1, given));
  return codeAt(at) === HASH || codeAt(at) === LESS || (codeAt(at) === BACKTICK && !isNoTag) || (codeAt(at) === COLON && codeAt(at + 1) === COLON);
}

/** The offset of what stands behind types in angles, of which the first begins at an offset; that of a mark that ends no type else. */
function afterTypes(codeAt: CodeAt, from: number): number {
  let depth = 1;
  for (let at = from; ; at++) {
    const code = codeAt(at);
    if (code === LESS) depth++;
    if (code === GREATER && codeAt(at - 1) !== EQUALS && --depth === 0) return afterSpace(codeAt, at + 1);
    if (!isNameCode(code) && !isSpace(code) && !IN_TYPES.includes(String.fromCharCode(code))) return from - 1;
  }
}

/** Beside names and white space. */
const IN_TYPES = '<>.,|&[]?"\'=';

/** Whether what begins behind an offset, in parentheses or not, may do so with one of some marks. */
function mayBegin(codeAt: CodeAt, from: number, marks: string | undefined): boolean {
  if (marks === undefined) return true;
  let at = afterSpace(codeAt, from);
  while (codeAt(at) === OPENING) at = afterSpace(codeAt, at + 1);
  // A comment in some languages.
  return codeAt(at) === HASH || marks.includes(markAt(codeAt, at));
}

/** Whether a mark may stand between an offset and the comma, or the bracket, that ends what begins there. */
function mayHold(codeAt: CodeAt, from: number, mark: string): boolean {
  const end = itemEnd(codeAt, from);
  if (end === UNKNOWN) return true;
  for (let at = from; at < end; at++) if (codeAt(at) === mark.charCodeAt(0)) return true;
  return false;
}

/** Before the value there may be a type, other targets, and what is wrapped around the target: `(a.b!): T = c`. */
function mayBeAssigned(codeAt: CodeAt, end: number): boolean {
  let at = afterSpace(codeAt, end);
  while (codeAt(at) === CLOSING || codeAt(at) === NOT || codeAt(at) === CLOSING_BRACKET || codeAt(at) === CLOSING_BRACE || isQuote(codeAt(at))) at = afterSpace(codeAt, at + 1);
  const equals = afterOperator(codeAt, at);
  if (codeAt(equals) === EQUALS) return codeAt(equals + 1) !== EQUALS && codeAt(equals + 1) !== GREATER;
  return codeAt(at) === COLON || codeAt(at) === COMMA || codeAt(at) === HASH || codeAt(at) === BACKSLASH || stands(codeAt, at, 'as');
}

/** The offset behind what makes an assignment one with an operator: `+` of `+=`, `>>>` of `>>>=`. */
function afterOperator(codeAt: CodeAt, at: number): number {
  const mark = codeAt(at);
  if (!OPERATORS.has(mark)) return at;
  let behind = at;
  while (behind - at < LONGEST_OPERATOR && codeAt(behind) === mark) behind++;
  // `<=` and `>=` compare.
  return behind - at === 1 && (mark === LESS || mark === GREATER) ? at : behind;
}

/** The offset of what stands before the quotes that something without white space is in. */
function beforeQuote(codeAt: CodeAt, start: number): number {
  let at = start - 1;
  while (!isQuote(codeAt(at)) && !isSpace(codeAt(at)) && at >= 0) at--;
  return beforeSpace(codeAt, at - 1);
}

/** `from 'a/word'`, `import('word')`. */
function mayBeLoaded(codeAt: CodeAt, start: number, words: readonly string[]): boolean {
  let at = beforeQuote(codeAt, start);
  if (codeAt(at) === OPENING) at = beforeSpace(codeAt, at - 1);
  return at === UNKNOWN || words.some((word) => stands(codeAt, at - word.length + 1, word) && !isNameCode(codeAt(at - word.length)));
}

/** Whether a name, or a dot, stands before the quotes that something is in: `f "fmt"`. */
function isNamed(codeAt: CodeAt, start: number, word: string): boolean {
  const at = beforeQuote(codeAt, start);
  if (at !== UNKNOWN && !isNameCode(codeAt(at))) return codeAt(at) === DOT;
  return at === UNKNOWN || !stands(codeAt, at - word.length + 1, word) || isNameCode(codeAt(at - word.length));
}

/** `<?php use a`, `global using a`. */
const BEFORE_IMPORT = ['php ', 'global '];

function afterBlank(codeAt: CodeAt, from: number): number {
  let at = from;
  while (codeAt(at) === SPACE || codeAt(at) === TAB) at++;
  return at;
}

function isInImport(code: number): boolean {
  return isNameCode(code) || code === COMMA || code === DOT || code === SPACE || code === TAB || code === BACKSLASH || code === EQUALS;
}

/** Whether a line that ends at an offset goes on in the next. */
function goesOn(codeAt: CodeAt, end: number): boolean {
  let at = end;
  while (codeAt(at) === SPACE || codeAt(at) === TAB || codeAt(at) === RETURN) at--;
  return codeAt(at) === BACKSLASH || codeAt(at) === COMMA;
}

function mayFollow(codeAt: CodeAt, start: number, word: string): boolean {
  let end = beforeSpace(codeAt, beforeName(codeAt, start));
  while (codeAt(end) === OPENING) end = beforeSpace(codeAt, end - 1);
  const at = end - word.length + 1;
  return end === UNKNOWN || codeAt(end) === BACKSLASH || codeAt(end) === CLOSING || (stands(codeAt, at, word) && !isNameCode(codeAt(at - 1)));
}

function mayDecorate(codeAt: CodeAt, start: number): boolean {
  const before = beforeName(codeAt, start);
  if (codeAt(before + 1) === AT) return true;
  const mark = beforeSpace(codeAt, before);
  return mark === UNKNOWN || codeAt(mark) === AT || codeAt(mark) === BACKSLASH;
}

/** What goes before it in an import is a word, a new name and other modules: `import a.b as c, d`, `using c = d`, `use \\d`. */
function mayBeImported(codeAt: CodeAt, start: number, words: readonly string[]): boolean {
  if (codeAt(start - 1) === DOT || (codeAt(start - 1) === BACKSLASH && isNameCode(codeAt(start - 2)))) return false;
  let at = start - 1;
  while (isInImport(codeAt(at))) at--;
  if (codeAt(at) === NEWLINE && goesOn(codeAt, at - 1)) return true;
  at = afterBlank(codeAt, at + 1);
  for (const word of BEFORE_IMPORT) if (stands(codeAt, at, word)) at = afterBlank(codeAt, at + word.length);
  return at < start && words.some((word) => stands(codeAt, at, word) && !isNameCode(codeAt(at + word.length)));
}

/** A callee may be in parentheses, or its name in quotes and braces: `(a.b)(…)`, `a->{'b'}(…)`. */
function isBehindCallee(code: number): boolean {
  return code === CLOSING || code === NOT || code === CLOSING_BRACE || (isQuote(code) && code !== BACKTICK);
}

/** An operand may be in parentheses, or have a mark after it that says that it is there: `(name!) === other`. */
function mayBeBeside(codeAt: CodeAt, start: number, end: number, operator: string): boolean {
  let after = afterSpace(codeAt, end);
  while (!stands(codeAt, after, operator) && (codeAt(after) === CLOSING || codeAt(after) === NOT)) after = afterSpace(codeAt, after + 1);
  let before = beforeSpace(codeAt, beforeName(codeAt, start));
  while (codeAt(before) === OPENING) before = beforeSpace(codeAt, before - 1);
  return before === UNKNOWN || stands(codeAt, after, operator) || stands(codeAt, before - operator.length + 1, operator);
}

function stands(codeAt: CodeAt, at: number, operator: string): boolean {
  for (let i = 0; i < operator.length; i++) if (operator === WORD ? !isNameCode(codeAt(at)) : codeAt(at + i) !== operator.charCodeAt(i)) return false;
  return true;
}

function mayBeWithin(codeAt: CodeAt, start: number, end: number, place: Place): boolean {
  const opening = openingBefore(codeAt, start - 1);
  if (opening < 0) return opening === UNKNOWN;
  const closing = place.before === undefined && place.within === undefined ? opening : closingAfter(codeAt, end);
  return closing === UNKNOWN || mayBeIn(codeAt, opening, closing + 1, place);
}

/** A literal is told by what it says, so that its quotes are passed over. */
function mayStandBefore(codeAt: CodeAt, end: number, marks: string): boolean {
  const after = afterSpace(codeAt, end);
  // A comment in some languages.
  if (codeAt(after) === HASH) return true;
  return marks.includes(markAt(codeAt, after)) || (isQuote(codeAt(end)) && marks.includes(markAt(codeAt, afterSpace(codeAt, end + 1))));
}

function mayStandBehind(codeAt: CodeAt, start: number, { after, afterBraces }: Place): boolean {
  if (after === undefined) return true;
  const mark = markBefore(codeAt, start, after);
  return mark === UNKNOWN || (after.includes(markAt(codeAt, mark)) && (!afterBraces || followsBraces(codeAt, mark)));
}

function markAt(codeAt: CodeAt, at: number): string {
  const code = codeAt(at);
  return String.fromCharCode(isNameCode(code) ? LETTER : code);
}

/** Where the mark stands before code, or what is there in its stead; `UNKNOWN` behind a decorator or a type in angles. */
function markBefore(codeAt: CodeAt, start: number, marks: string): number {
  let at = beforeName(codeAt, start);
  if (isQuote(codeAt(at))) at--;
  for (at = beforeSpace(codeAt, at); isPassedOver(codeAt(at), marks); at = beforeSpace(codeAt, beforeItem(codeAt, at)));
  return at === UNKNOWN || isAngle(codeAt, at) || endsDecorator(codeAt, at) ? UNKNOWN : at;
}

/** Attributes such as `[FromBody]`, and parentheses that a value is in. */
function isPassedOver(code: number, marks: string): boolean {
  return code === CLOSING_BRACKET || (code === OPENING && marks.includes('='));
}

/** What is before a name of several parts that goes on at an offset; on its way it may ask for null: `a?.b`. */
function beforeName(codeAt: CodeAt, start: number): number {
  let at = start - 1;
  while (isNameCode(codeAt(at)) || (codeAt(at) === DOT && codeAt(at - 1) !== DOT) || (codeAt(at) === QUESTION && codeAt(at + 1) === DOT)) at--;
  return at;
}

/** Where a name of several parts ends that goes on at an offset. */
export function afterName(codeAt: CodeAt, from: number): number {
  let at = from;
  while (isNameCode(codeAt(at)) || (isNameCode(codeAt(at + dotsAt(codeAt, at))) && dotsAt(codeAt, at) > 0)) at += Math.max(1, dotsAt(codeAt, at));
  return at;
}

/** How many characters there are of the mark before a member: `.` or `?.`. */
function dotsAt(codeAt: CodeAt, at: number): number {
  if (codeAt(at) === DOT) return 1;
  return codeAt(at) === QUESTION && codeAt(at + 1) === DOT ? 2 : 0;
}

/** Whether a type in angles ends at an offset: an arrow does not. */
function isAngle(codeAt: CodeAt, at: number): boolean {
  return codeAt(at) === GREATER && codeAt(at - 1) !== EQUALS;
}

/** `@Query('name')`. */
function endsDecorator(codeAt: CodeAt, at: number): boolean {
  return codeAt(at) === CLOSING && codeAt(beforeName(codeAt, beforeItem(codeAt, at) + 1) + 1) === AT;
}

/** What may follow something in braces that is given a value: a type, a value by default, or the next. */
const AFTER_BRACES = ':?=,';

/** Whether there may be something in braces on the way back to where the item before a mark begins. */
function followsBraces(codeAt: CodeAt, mark: number): boolean {
  for (let at = beforeSpace(codeAt, mark - 1); at !== UNKNOWN; at = beforeSpace(codeAt, beforeItem(codeAt, at))) {
    const code = codeAt(at);
    if (isAngle(codeAt, at)) return true;
    if (code === CLOSING_BRACE) return AFTER_BRACES.includes(markAt(codeAt, afterSpace(codeAt, at + 1)));
    // The code that one goes back from was none, or it is after a regular expression.
    if (code === SLASH) return codeAt(at + 1) !== STAR;
    if (isOpening(code) || code === COMMA || code === SEMICOLON || Number.isNaN(code) || code === undefined) return false;
  }
  return true;
}
