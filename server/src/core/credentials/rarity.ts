import letterPairs from './letter-pairs.generated.json';

/** What a value is made of. */
export interface Makeup {
  readonly length: number;
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly symbols: number;
  /** How many of lower, upper, digits and symbols occur. */
  readonly classes: number;
  /** Neighbours of different class. A capital before a small letter is none: that is how words are written. */
  readonly changes: number;
  readonly distinct: number;
  /**
   * How much its letters follow each other as in the words of code: about 0.2 for letters drawn at random, 0.8 for words, 0.5 when
   * there are too few pairs to say.
   */
  readonly wordiness: number;
}

export function describeMakeup(value: string): Makeup {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  const [lower, upper, digits] = [count(/[a-z]/g), count(/[A-Z]/g), count(/[0-9]/g)];
  const symbols = value.length - lower - upper - digits;
  const classes = [lower, upper, digits, symbols].filter((amount) => amount > 0).length;
  return { length: value.length, lower, upper, digits, symbols, classes, changes: countChanges(value), distinct: new Set(value).size, wordiness: wordinessOf(value) };
}

/**
 * True for a value that people do not write by accident: letters that make no words, or classes that are mixed all through.
 * It raises the confidence of a finding and is never needed for one. The thresholds were set on labelled lines.
 */
export function looksRandom(value: string): boolean {
  const makeup = describeMakeup(value);
  if (makeup.length < 8 || makeup.distinct < Math.min(6, makeup.length * 0.5) || isSequence(value)) return false;
  if (HEX_DRAWN.test(value)) return makeup.changes >= 3;
  if (makeup.digits === 0) return makeup.length >= 12 && makeup.wordiness < 0.45;
  if (makeup.classes >= 3 && makeup.changes >= 4) return makeup.wordiness < 0.75;
  return makeup.changes >= 3 && makeup.wordiness < 0.55;
}

/** Pairs of letters say nothing where there are only six letters. */
const HEX_DRAWN = /^(?:(?=.*[a-f])[0-9a-f]{16,}|(?=.*[A-F])[0-9A-F]{16,})$/;

/** Shannon's entropy of a value's characters, in bits for each. It decides nothing of its own: rules for gitleaks ask for it. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...value].length;
  return [...counts.values()].reduce((bits, count) => bits - (count / length) * Math.log2(count / length), 0);
}

/** True when most neighbours are equal or one apart, as in `12345678`, `abcdefgh` or `aaaa1111`. */
export function isSequence(value: string): boolean {
  let steps = 0;
  for (let i = 1; i < value.length; i++) {
    if (Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) <= 1) steps++;
  }
  return steps >= (value.length - 1) * 0.6;
}

const FIRST_LETTER = 97;
const LETTERS = 26;
/** As `scripts/train-letter-pairs.mjs` writes tenths of a bit. */
const ZERO = 48;
const FEWEST_PAIRS = 3;

function wordinessOf(value: string): number {
  let pairs = 0;
  let tenths = 0;
  for (const run of value.toLowerCase().match(/[a-z]{2,}/g) ?? []) {
    pairs += run.length - 1;
    for (let i = 1; i < run.length; i++) tenths += tenthsOf(run.charCodeAt(i - 1), run.charCodeAt(i));
  }
  if (pairs < FEWEST_PAIRS) return 0.5;
  const { inRandom, inWords } = letterPairs;
  return 0.2 + (0.6 * (inRandom - tenths / 10 / pairs)) / (inRandom - inWords);
}

function tenthsOf(first: number, second: number): number {
  return letterPairs.pairs.charCodeAt((first - FIRST_LETTER) * LETTERS + second - FIRST_LETTER) - ZERO;
}

function countChanges(value: string): number {
  let changes = 0;
  for (let i = 1; i < value.length; i++) {
    const pair = classOf(value[i - 1]!) + classOf(value[i]!);
    if (pair[0] !== pair[1] && pair !== 'Aa') changes++;
  }
  return changes;
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'a';
  if (character >= 'A' && character <= 'Z') return 'A';
  return character >= '0' && character <= '9' ? '0' : '-';
}
