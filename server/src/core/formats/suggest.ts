import { quote } from './quote';

/** The word of `words` that a mistyped `word` most likely meant, or undefined when none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const typed = word.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of words) {
    const distance = editDistance(typed, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * A sentence on a value that is none of `words`. The value is shown only when it is nearly one of them: else it may be
 * anything, a credential too.
 */
export function unknownValue(what: string, word: string, words: readonly string[], otherwise = `use one of: ${words.join(', ')}.`): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? `this ${what} is not known; ${otherwise}` : `the ${what} ${quote(word)} is not known; did you mean \`${nearest}\`?`;
}

/** Levenshtein distance, a swap of two neighbours counted once. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, beforeLast));
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

function cell(a: string, b: string, i: number, j: number, row: number[], last: number[], beforeLast: number[]): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, at(beforeLast, j - 2) + 1) : plain;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
