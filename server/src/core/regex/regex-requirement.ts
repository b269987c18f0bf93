import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, requireText, type EndEdge, type Requirement, type StartEdge } from '../keywords';
import { parseRegex } from './parse';
import type { CharSet } from './char-set';
import type { RegexNode, RepeatNode } from './syntax';

/**
 * Texts that stand in everything that an expression matches. Understands literals, groups, alternatives and letters of
 * either case; whatever else it meets requires nothing, which is always right.
 * @param source in any dialect that `parseRegex` reads; one that it refuses requires nothing
 * @param flags set from outside, a subset of `imsx`
 */
export function regexRequirement(source: string, flags: string): Requirement {
  // Of `fs\.promises` all of it is written as it is here, which is rarer than its first word.
  const words = /\\\.\w/.test(source) ? undefined : anchoredWords(source);
  if (words) return requireAny(words.map((word) => requireLiteral(word, 'word', flags.includes('i'))));
  try {
    return requirementOfRegex(parseRegex(source, flags).root);
  } catch {
    return NOTHING_REQUIRED;
  }
}

/** `^(?:[\w$]+\.)*(?:req|request)$`, `^req(?:uest)?$`, `^(?:read|open)(?:Sync)?\b`: whole words, each after nothing or a dot. */
const ANCHORED_WORDS = /^\^((?:\(\?:(?:\\.|[^()\\])*\)[*?])*)(?:\(\?:((?:\w|\||\\\.)+)\)|(\w+))(?:\(\?:(\w+)\)\?)?(?:\$|\\b)$/;

/**
 * The words of an expression that is anchored at both ends. The text that it is run on is that of a syntax node, so that
 * where the text ends, the word ends in the file.
 */
export function anchoredWords(source: string): string[] | undefined {
  const [, prefixes = '', several, single = '', more] = ANCHORED_WORDS.exec(source) ?? [];
  if (several === undefined && single === '') return undefined;
  const endInDots = (prefixes.match(/\(\?:(?:\\.|[^()\\])*\)/g) ?? []).every((group) => group.slice(3, -1).split('|').every((part) => part.endsWith('\\.')));
  if (!endInDots) return undefined;
  // Of `fs\.promises` the first word: what follows it ends it.
  return (several ?? single).split('|').flatMap((word) => {
    const [first = '', ...rest] = word.split('\\.');
    return more === undefined || rest.length > 0 ? [first] : [first, first + more];
  });
}

/** @param say of a text that is too short to be looked for, that nothing is required */
export function requirementOfRegex(root: RegexNode, say: Say = sayText): Requirement {
  return whole(textsOf(root, ANYWHERE, say), say);
}

function sayText({ text, ignoreCase, before, after }: Piece): Requirement {
  return requireText(text, ignoreCase, before, after);
}

/** What stands before a part of an expression and behind it, as far as that is known. */
interface Beside {
  readonly before?: StartEdge | undefined;
  readonly after?: EndEdge | undefined;
}

/** A text of which some letters may stand in either case. */
export interface Piece extends Beside {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** What it says of a text that everything holds that an expression matches. */
export type Say = (piece: Piece) => Requirement;

/** All texts that a part can match, when they are few; else what each of its matches requires. */
type Texts = { readonly exact: readonly Piece[] } | { readonly requires: Requirement };

const MOST_EXACT = 40;
const MOST_OF_SET = 4;
const EMPTY: { readonly exact: readonly Piece[] } = { exact: [{ text: '', ignoreCase: false }] };
const ANYWHERE: Beside = {};

function textsOf(node: RegexNode, beside: Beside, say: Say): Texts {
  switch (node.op) {
    case 'set':
      return textsOfSet(node.set, beside);
    case 'sequence':
      return sequence(node.items.map((item, at) => textsOf(item, besideItem(node.items, at, beside), say)), say);
    case 'either':
      return either(node.branches.map((branch) => textsOf(branch, beside, say)), say);
    case 'capture':
    case 'atomic':
      return textsOf(node.body, beside, say);
    case 'repeat':
      return repeated(node, beside, say);
    case 'back':
      return { requires: NOTHING_REQUIRED };
    default:
      return EMPTY;
  }
}

/** What is not printed in ASCII no literal holds, so that the text ends before it. */
function textsOfSet(set: CharSet, { before, after }: Beside): Texts {
  const { single } = set;
  const chars = single ? [single.char] : set.few(MOST_OF_SET);
  if (!chars?.every((char) => PRINTED.test(char))) return { requires: NOTHING_REQUIRED };
  return { exact: chars.map((text) => ({ text, ignoreCase: single?.ignoreCase === true, before, after })) };
}

const PRINTED = /^[\x20-\x7e]$/;

/** What may be there or not makes two texts of one: `api_?key`. */
function repeated({ body, min, max }: RepeatNode, beside: Beside, say: Say): Texts {
  if (min > 0) return { requires: whole(textsOf(body, ANYWHERE, say), say) };
  const texts = max === 1 ? textsOf(body, beside, say) : undefined;
  return texts && 'exact' in texts && texts.exact.length < MOST_EXACT ? { exact: [{ text: '', ignoreCase: false, ...beside }, ...texts.exact] } : { requires: NOTHING_REQUIRED };
}

function whole(texts: Texts, say: Say): Requirement {
  return 'requires' in texts ? texts.requires : requireAny(withoutLonger(texts.exact).map(say));
}

/** Pieces that each hold no other: where the longer one stands the shorter one does. */
function withoutLonger(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => !pieces.some((other, before) => other !== piece && isIn(other, piece) && (before < at || !isIn(piece, other))));
}

function isIn(piece: Piece, longer: Piece): boolean {
  if (longer.ignoreCase && !piece.ignoreCase) return false;
  const [within, sought] = piece.ignoreCase ? [longer.text.toLowerCase(), piece.text.toLowerCase()] : [longer.text, piece.text];
  const [before, after] = [saysAll(piece.before, longer.before), saysAll(piece.after, longer.after)];
  if (piece.before !== undefined && piece.after !== undefined) return before && after && within === sought;
  if (piece.before !== undefined) return before && within.startsWith(sought);
  return piece.after === undefined ? within.includes(sought) : after && within.endsWith(sought);
}

/** Whether what is known of the one side holds where the same is known of another, or more: what is in quotes, or ends in white space, is a word there. */
function saysAll(edge: StartEdge | EndEdge | undefined, known: StartEdge | EndEdge | undefined): boolean {
  return edge === undefined || edge === known || (edge === 'word' && known !== undefined);
}

function sequence(items: readonly Texts[], say: Say): Texts {
  const parts: Requirement[] = [];
  let run: Texts = EMPTY;
  for (const item of items) {
    const joined = join(run, item);
    if (joined) run = joined;
    else {
      parts.push(whole(run, say));
      run = 'exact' in item ? item : EMPTY;
      if ('requires' in item) parts.push(item.requires);
    }
  }
  return parts.length === 0 ? run : { requires: requireAll([...parts, whole(run, say)]) };
}

/** Every text of the one followed by every text of the other, unless they are too many. */
function join(before: Texts, after: Texts): Texts | undefined {
  if (!('exact' in before && 'exact' in after) || before.exact.length * after.exact.length > MOST_EXACT) return undefined;
  return { exact: before.exact.flatMap((a) => after.exact.map((b) => joined(a, b))) };
}

function joined(a: Piece, b: Piece): Piece {
  const before = a.before ?? (a.text === '' ? b.before : undefined);
  const after = b.after ?? (b.text === '' ? a.after : undefined);
  return { text: a.text + b.text, ignoreCase: a.ignoreCase || b.ignoreCase, before, after };
}

function besideItem(items: readonly RegexNode[], at: number, { before, after }: Beside): Beside {
  const next = items[at + 1];
  return { before: at === 0 ? before : startEdge(items, at - 1), after: next ? endEdge(next) : after };
}

/** What stands before a part of which the one before is given, with white space between or none. */
function startEdge(items: readonly RegexNode[], at: number): StartEdge | undefined {
  const [node, previous] = [items[at], items[at - 1]];
  if (node && isEdge(node)) return 'word';
  const opening = node?.op === 'repeat' && isWhiteSpace(node.body) ? previous : node;
  return opening?.op === 'set' && isOf(opening.set, QUOTES) ? 'quote' : undefined;
}

/** Where the text ends that an expression is run on, which is that of a syntax node, a word ends in the file. */
function isEdge(node: RegexNode): boolean {
  return node.op === 'assert' && node.what !== 'noWordEdge';
}

function endEdge(node: RegexNode): EndEdge | undefined {
  if (isEdge(node)) return 'word';
  return isWhiteSpace(node) || (node.op === 'repeat' && node.min > 0 && isWhiteSpace(node.body)) ? 'space' : undefined;
}

const QUOTES = '"\'`';

function isOf(set: CharSet, chars: string): boolean {
  return set.few(chars.length)?.every((char) => chars.includes(char)) === true;
}

/** No more than what `\s` stands for; one that is printed is part of a text. */
function isWhiteSpace(node: RegexNode): boolean {
  return node.op === 'set' && !node.set.negated && node.set.properties.length === 0 && node.set.ranges.every(([from, to]) => to - from < FEW_SPACES && /^\s+$/.test(codesOf(from, to)));
}

/** The longest run of white space among the characters has eleven. */
const FEW_SPACES = 12;

function codesOf(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

function either(branches: readonly Texts[], say: Say): Texts {
  const exact = branches.flatMap((branch) => ('exact' in branch ? branch.exact : []));
  if (branches.every((branch) => 'exact' in branch) && exact.length <= MOST_EXACT) return { exact };
  return { requires: requireAny(branches.map((branch) => whole(branch, say))) };
}
