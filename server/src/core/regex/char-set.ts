/** An inclusive range of UTF-16 code units. */
export type CharRange = readonly [from: number, to: number];

const ASCII_END = 128;

/** A set of UTF-16 code units: ranges, Unicode properties, or everything but those. Immutable. */
export class CharSet {
  /** Whether each code below 128 is in the set; made when first asked for, because most sets are only parts of others. */
  private ascii: Uint8Array | undefined;

  /** @param properties expressions that match one character of a Unicode property; each needs the flag `u` */
  constructor(
    readonly ranges: readonly CharRange[],
    readonly properties: readonly RegExp[] = [],
    readonly negated = false,
  ) {}

  has(code: number): boolean {
    return code < ASCII_END ? (this.ascii ??= this.tabulate())[code] === 1 : this.find(code);
  }

  /** The only character of the set, or the small letter of the only pair such as `Aa`; undefined for a larger set. */
  get single(): { readonly char: string; readonly ignoreCase: boolean } | undefined {
    if (this.negated || this.properties.length > 0) return undefined;
    const codes = new Set<number>();
    for (const [from, to] of this.ranges) for (let code = from; code <= to && codes.size < 3; code++) codes.add(code);
    const [first, second] = [...codes].sort((a, b) => b - a);
    if (first === undefined || codes.size > 2) return undefined;
    const char = String.fromCharCode(first);
    if (second === undefined) return { char, ignoreCase: false };
    return /[a-z]/.test(char) && second === first - 32 ? { char, ignoreCase: true } : undefined;
  }

  /** The characters of a set of at most so many; undefined for a larger one. */
  few(most: number): readonly string[] | undefined {
    if (this.negated || this.properties.length > 0) return undefined;
    const codes = new Set<number>();
    for (const [from, to] of this.ranges) for (let code = from; code <= to && codes.size <= most; code++) codes.add(code);
    return codes.size <= most ? [...codes].map((code) => String.fromCharCode(code)) : undefined;
  }

  /** Whether some character is in both. Decided on ASCII and on one letter outside of it, which is enough for judging a rule. */
  overlaps(other: CharSet): boolean {
    for (let code = 0; code < ASCII_END; code++) if (this.has(code) && other.has(code)) return true;
    return this.has(0xe9) && other.has(0xe9);
  }

  negate(): CharSet {
    return new CharSet(this.ranges, this.properties, !this.negated);
  }

  /** The set with the other case of each letter. Of a very large range outside ASCII the cases are left as they are. */
  withoutCase(): CharSet {
    return new CharSet([...this.ranges, ...this.ranges.flatMap(otherCase)], this.properties, this.negated);
  }

  private tabulate(): Uint8Array {
    if (this.properties.length > 0) return Uint8Array.from({ length: ASCII_END }, (_, code) => (this.find(code) ? 1 : 0));
    const table = new Uint8Array(ASCII_END).fill(this.negated ? 1 : 0);
    for (const [from, to] of this.ranges) table.fill(this.negated ? 0 : 1, Math.min(from, ASCII_END), Math.min(to + 1, ASCII_END));
    return table;
  }

  private find(code: number): boolean {
    const inside = this.ranges.some(([from, to]) => from <= code && code <= to) || this.properties.some((property) => property.test(String.fromCharCode(code)));
    return inside !== this.negated;
  }
}

const MOST_FOLDED = 2_000;

function otherCase([from, to]: CharRange): CharRange[] {
  const others: CharRange[] = [];
  const lower = intersect(from, to, 0x61, 0x7a, -32);
  const upper = intersect(from, to, 0x41, 0x5a, 32);
  if (lower) others.push(lower);
  if (upper) others.push(upper);
  const start = Math.max(from, ASCII_END);
  if (to - start > MOST_FOLDED) return others;
  for (let code = start; code <= to; code++) {
    const char = String.fromCharCode(code);
    for (const folded of [char.toLowerCase(), char.toUpperCase()]) {
      const only = folded.charCodeAt(0);
      // As JavaScript does it: no character outside ASCII equals one inside.
      if (folded.length === 1 && only !== code && only >= ASCII_END) others.push([only, only]);
    }
  }
  return others;
}

function intersect(from: number, to: number, low: number, high: number, shift: number): CharRange | undefined {
  const [start, end] = [Math.max(from, low), Math.min(to, high)];
  return start <= end ? [start + shift, end + shift] : undefined;
}

const DIGIT: readonly CharRange[] = [[0x30, 0x39]];
const UPPER: readonly CharRange[] = [[0x41, 0x5a]];
const LOWER: readonly CharRange[] = [[0x61, 0x7a]];
const WORD: readonly CharRange[] = [...DIGIT, ...UPPER, [0x5f, 0x5f], ...LOWER];
const WIDE_SPACE: readonly CharRange[] = [[0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]];
const VERTICAL: readonly CharRange[] = [[0x0a, 0x0d], [0x85, 0x85], [0x2028, 0x2029]];
const SPACE: readonly CharRange[] = [[0x09, 0x0d], [0x20, 0x20], ...WIDE_SPACE, [0x2028, 0x2029], [0xfeff, 0xfeff]];

/** The ends of lines, as JavaScript counts them. */
export const LINE_ENDS = new CharSet([[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]]);
export const ANYTHING = new CharSet([[0, 0xffff]]);
export const WORD_CHARS = new CharSet(WORD);

/** `\d`, `\w`, `\s`, `\h`, `\v`, `\N` and, in capitals, their opposites. */
export const SHORTHANDS: Readonly<Record<string, CharSet>> = {
  d: new CharSet(DIGIT),
  D: new CharSet(DIGIT).negate(),
  w: WORD_CHARS,
  W: WORD_CHARS.negate(),
  s: new CharSet(SPACE),
  S: new CharSet(SPACE).negate(),
  h: new CharSet([[0x09, 0x09], [0x20, 0x20], ...WIDE_SPACE]),
  H: new CharSet([[0x09, 0x09], [0x20, 0x20], ...WIDE_SPACE]).negate(),
  v: new CharSet(VERTICAL),
  V: new CharSet(VERTICAL).negate(),
  N: LINE_ENDS.negate(),
};

export const POSIX_RANGES: Readonly<Record<string, readonly CharRange[]>> = {
  alnum: [...DIGIT, ...UPPER, ...LOWER],
  alpha: [...UPPER, ...LOWER],
  ascii: [[0, 0x7f]],
  blank: [[0x09, 0x09], [0x20, 0x20]],
  cntrl: [[0, 0x1f], [0x7f, 0x7f]],
  digit: DIGIT,
  graph: [[0x21, 0x7e]],
  lower: LOWER,
  print: [[0x20, 0x7e]],
  punct: [[0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]],
  space: SPACE,
  upper: UPPER,
  word: WORD,
  xdigit: [...DIGIT, [0x41, 0x46], [0x61, 0x66]],
};

/** The ranges of everything that is in none of `ranges`. */
export function complement(ranges: readonly CharRange[]): CharRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const gaps: CharRange[] = [];
  let next = 0;
  for (const [from, to] of sorted) {
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 0xffff) gaps.push([next, 0xffff]);
  return gaps;
}
