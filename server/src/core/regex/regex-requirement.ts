import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, requireText, type Requirement } from '../keywords';
import { parseRegex } from './parse';
import type { RegexNode } from './syntax';

/**
 * Texts that stand in everything that an expression matches. Understands literals, groups, alternatives and letters of
 * either case; whatever else it meets requires nothing, which is always right.
 * @param source in any dialect that `parseRegex` reads; one that it refuses requires nothing
 * @param flags set from outside, a subset of `imsx`
 */
export function regexRequirement(source: string, flags: string): Requirement {
  const words = anchoredWords(source);
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

const MOST_EXACT = 16;
const EMPTY: Texts = { exact: [{ text: '', ignoreCase: false }] };
const ANYWHERE: Beside = { before: false, after: false };

function textsOf(node: RegexNode, beside: Beside, say: Say): Texts {
  switch (node.op) {
    case 'set': {
      const { single } = node.set;
      // What is not printed in ASCII no literal holds, so that the text ends before it.
      return single && /[\x20-\x7e]/.test(single.char) ? { exact: [{ text: single.char, ignoreCase: single.ignoreCase, startsWord: beside.before, endsWord: beside.after }] } : { requires: NOTHING_REQUIRED };
    }
    case 'sequence':
      return sequence(node.items.map((item, at) => textsOf(item, besideItem(node.items, at, beside), say)), say);
    case 'either':
      return either(node.branches.map((branch) => textsOf(branch, beside, say)), say);
    case 'capture':
    case 'atomic':
      return textsOf(node.body, beside, say);
    case 'repeat':
      return node.min === 0 ? { requires: NOTHING_REQUIRED } : { requires: whole(textsOf(node.body, ANYWHERE, say), say) };
    case 'back':
      return { requires: NOTHING_REQUIRED };
    default:
      return EMPTY;
  }
}

function whole(texts: Texts, say: Say): Requirement {
  return 'requires' in texts ? texts.requires : requireAny(texts.exact.map(say));
}

function sequence(items: readonly Texts[], say: Say): Texts {
  const parts: Requirement[] = [];
  let run = EMPTY;
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
  const { startsWord } = a.text === '' ? b : a;
  const { endsWord } = b.text === '' ? a : b;
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
