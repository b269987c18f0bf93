import { ANYTHING, CharSet, LINE_ENDS, SHORTHANDS } from './char-set';
import { readClass, readEscapedChar, readProperty } from './parse-class';
import { UnsupportedRegex, type Assertion, type ParsedRegex, type RegexNode } from './syntax';

/** Deeper nesting is refused, so that no expression exhausts the stack. */
const DEEPEST = 100;
/** `a{2}{3}` is allowed, and that is enough. */
const MOST_QUANTIFIERS = 4;

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
}

/**
 * Reads an expression of PCRE, RE2, Python or JavaScript, whose syntaxes hardly contradict each other.
 * @param flags set from outside, a subset of `imsx`
 * @throws UnsupportedRegex for recursion, conditions, verbs, `\G`, `\X`; SyntaxError for what is no expression
 */
export function parseRegex(pattern: string, flags = ''): ParsedRegex {
  return new Parser(pattern, { i: flags.includes('i'), m: flags.includes('m'), s: flags.includes('s'), x: flags.includes('x') }).parse();
}

const ASSERTING_ESCAPES: Readonly<Record<string, Assertion>> = { A: 'textStart', z: 'textEnd', Z: 'beforeLineFeed', b: 'wordEdge', B: 'noWordEdge' };
const NOTHING: RegexNode = { op: 'sequence', items: [] };

class Parser {
  private at = 0;
  private depth = 0;
  private groups = 0;
  private readonly names = new Map<string, number>();
  private lastReference = 0;

  constructor(
    private readonly pattern: string,
    private flags: Flags,
  ) {}

  parse(): ParsedRegex {
    const root = this.either();
    if (this.at < this.pattern.length) throw new SyntaxError('a parenthesis that closes nothing');
    if (this.lastReference > this.groups) throw new SyntaxError('a reference to no group');
    return { root, groups: this.groups, names: this.names };
  }

  private peek(length = 1): string {
    return this.pattern.slice(this.at, this.at + length);
  }

  /** @param expression sticky */
  private take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  private either(): RegexNode {
    const branches = [this.sequence()];
    while (this.take(/\|/y)) branches.push(this.sequence());
    const [only] = branches;
    return branches.length === 1 && only ? only : { op: 'either', branches };
  }

  private sequence(): RegexNode {
    const items: RegexNode[] = [];
    for (this.skipComments(); this.at < this.pattern.length && !'|)'.includes(this.peek()); this.skipComments()) {
      if (this.peek(2) === '\\Q') items.push(...this.quoted());
      else if (this.take(/\\E/y)) continue;
      else items.push(this.quantified(this.item()));
    }
    const [only] = items;
    return items.length === 1 && only ? only : { op: 'sequence', items };
  }

  private skipComments(): void {
    while (this.take(/\(\?#[^)]*\)/y) ?? (this.flags.x && this.take(/(?:\s+|#[^\n]*(?:\n|$))/y)));
  }

  private quantified(item: RegexNode): RegexNode {
    let node = item;
    for (let count = 0; ; count++) {
      const next = this.quantifiedOnce(node);
      if (!next) return node;
      if (count === MOST_QUANTIFIERS) throw new SyntaxError('a quantifier of a quantifier');
      node = next;
    }
  }

  /** Undefined when no quantifier follows. */
  private quantifiedOnce(body: RegexNode): RegexNode | undefined {
    this.skipComments();
    const found = this.take(/(?:([*+?])|\{(\d+)\}|\{(\d*),(\d*)\})([?+]?)/y);
    if (!found) return undefined;
    const [whole, sign, exact, least, most, mode] = found;
    if (exact === undefined && least === '' && most === '') {
      this.at -= whole.length - 1;
      return { op: 'sequence', items: [body, this.charNode(0x7b)] };
    }
    const [min, max] = sign !== undefined ? SIGNS[sign]! : [Number(exact ?? least ?? 0), exact !== undefined ? Number(exact) : most ? Number(most) : Infinity];
    if (max < min) throw new SyntaxError('a quantifier that is out of order');
    const repeat: RegexNode = { op: 'repeat', body, min, max, lazy: mode === '?' };
    return mode === '+' ? { op: 'atomic', body: repeat } : repeat;
  }

  private quoted(): RegexNode[] {
    const close = this.pattern.indexOf('\\E', this.at);
    const text = this.pattern.slice(this.at + 2, close < 0 ? undefined : close);
    this.at = close < 0 ? this.pattern.length : close + 2;
    const chars = [...text.split('')].map((char) => this.charNode(char.charCodeAt(0)));
    const last = chars.pop();
    return last ? [...chars, this.quantified(last)] : [];
  }

  private item(): RegexNode {
    const char = this.peek();
    switch (char) {
      case '(':
        return this.group();
      case '[': {
        const { value, end } = readClass(this.pattern, this.at, this.flags.i);
        this.at = end;
        return { op: 'set', set: value };
      }
      case '\\':
        return this.escape();
      case '.':
        this.at++;
        return { op: 'set', set: this.flags.s ? ANYTHING : LINE_ENDS.negate() };
      case '^':
        this.at++;
        return { op: 'assert', what: this.flags.m ? 'lineStart' : 'textStart' };
      case '$':
        this.at++;
        return { op: 'assert', what: this.flags.m ? 'lineEnd' : 'textEnd' };
      case '*':
      case '+':
      case '?':
        throw new SyntaxError('nothing to repeat');
      default:
        this.at++;
        return this.charNode(char.charCodeAt(0));
    }
  }

  private charNode(code: number): RegexNode {
    const set = new CharSet([[code, code]]);
    return { op: 'set', set: this.flags.i ? set.withoutCase() : set };
  }

  private escape(): RegexNode {
    const letter = this.pattern.charAt(this.at + 1);
    const what = ASSERTING_ESCAPES[letter];
    const shorthand = SHORTHANDS[letter];
    if (what ?? shorthand) this.at += 2;
    if (what) return { op: 'assert', what };
    if (shorthand) return { op: 'set', set: shorthand };
    if (letter === 'R' || letter === 'K') {
      this.at += 2;
      return letter === 'R' ? LINE_BREAK : { op: 'keep' };
    }
    const reference = this.take(/\\(?:k(?:<(\w+)>|\{(\w+)\}|'(\w+)')|g(?:\{(-?\w+)\}|(-?\d+))|((?![1-7][0-7]{2})[1-9]\d?))/y);
    if (reference) return this.backReference(reference.slice(1).find((each) => each !== undefined) ?? '');
    const read = readProperty(this.pattern, this.at) ?? readEscapedChar(this.pattern, this.at);
    this.at = read.end;
    return typeof read.value === 'number' ? this.charNode(read.value) : { op: 'set', set: read.value };
  }

  private backReference(name: string): RegexNode {
    const number = /^-?\d+$/.test(name) ? Number(name) : this.names.get(name);
    if (number === undefined) throw new SyntaxError('a reference to no group');
    const group = number < 0 ? this.groups + 1 + number : number;
    this.lastReference = Math.max(this.lastReference, group);
    return { op: 'back', group, ignoreCase: this.flags.i };
  }

  private group(): RegexNode {
    if (++this.depth > DEEPEST) throw new UnsupportedRegex(`groups nest deeper than ${DEEPEST}`);
    const before = this.flags;
    const node = this.groupBody();
    this.depth--;
    // Flags that a group sets end with it; those of `(?i)` reach to the end of the group around.
    if (node !== NOTHING) this.flags = before;
    return node;
  }

  private groupBody(): RegexNode {
    const named = this.take(/\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/y);
    if (named) return this.capture(named[1] ?? named[2]);
    const back = this.take(/\(\?P=(\w+)\)/y);
    if (back) return this.backReference(back[1] ?? '');
    const look = this.take(/\(\?(<?)([=!])/y);
    if (look) return { op: 'look', behind: look[1] === '<', negative: look[2] === '!', body: this.closed() };
    if (this.take(/\(\?>/y)) return { op: 'atomic', body: this.closed() };
    const flags = this.take(/\(\?(\^?)([imsxnuUJaL]*)(?:-([imsxnuU]+))?([:)])/y);
    if (flags) return this.flagged(flags);
    if (/^\((?:\?|\*)/.test(this.peek(2))) throw new UnsupportedRegex(`the group ${this.peek(4)} has no equal here`);
    this.at++;
    return this.capture(undefined);
  }

  private flagged([, caret = '', on = '', off = '', close]: RegExpExecArray): RegexNode {
    const has = (flag: keyof Flags): boolean => (on.includes(flag) || (caret === '' && this.flags[flag])) && !off.includes(flag);
    if (on.includes('U')) throw new UnsupportedRegex('the flag U has no equal here');
    this.flags = { i: has('i'), m: has('m'), s: has('s'), x: has('x') };
    return close === ')' ? NOTHING : { op: 'sequence', items: [this.closed()] };
  }

  private capture(name: string | undefined): RegexNode {
    const group = ++this.groups;
    if (name !== undefined && this.names.has(name)) throw new SyntaxError('two groups of one name');
    if (name !== undefined) this.names.set(name, group);
    return { op: 'capture', group, body: this.closed() };
  }

  /** What stands before the closing parenthesis, and that. */
  private closed(): RegexNode {
    const body = this.either();
    if (!this.take(/\)/y)) throw new SyntaxError('a group that does not end');
    return body;
  }
}

const SIGNS: Readonly<Record<string, readonly [number, number]>> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };

const LINE_BREAK: RegexNode = {
  op: 'atomic',
  body: {
    op: 'either',
    branches: [
      { op: 'sequence', items: [{ op: 'set', set: new CharSet([[0x0d, 0x0d]]) }, { op: 'set', set: new CharSet([[0x0a, 0x0a]]) }] },
      { op: 'set', set: SHORTHANDS['v']! },
    ],
  },
};
