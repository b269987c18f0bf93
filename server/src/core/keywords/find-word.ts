import type { Literal } from './requirement';

const DOLLAR = 36;

/** Offsets at which a word stands in a text, ascending. For words that no automaton looks for. */
export function findWord(text: string, word: string): number[] {
  const places: number[] = [];
  const codeAt = (at: number): number => text.charCodeAt(at);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordAt(codeAt, at, at + word.length)) places.push(at);
  return places;
}

/** Whether a literal stands in a short text, for which no automaton is worth a pass. Of a dotted name and a member no more is said than that the text does. */
export function standsIn(text: string, { text: wanted, as, ignoreCase }: Literal): boolean {
  const [within, sought] = ignoreCase ? [text.toLowerCase(), wanted.toLowerCase()] : [text, wanted];
  return as === 'word' ? findWord(within, sought).length > 0 : as === 'path' || within.includes(sought);
}

/** @param codeAt gives a code unit, or a byte of UTF-8, and no word's code outside the text */
export function isWordAt(codeAt: (at: number) => number, start: number, end: number): boolean {
  return isWordEdge(codeAt(start - 1)) && isWordEdge(codeAt(end));
}

/** Whether a word ends at an offset, or starts there, where what stands beside the offset is this. */
export function isWordEdge(beside: number): boolean {
  // A dollar before a name may open code in a string: `"$name"`.
  return beside === DOLLAR || !isWordCode(beside);
}

/** ASCII letters, digits, `_` and `$`. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === DOLLAR;
}
