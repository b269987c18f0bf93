import { UnsupportedRegex } from './syntax';

/** The dialects that rules are written in. `re2` and `python` differ from `pcre` in what they refuse, hardly in what they mean. */
export type Dialect = 'pcre' | 're2' | 'python';

export interface TranslatedRegex {
  readonly source: string;
  /** A subset of `ims`. */
  readonly flags: string;
}

const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};

const ESCAPES: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
  h: '[ \\t]',
  a: '\\x07',
  e: '\\x1b',
};

/**
 * Translates an expression into JavaScript's dialect.
 * @throws UnsupportedRegex for what JavaScript cannot say: possessive quantifiers, atomic groups, recursion, conditionals,
 * flags that change in the middle.
 */
export function translateRegex(pattern: string, initialFlags = ''): TranslatedRegex {
  const { flags, rest } = leadingFlags(pattern, new Set(initialFlags));
  const extended = flags.delete('x');
  flags.delete('u');
  flags.delete('U');
  return { source: new Translation(rest, extended).run(), flags: ['i', 'm', 's'].filter((flag) => flags.has(flag)).join('') };
}

function leadingFlags(pattern: string, flags: Set<string>): { flags: Set<string>; rest: string } {
  let rest = pattern;
  for (let match = LEADING_FLAGS.exec(rest); match; match = LEADING_FLAGS.exec(rest)) {
    for (const flag of match[1] ?? '') flags.add(flag);
    rest = rest.slice(match[0].length);
  }
  return { flags, rest };
}

const LEADING_FLAGS = /^\(\?([imsxuU]+)\)/;

class Translation {
  private at = 0;
  private readonly out: string[] = [];

  constructor(
    private readonly pattern: string,
    private readonly extended: boolean,
  ) {}

  run(): string {
    while (this.at < this.pattern.length) this.step();
    return this.out.join('');
  }

  private step(): void {
    const char = this.pattern.charAt(this.at);
    if (char === '\\') this.escape();
    else if (char === '[') this.characterClass();
    else if (char === '(') this.group();
    else if (this.extended && /\s/.test(char)) this.at++;
    else if (this.extended && char === '#') this.at = endOfLine(this.pattern, this.at);
    else if ((char === '+' || char === '*' || char === '?' || char === '}') && this.pattern.charAt(this.at + 1) === '+') {
      throw new UnsupportedRegex('possessive quantifiers have no equal here');
    } else this.copy(1);
  }

  private copy(length: number): void {
    this.out.push(this.pattern.slice(this.at, this.at + length));
    this.at += length;
  }

  private replace(length: number, text: string): void {
    this.out.push(text);
    this.at += length;
  }

  private escape(): void {
    const letter = this.pattern.charAt(this.at + 1);
    const known = ESCAPES[letter];
    if (letter === 'Q') return this.quoted();
    if (known !== undefined) return this.replace(2, known);
    const braced = /^\\x\{([0-9A-Fa-f]{1,4})\}/.exec(this.pattern.slice(this.at, this.at + 9));
    if (braced) return this.replace(braced[0].length, `\\u${(braced[1] ?? '').padStart(4, '0')}`);
    this.copyEscape('dDwWsSbBnrtfxuck');
  }

  /** JavaScript takes a letter that it does not know for itself. */
  private copyEscape(known: string): void {
    const letter = this.pattern.charAt(this.at + 1);
    if (/[A-Za-z]/.test(letter) && !known.includes(letter)) throw new UnsupportedRegex(`\\${letter} has no equal in JavaScript`);
    this.copy(2);
  }

  private quoted(): void {
    const close = this.pattern.indexOf('\\E', this.at);
    const end = close < 0 ? this.pattern.length : close;
    const text = this.pattern.slice(this.at + 2, end).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    this.replace(Math.min(this.pattern.length, end + 2) - this.at, text);
  }

  private characterClass(): void {
    this.copy(this.pattern.startsWith('[^', this.at) ? 2 : 1);
    // A closing bracket in first place is a member of the class.
    if (this.pattern.charAt(this.at) === ']') this.replace(1, '\\]');
    while (this.at < this.pattern.length && this.pattern.charAt(this.at) !== ']') this.classMember();
    this.copy(1);
  }

  private classMember(): void {
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(this.pattern.slice(this.at, this.at + 14));
    if (posix) {
      const members = POSIX_CLASSES[posix[2] ?? ''];
      if (members === undefined || posix[1]) throw new UnsupportedRegex(`the class ${posix[0]} is not known`);
      return this.replace(posix[0].length, members);
    }
    const char = this.pattern.charAt(this.at);
    if (char === '\\' && this.pattern.charAt(this.at + 1) === 'h') return this.replace(2, ' \\t');
    if (char === '[') return this.replace(1, '\\[');
    if (char === '\\') this.copyEscape('dDwWsSbnrtfxuc');
    else this.copy(1);
  }

  private group(): void {
    const head = this.pattern.slice(this.at, this.at + 4);
    if (head.startsWith('(?P<')) return this.replace(4, '(?<');
    if (head.startsWith('(?#')) {
      const close = this.pattern.indexOf(')', this.at);
      this.at = close < 0 ? this.pattern.length : close + 1;
      return;
    }
    const back = /^\(\?P=([A-Za-z_]\w*)\)/.exec(this.pattern.slice(this.at));
    if (back) return this.replace(back[0].length, `\\k<${back[1]}>`);
    if (/^\(\?(>|\||\(|R|&|[0-9+-]?\d)/.test(head) || head.startsWith('(*')) throw new UnsupportedRegex(`the group ${head} has no equal here`);
    if (/^\(\?[imsx]*-?[imsx]+[:)]/.test(this.pattern.slice(this.at, this.at + 12))) {
      throw new UnsupportedRegex('flags can stand only at the front');
    }
    this.copy(1);
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
