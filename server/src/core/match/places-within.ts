import { isOfMembers, literalsIn, type Place } from '../keywords';
import { endsOfNames, finiteTexts, matchesDottedName, wordsAtEnd, type SafeRegex } from '../regex';
import type { ChildPattern, Pattern, ShapePattern, SlotPattern } from './pattern';
import { remembered } from '../remembered';
import { SLOTS } from './roles';

/** What is known of all that a pattern matches. */
interface Whole {
  readonly place: Place | undefined;
  /** Whether data goes into it, so that no name in it stands for a constant. */
  readonly isSink: boolean;
}

/**
 * Where a part of what a pattern matches stands in the text, in every language; undefined where that is not known.
 * @param at index of the part among the items of its slot
 */
export function placeWithin({ role, label, slots, inParentheses, isTag, closesCallee, isMarked, hasColon, namedAfter }: ShapePattern, { slot, items }: SlotPattern, at: number, { place, isSink }: Whole): Place | undefined {
  if (role === 'pair') return hasColon && slot === PAIR_KEY && items[at]?.pattern.op === 'string' ? PAIRED : undefined;
  if (items[at]?.pattern.op === 'string') return inParentheses && slot === ARGS ? IN_QUOTES : undefined;
  if (role === 'assign') return placeInAssignment({ slots, label }, slot, items[at]?.pattern);
  if (role === 'call' && slot === CALLEE) return closesCallee ? placeOfCallee(slots, { isNoTag: inParentheses === true && isTag !== true, isSink }) : undefined;
  if (role === 'new' && slot === TYPE) return namedAfter === undefined ? undefined : { behind: namedAfter };
  if (role === 'call' || role === 'new') return inParentheses && slot === ARGS ? placeOfArgument(items[at]?.pattern) : undefined;
  if (role === 'decorator') return isMarked && slot === DECORATOR ? DECORATES : undefined;
  if (role === 'member') return slot === MEMBER ? ofWhole(place) : undefined;
  if (role === 'binary') return label === undefined || label === '' ? undefined : { beside: /\w/.test(label) ? 'a' : label };
  if (role === 'object') return { after: '{,', before: ',}:=(<', within: { ...place, opening: '{' } };
  if (role === 'keyword') return slot === KEY ? KEYWORD : undefined;
  if (role === 'function' && slot === FUNCTION) return namedAfter === undefined ? undefined : { behind: namedAfter };
  if (role === 'param') return slot === NAME && isInBraces(items[at]?.pattern) ? place : undefined;
  return role === 'function' && slot === PARAMS && items.slice(0, at).every(({ pattern }) => pattern.op !== 'ellipsis') ? placeOfParameter(items, at) : undefined;
}

/** A word may stand in place of a mark: Kotlin's `val x by y`. */
function placeInAssignment({ slots, label }: Pick<ShapePattern, 'slots' | 'label'>, slot: number, part: Pattern | undefined): Place | undefined {
  if (slot === TARGET) return isInBraces(part) ? { before: '=:' } : (label === '=' || label === undefined) && part?.op === 'shape' && part.role === 'member' ? ASSIGNED : undefined;
  if (slot !== VALUE) return undefined;
  return isInBraces(slots.find((other) => other.slot === TARGET)?.items[0]?.pattern) ? { after: '=', afterBraces: true } : { after: '=-a' };
}

function placeOfParameter(items: readonly ChildPattern[], at: number): Place | undefined {
  const isBraced = isInBraces(items[at]?.pattern);
  if (at === 0) return isBraced ? { after: '(', within: PARAMETERS } : undefined;
  if (isInBraces(items[at - 1]?.pattern)) return { after: ',', afterBraces: true, within: PARAMETERS };
  return isBraced ? { after: ',', within: PARAMETERS } : { after: ',a' };
}

/** Of a function whose parameters may be in braces: its type, its arrow or its body follows. */
const PARAMETERS: Place = { opening: '(', before: ':={' };

/** Of the name of an argument, or of a field that is given a value. */
export const KEYWORD: Place = { before: '=:' };

/** A text that is a key. */
const PAIRED: Place = { before: ':' };

const DECORATES: Place = { decorates: true };

const CALLED: Place = { called: true };
const IN_PARENTHESES: Place = { called: true, isNoTag: true };
const TEXT_GIVEN: Place = { called: true, isNoTag: true, begins: '"\'`' };
const INDEXED: Place = { called: true, given: ']' };
const ASSIGNED: Place = { assigned: true };

/** @param is `isNoTag`: whether what it is given stands in parentheses, and not in a template behind it */
function placeOfCallee(slots: readonly SlotPattern[], is: Pick<Whole, 'isSink'> & { readonly isNoTag: boolean }): Place {
  const first = slots.find(({ slot }) => slot === ARGS)?.items[0]?.pattern;
  if (first && holdsIndex(first)) return INDEXED;
  if (!is.isNoTag) return CALLED;
  return is.isSink && first?.op === 'metavariable' && first.constraints.some((regex) => beginsInQuotes(regex)) ? TEXT_GIVEN : IN_PARENTHESES;
}

const beginsInQuotes = remembered(opensQuotes);

/** Whether all that an expression matches begins with quotes. */
function opensQuotes({ madeOf = [''] }: SafeRegex): boolean {
  const [, source, , flags] = madeOf;
  return typeof source === 'string' && flags === '' && /^(?:\(\?[imsx]+\))?\^\[["'`]+\](?![*?{])/.test(source) && !source.includes('|');
}

/** `a[b]`, `a[b] || c`. */
function holdsIndex(pattern: Pattern): boolean {
  if (pattern.op !== 'shape') return false;
  if (pattern.role === 'index') return true;
  const [first] = pattern.role === 'binary' ? (pattern.slots[0]?.items ?? []) : [];
  return first !== undefined && holdsIndex(first.pattern);
}

const QUOTES = '"\'`';
/** A text is in quotes also where it is held by a variable. */
const IN_QUOTES: Place = { before: QUOTES };

/** What an expression matches that is all of a text in quotes, with the quotes; undefined where that is not known. */
export function quotedTexts(regex: SafeRegex, place: Place | undefined): readonly string[] | undefined {
  return place === IN_QUOTES ? withQuotes(regex) : undefined;
}

/** A text with an escape may be written otherwise; one without may have none. */
const withQuotes = remembered(quoteTexts);

function quoteTexts({ madeOf = [''] }: SafeRegex): readonly string[] | undefined {
  const [, source, , flags] = madeOf;
  const texts = typeof source === 'string' && flags === '' ? finiteTexts(source, flags) : undefined;
  return texts?.flatMap((text) => [...QUOTES].filter((quote) => !text.includes(quote)).map((quote) => quote + text + quote));
}

function placeOfArgument(pattern: Pattern | undefined): Place | undefined {
  return pattern?.op === 'metavariable' && pattern.constraints.every((regex) => endWords(regex)) ? { after: '(,', before: ',)!' } : undefined;
}

/** Whether the place of what an expression matches says where the texts stand that it requires. */
export function isPlaced(regex: SafeRegex, place: Place): boolean {
  const saysWhatFollows = place.beside !== undefined || place.called === true || place.assigned === true || place === KEYWORD;
  return (!saysWhatFollows && literalsIn(regex.requirement).every(({ as }) => as === 'word')) || endsInName(regex);
}

/** Whether what an expression matches is a dotted name that ends with what it requires. */
export const endsInName = remembered(isDotted);

function isDotted({ madeOf = [''] }: SafeRegex): boolean {
  const [, source, , flags] = madeOf;
  if (typeof source !== 'string' || typeof flags !== 'string') return false;
  return matchesDottedName(source, flags) || (flags === '' && wordsAtEnd(source) !== undefined);
}

/** The same of what a member belongs to: parentheses behind a name are passed over there. */
export const objectWords = remembered(wordsOfObject);

function wordsOfObject(regex: SafeRegex): readonly string[] | undefined {
  const [, source, , flags] = regex.madeOf ?? [''];
  const bare = typeof source === 'string' && flags === '' ? wordsAtEnd(source.replace(/\(\?:\\\(\\\)\)\?\$$/, '$')) : undefined;
  return bare ?? endWords(regex);
}

/** The names with one of which a text ends that an expression matches, as `Literal.of` has them; undefined where these are not all. */
const endWords = remembered(wordsAtEndOf);

function wordsAtEndOf({ madeOf = [''] }: SafeRegex): readonly string[] | undefined {
  const [, source, , flags] = madeOf;
  return typeof source === 'string' && typeof flags === 'string' ? endsOfNames(source, flags) : undefined;
}

/** The last name of what is called, or of a decorator, stands where the whole does. */
function ofWhole(place: Place | undefined): Place | undefined {
  return place && isOfMembers(place) ? place : undefined;
}

function isInBraces(pattern: Pattern | undefined): boolean {
  if (pattern?.op !== 'shape') return false;
  if (pattern.role === 'param') return pattern.slots.some(({ slot, items }) => slot === NAME && isInBraces(items[0]?.pattern));
  return pattern.role === 'object';
}

const TARGET = SLOTS.assign.findIndex(({ name }) => name === 'target');
const VALUE = SLOTS.assign.findIndex(({ name }) => name === 'value');
const CALLEE = SLOTS.call.findIndex(({ name }) => name === 'callee');
const ARGS = SLOTS.call.findIndex(({ name }) => name === 'args');
const TYPE = SLOTS.new.findIndex(({ name }) => name === 'type');
const PARAMS = SLOTS.function.findIndex(({ name }) => name === 'params');
const DECORATOR = SLOTS.decorator.findIndex(({ name }) => name === 'value');
const MEMBER = SLOTS.member.findIndex(({ name }) => name === 'name');
const PAIR_KEY = SLOTS.pair.findIndex(({ name }) => name === 'key');
const KEY = SLOTS.keyword.findIndex(({ name }) => name === 'name');
const FUNCTION = SLOTS.function.findIndex(({ name }) => name === 'name');
const NAME = SLOTS.param.findIndex(({ name }) => name === 'name');
