import type { Span } from '../../span';
import { holdsMask } from '../placeholder';
import { describeMakeup, isSequence } from '../rarity';
import type { Verdict } from './check';

/** False for a part of a longer word. An escape such as `\n` before the value is none. */
export function isStandalone(text: string, { start, end }: Span, partOfWord: RegExp): boolean {
  const afterEscape = /\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start));
  return (afterEscape || !partOfWord.test(text[start - 1] ?? ' ')) && !partOfWord.test(text[end] ?? ' ');
}

/** A mark further on is one of the drawn characters, not the end of the prefix; in UTF-16 code units. */
const LONGEST_PREFIX = 12;

/**
 * False for the `xxxx…` and the `EXAMPLE` of documentation, and for a name; `invented` for `1234…` and words. The part after the fixed
 * prefix is judged, and not by its words: some stand by chance in what is long enough.
 */
export function judgeDrawn(value: string): Verdict {
  const drawn = value.slice(Math.max(...['_', '-', '.'].map((mark) => value.lastIndexOf(mark, LONGEST_PREFIX))) + 1);
  if (holdsMask(drawn) || /EXAMPLE/.test(drawn)) return false;
  const { distinct, digits, wordiness, length, lower, upper } = describeMakeup(drawn);
  // Of 32 hexadecimal digits that are drawn, one in a hundred has fewer than ten different ones.
  const least = /^[0-9a-f]+$/i.test(drawn) ? 7 : 10;
  if (isSequence(drawn) || distinct < Math.min(least, length * 0.35) || /example/i.test(drawn)) return 'invented';
  if (wordiness < 0.8 || digits >= 3) return true;
  return digits > 0 && lower > 0 && upper > 0 && 'invented';
}

/**
 * What a value is worth whose prefix no one else uses, and whose checksum `holds` or not: what tests and documents make up has the
 * form and not the checksum.
 */
export function judgeChecksum(value: string, holds: boolean): Verdict {
  return holds || (judgeDrawn(value) !== false && 'invented');
}

export function isDrawn(value: string): boolean {
  return judgeDrawn(value) === true;
}

/** As `judgeDrawn` for hexadecimal digits, of which few are distinct: the longest run is judged, a UUID's dashes with it. */
export function judgeDrawnHex(value: string): Verdict {
  const run = (value.match(/[0-9a-f-]+/gi) ?? []).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const digits = run.replaceAll('-', '');
  if (holdsMask(digits)) return false;
  return !isSequence(digits) && new Set(digits).size >= Math.min(7, digits.length / 4) ? true : 'invented';
}
