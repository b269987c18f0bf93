import type { Span } from '../span';
import type { CharSet } from './char-set';
import { parseRegex } from './parse';
import type { RegexNode } from './syntax';

/** Gives the parts of a text in which all matches of an expression lie, ascending and apart from each other. */
export type PartsOf = (text: string) => readonly Span[];

/** A text that stands in every match, with the characters that may stand before and after it in one. */
interface Core {
  readonly text: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Finds where an expression can match at all: around a text that stands in all its matches, as far as the characters go that it
 * takes. Searching a file for two characters costs far less than running an engine of our own over it.
 * @returns undefined when no such text is known
 */
export function partsAround(pattern: string, flags = ''): PartsOf | undefined {
  const core = coreOf(pattern, flags);
  return core && ((text) => listParts(core, text));
}

function coreOf(pattern: string, flags: string): Core | undefined {
  try {
    const items = itemsOf(parseRegex(pattern, flags).root);
    const { from, text } = longestText(items);
    const [before, after] = [charsOf(items.slice(0, from)), charsOf(items.slice(from + text.length))];
    return text === '' || !before || !after ? undefined : { text, before, after };
  } catch {
    return undefined;
  }
}

/** What follows each other in every match. */
function itemsOf(node: RegexNode): readonly RegexNode[] {
  if (node.op === 'sequence') return node.items.flatMap(itemsOf);
  return node.op === 'capture' ? itemsOf(node.body) : [node];
}

/** One item for each character. */
function longestText(items: readonly RegexNode[]): { readonly from: number; readonly text: string } {
  let longest = { from: 0, text: '' };
  let text = '';
  items.forEach((item, index) => {
    const single = item.op === 'set' ? item.set.single : undefined;
    text = single && !single.ignoreCase ? text + single.char : '';
    if (text.length > longest.text.length) longest = { from: index + 1 - text.length, text };
  });
  return longest;
}

const ASCII_END = 128;
const FIRST_PRINTED = 0x20;
const PLAIN_SPACES: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

/** The characters that some nodes take; undefined when they look at more than what they take. */
function charsOf(nodes: readonly RegexNode[]): Uint8Array | undefined {
  const sets: CharSet[] = [];
  if (!nodes.every((node) => collectSets(node, sets))) return undefined;
  // Engines differ in what `\s` and `\w` are outside of this.
  return Uint8Array.from({ length: ASCII_END }, (_, code) => ((code < FIRST_PRINTED && !PLAIN_SPACES.has(code)) || sets.some((set) => set.has(code)) ? 1 : 0));
}

function collectSets(node: RegexNode, sets: CharSet[]): boolean {
  switch (node.op) {
    case 'set':
      sets.push(node.set);
      return true;
    case 'sequence':
      return node.items.every((item) => collectSets(item, sets));
    case 'either':
      return node.branches.every((branch) => collectSets(branch, sets));
    case 'capture':
    case 'repeat':
      return collectSets(node.body, sets);
    case 'assert':
      return true;
    default:
      return false;
  }
}

/** Goes over each stretch once, however often the text stands in it. */
function listParts({ text: wanted, before, after }: Core, text: string): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const last = parts.at(-1);
    const floor = last?.end ?? 0;
    let start = at;
    while (start > floor && isIn(before, text.charCodeAt(start - 1))) start--;
    let end = Math.max(at + wanted.length, floor);
    while (end < text.length && isIn(after, text.charCodeAt(end))) end++;
    if (last && start <= floor) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function isIn(chars: Uint8Array, code: number): boolean {
  return code >= ASCII_END || chars[code] === 1;
}
