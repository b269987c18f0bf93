import type { Span } from '../../span';
import { holdsMask } from '../placeholder';
import { describeMakeup, isSequence } from '../rarity';

/** False for a part of a longer word. An escape such as `\n` before the value is none. */
export function isStandalone(text: string, { start, end }: Span, partOfWord: RegExp): boolean {
  const afterEscape = /\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start));
  return (afterEscape || !partOfWord.test(text[start - 1] ?? ' ')) && !partOfWord.test(text[end] ?? ' ');
}

/** A mark further on is one of the drawn characters, not the end of the prefix; in UTF-16 code units. */
const LONGEST_PREFIX = 12;

/**
 * False for the `xxxx…`, `1234…` and `EXAMPLE` of documentation. The part after the fixed prefix is judged, and not by its words:
 * some stand by chance in what is long enough.
 */
export function isDrawn(value: string): boolean {
  const drawn = value.slice(Math.max(...['_', '-', '.'].map((mark) => value.lastIndexOf(mark, LONGEST_PREFIX))) + 1);
  const { distinct, digits, wordiness, length } = describeMakeup(drawn);
  // Of 32 hexadecimal digits that are drawn, one in a hundred has fewer than ten different ones.
  const least = /^[0-9a-f]+$/i.test(drawn) ? 7 : 10;
  if (holdsMask(drawn) || /EXAMPLE/i.test(drawn) || isSequence(drawn) || distinct < Math.min(least, length * 0.35)) return false;
  return wordiness < 0.8 || digits >= 3;
}

/** As `isDrawn` for hexadecimal digits, of which few are distinct: the longest run is judged, a UUID's dashes with it. */
export function isDrawnHex(value: string): boolean {
  const run = (value.match(/[0-9a-f-]+/gi) ?? []).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const digits = run.replaceAll('-', '');
  return !holdsMask(digits) && !isSequence(digits) && new Set(digits).size >= Math.min(7, digits.length / 4);
}
