import { NOTHING_REQUIRED, type Requirement } from '../keywords';
import { parseRegex } from './parse';
import { anchoredWords, requirementOfRegex, type Piece } from './regex-requirement';
import { isWholeText, type RegexNode } from './syntax';

/** The words with one of which everything ends that an expression matches, where it is a list of words; else undefined. */
export function wordsAtEnd(source: string): readonly string[] | undefined {
  return source.endsWith('$') && !/\\\.\w/.test(source) ? anchoredWords(source) : undefined;
}

/**
 * The ends of the names that an expression matches, as `Literal.of` has them, where it matches dotted names alone; undefined where it
 * matches other things, too, or these are not all.
 */
export function endsOfNames(source: string, flags: string): readonly string[] | undefined {
  const words = flags === '' ? wordsAtEnd(source) : undefined;
  if (words) return words;
  return matchesDottedName(source, flags) ? textsIn(requirementOfRegex(parseRegex(source, flags).root, sayAnyText)) : undefined;
}

/** A name's end is compared with one name, so that it may be short. */
function sayAnyText({ text, after }: Piece): Requirement {
  if (text === '') return NOTHING_REQUIRED;
  return { op: 'literal', literal: { text: `${after === undefined ? '~' : '*'}${text.toLowerCase()}`, as: 'text' } };
}

function textsIn(requirement: Requirement): readonly string[] | undefined {
  if (requirement.op === 'literal') return [requirement.literal.text];
  const parts = requirement.of.map(textsIn);
  if (requirement.op === 'any') return parts.every((texts) => texts !== undefined) ? parts.flat() : undefined;
  return parts.find((texts) => texts?.every((text) => text.startsWith('*'))) ?? parts.find((texts) => texts !== undefined);
}

/** Whether all that an expression matches is one dotted name, told by its first and last marks and the characters it allows. */
export function matchesDottedName(source: string, flags: string): boolean {
  try {
    const { root } = parseRegex(source, flags);
    if (root.op !== 'sequence') return false;
    // Flags leave nothing behind where they are set.
    const items = root.items.filter((item) => item.op !== 'sequence' || item.items.length > 0);
    return isWholeText(items) && items.slice(1, -1).every(isOfNames);
  } catch {
    return false;
  }
}

const OTHER_CODES = Array.from({ length: 128 }, (_, code) => code).filter((code) => !/[\w$.?]/.test(String.fromCharCode(code)));

function isOfNames(node: RegexNode): boolean {
  switch (node.op) {
    case 'set':
      return !OTHER_CODES.some((code) => node.set.has(code));
    case 'sequence':
      return node.items.every(isOfNames);
    case 'either':
      return node.branches.every(isOfNames);
    case 'capture':
    case 'atomic':
    case 'repeat':
      return isOfNames(node.body);
    default:
      return false;
  }
}
