import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, requireText, type Requirement } from '../keywords';
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

function sayText({ text, ignoreCase, startsWord = false, endsWord = false }: Piece): Requirement {
  return requireText(text, ignoreCase, startsWord, endsWord);
}

/** A text of which some letters may stand in either case, and at whose ends nothing of a word may follow. */
export interface Piece {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly startsWord?: boolean;
  readonly endsWord?: boolean;
}

/** Whether what an expression is run on, or a word, ends before a part of the expression, and behind it. */
interface Beside {
  readonly before: boolean;
  readonly after: boolean;
}

/** What it says of a text that everything holds that an expression matches. */
export type Say = (piece: Piece) => Requirement;

/** All texts that a part can match, when they are few; else what each of its matches requires. */
type Texts = { readonly exact: readonly Piece[] } | { readonly requires: Requirement };

const MOST_EXACT = 40;
const MOST_OF_SET = 4;
const EMPTY: { readonly exact: readonly Piece[] } = { exact: [{ text: '', ignoreCase: false }] };
const ANYWHERE: Beside = { before: false, after: false };

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
  return { exact: chars.map((text) => ({ text, ignoreCase: single?.ignoreCase === true, startsWord: before, endsWord: after })) };
}

const PRINTED = /^[\x20-\x7e]$/;

/** What may be there or not makes two texts of one: `api_?key`. */
function repeated({ body, min, max }: RepeatNode, beside: Beside, say: Say): Texts {
  if (min > 0) return { requires: whole(textsOf(body, ANYWHERE, say), say) };
  const texts = max === 1 ? textsOf(body, beside, say) : undefined;
  return texts && 'exact' in texts && texts.exact.length < MOST_EXACT ? { exact: [{ text: '', ignoreCase: false, startsWord: beside.before, endsWord: beside.after }, ...texts.exact] } : { requires: NOTHING_REQUIRED };
}

function whole(texts: Texts, say: Say): Requirement {
  return 'requires' in texts ? texts.requires : requireAny(withoutLonger(texts.exact).map(say));
}

/** Pieces that each hold no other: where the longer one stands the shorter one does. */
function withoutLonger(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => !pieces.some((other, before) => other !== piece && isIn(other, piece) && (before < at || !isIn(piece, other))));
}

function isIn({ text, ignoreCase, startsWord = false, endsWord = false }: Piece, longer: Piece): boolean {
  if ((startsWord && !longer.startsWord) || (endsWord && !longer.endsWord) || (longer.ignoreCase && !ignoreCase)) return false;
  const [within, sought] = ignoreCase ? [longer.text.toLowerCase(), text.toLowerCase()] : [longer.text, text];
  if (startsWord && endsWord) return within === sought;
  return startsWord ? within.startsWith(sought) : endsWord ? within.endsWith(sought) : within.includes(sought);
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
  const startsWord = a.startsWord === true || (a.text === '' && b.startsWord === true);
  const endsWord = b.endsWord === true || (b.text === '' && a.endsWord === true);
  return { text: a.text + b.text, ignoreCase: a.ignoreCase || b.ignoreCase, ...(startsWord ? { startsWord } : {}), ...(endsWord ? { endsWord } : {}) };
}

function besideItem(items: readonly RegexNode[], at: number, { before, after }: Beside): Beside {
  const [previous, next] = [items[at - 1], items[at + 1]];
  return { before: previous ? isEdge(previous) : before, after: next ? isEdge(next) : after };
}

/** Where the text ends that an expression is run on, which is that of a syntax node, a word ends in the file. */
function isEdge(node: RegexNode): boolean {
  return node.op === 'assert' && node.what !== 'noWordEdge';
}

function either(branches: readonly Texts[], say: Say): Texts {
  const exact = branches.flatMap((branch) => ('exact' in branch ? branch.exact : []));
  if (branches.every((branch) => 'exact' in branch) && exact.length <= MOST_EXACT) return { exact };
  return { requires: requireAny(branches.map((branch) => whole(branch, say))) };
}
