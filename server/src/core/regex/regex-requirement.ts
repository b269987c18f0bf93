import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, type Requirement } from '../keywords';
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

/** `^(?:[\w$]+\.)*(?:req|request)$` or `^req(?:uest)?$`: whole words, each after nothing or a dot. */
const ANCHORED_WORDS = /^\^((?:\(\?:(?:\\.|[^()\\])*\)[*?])*)(?:\(\?:([\w|]+)\)|(\w+)(?:\(\?:(\w+)\)\?)?)\$$/;

/**
 * The words of an expression that is anchored at both ends. The text that it is run on is that of a syntax node, so that
 * where the text ends, the word ends in the file.
 */
function anchoredWords(source: string): string[] | undefined {
  const [, prefixes = '', several, single, more] = ANCHORED_WORDS.exec(source) ?? [];
  const words = several?.split('|') ?? (single === undefined ? undefined : [single, ...(more === undefined ? [] : [single + more])]);
  const endInDots = (prefixes.match(/\(\?:(?:\\.|[^()\\])*\)/g) ?? []).every((group) => group.slice(3, -1).split('|').every((part) => part.endsWith('\\.')));
  return endInDots ? words : undefined;
}

export function requirementOfRegex(root: RegexNode): Requirement {
  return whole(textsOf(root));
}

/** A text of which some letters may stand in either case. */
interface Piece {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** All texts that a part can match, when they are few; else what each of its matches requires. */
type Texts = { readonly exact: readonly Piece[] } | { readonly requires: Requirement };

const MOST_EXACT = 16;
const EMPTY: Texts = { exact: [{ text: '', ignoreCase: false }] };

function textsOf(node: RegexNode): Texts {
  switch (node.op) {
    case 'set': {
      const { single } = node.set;
      // What is not printed in ASCII no literal holds, so that the text ends before it.
      return single && /[\x20-\x7e]/.test(single.char) ? { exact: [{ text: single.char, ignoreCase: single.ignoreCase }] } : { requires: NOTHING_REQUIRED };
    }
    case 'sequence':
      return sequence(node.items.map(textsOf));
    case 'either':
      return either(node.branches.map(textsOf));
    case 'capture':
    case 'atomic':
      return textsOf(node.body);
    case 'repeat':
      return node.min === 0 ? { requires: NOTHING_REQUIRED } : { requires: whole(textsOf(node.body)) };
    case 'back':
      return { requires: NOTHING_REQUIRED };
    default:
      return EMPTY;
  }
}

function whole(texts: Texts): Requirement {
  return 'requires' in texts ? texts.requires : requireAny(texts.exact.map(({ text, ignoreCase }) => requireLiteral(text, 'text', ignoreCase)));
}

function sequence(items: readonly Texts[]): Texts {
  const parts: Requirement[] = [];
  let run = EMPTY;
  for (const item of items) {
    const joined = join(run, item);
    if (joined) run = joined;
    else {
      parts.push(whole(run));
      run = 'exact' in item ? item : EMPTY;
      if ('requires' in item) parts.push(item.requires);
    }
  }
  return parts.length === 0 ? run : { requires: requireAll([...parts, whole(run)]) };
}

/** Every text of the one followed by every text of the other, unless they are too many. */
function join(before: Texts, after: Texts): Texts | undefined {
  if (!('exact' in before && 'exact' in after) || before.exact.length * after.exact.length > MOST_EXACT) return undefined;
  return { exact: before.exact.flatMap((a) => after.exact.map((b) => ({ text: a.text + b.text, ignoreCase: a.ignoreCase || b.ignoreCase }))) };
}

function either(branches: readonly Texts[]): Texts {
  const exact = branches.flatMap((branch) => ('exact' in branch ? branch.exact : []));
  if (branches.every((branch) => 'exact' in branch) && exact.length <= MOST_EXACT) return { exact };
  return { requires: requireAny(branches.map(whole)) };
}
