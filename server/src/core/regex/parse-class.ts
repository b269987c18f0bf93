import { CharSet, complement, POSIX_RANGES, SHORTHANDS, type CharRange } from './char-set';
import { UnsupportedRegex } from './syntax';

/** What was read, and the offset just after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, e: 27, a: 7 };

/**
 * A character that is written with a backslash, such as `\n`, `\x41`, `\x{2028}`, `\u00e9`, `\cA`, `\012` or `\.`.
 * @param at the offset of the backslash
 */
export function readEscapedChar(pattern: string, at: number): Read<number> {
  const letter = pattern.charAt(at + 1);
  const control = CONTROL[letter];
  if (control !== undefined) return { value: control, end: at + 2 };
  const rest = pattern.slice(at + 1, at + 12);
  const hex = /^(?:x\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4}))/.exec(rest);
  if (hex) {
    const code = Number.parseInt(hex.slice(1).find((digits) => digits !== undefined) ?? '', 16);
    if (code > 0xffff) throw new UnsupportedRegex('a character outside the basic plane has no equal here');
    return { value: code, end: at + 1 + hex[0].length };
  }
  const octal = /^(?:o\{([0-7]+)\}|(0[0-7]{0,2}|[1-7][0-7]{1,2}))/.exec(rest);
  if (octal) return { value: Number.parseInt(octal[1] ?? octal[2] ?? '', 8), end: at + 1 + octal[0].length };
  if (letter === 'c') return { value: pattern.charCodeAt(at + 2) % 32, end: at + 3 };
  if (letter === '') throw new SyntaxError('a backslash at the end');
  if (/[A-Za-z]/.test(letter) && !'xuo'.includes(letter)) throw new UnsupportedRegex(`\\${letter} has no equal here`);
  return { value: pattern.charCodeAt(at + 1), end: at + 2 };
}

/** `\p{L}`, `\P{Greek}`, `\pL`; undefined when there is none at `at`. */
export function readProperty(pattern: string, at: number): Read<CharSet> | undefined {
  const found = /^\\([pP])(?:\{(\^?)([\w= ]+)\}|([A-Z]))/.exec(pattern.slice(at, at + 40));
  if (!found) return undefined;
  const [whole, letter, caret, long, short] = found;
  const name = long ?? short ?? '';
  const property = propertyOf(name) ?? propertyOf(`Script=${name}`);
  if (!property) throw new UnsupportedRegex(`the property ${name} is not known`);
  return { value: new CharSet([], [property], (letter === 'P') !== (caret === '^')), end: at + whole.length };
}

function propertyOf(name: string): RegExp | undefined {
  try {
    return new RegExp(`^\\p{${name}}$`, 'u');
  } catch {
    return undefined;
  }
}

/**
 * A class such as `[^a-z[:digit:]\s]`.
 * @param at the offset of the opening bracket
 */
export function readClass(pattern: string, at: number, ignoreCase: boolean): Read<CharSet> {
  const negated = pattern.charAt(at + 1) === '^';
  const first = at + (negated ? 2 : 1);
  const members = new Members();
  let next = first;
  // A closing bracket in first place is a member of the class.
  while (pattern.charAt(next) !== ']' || next === first) {
    if (next >= pattern.length) throw new SyntaxError('a class that does not end');
    next = members.read(pattern, next);
  }
  const set = members.toSet();
  const folded = ignoreCase ? set.withoutCase() : set;
  return { value: negated ? folded.negate() : folded, end: next + 1 };
}

class Members {
  private readonly ranges: CharRange[] = [];
  private readonly properties: RegExp[] = [];

  toSet(): CharSet {
    return new CharSet(this.ranges, this.properties);
  }

  /** Reads one member and gives the offset after it. */
  read(pattern: string, at: number): number {
    const set = readSet(pattern, at);
    if (set) {
      this.add(set.value);
      return set.end;
    }
    const from = readMember(pattern, at);
    const isRange = pattern.charAt(from.end) === '-' && ![']', ''].includes(pattern.charAt(from.end + 1)) && !readSet(pattern, from.end + 1);
    const to = isRange ? readMember(pattern, from.end + 1) : from;
    if (to.value < from.value) throw new SyntaxError('a range that is out of order');
    this.ranges.push([from.value, to.value]);
    return to.end;
  }

  private add(set: CharSet): void {
    if (!set.negated) {
      this.ranges.push(...set.ranges);
      this.properties.push(...set.properties);
    } else if (set.properties.length === 0) this.ranges.push(...complement(set.ranges));
    else this.properties.push(...set.properties.map(({ source }) => new RegExp(source.replace('\\p', '\\P'), 'u')));
  }
}

/** A member that is a set of its own. */
function readSet(pattern: string, at: number): Read<CharSet> | undefined {
  const posix = /^\[:(\^?)([a-z]+):\]/.exec(pattern.slice(at, at + 14));
  if (posix) {
    const ranges = POSIX_RANGES[posix[2] ?? ''];
    if (!ranges) throw new UnsupportedRegex(`the class ${posix[0]} is not known`);
    return { value: new CharSet(posix[1] ? complement(ranges) : ranges), end: at + posix[0].length };
  }
  if (pattern.charAt(at) !== '\\') return undefined;
  const shorthand = SHORTHANDS[pattern.charAt(at + 1)];
  return shorthand && pattern.charAt(at + 1) !== 'N' ? { value: shorthand, end: at + 2 } : readProperty(pattern, at);
}

function readMember(pattern: string, at: number): Read<number> {
  if (pattern.charAt(at) !== '\\') return { value: pattern.charCodeAt(at), end: at + 1 };
  if (pattern.charAt(at + 1) === 'b') return { value: 8, end: at + 2 };
  return readEscapedChar(pattern, at);
}
