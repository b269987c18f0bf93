import { ConditionError, readTokens, type Expression, type Token } from './expression';
import { FUNCTIONS } from './functions';
import { readNumber } from './number';

const DEEPEST = 50;
const CONSTANTS: Readonly<Record<string, boolean | undefined>> = { True: true, False: false, true: true, false: false, None: undefined };
const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='];
/** From the weakest to the strongest. */
const ARITHMETIC: readonly (readonly string[])[] = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%']];
const PREFIXES: Readonly<Record<string, 'negate' | 'invert' | 'plus'>> = { '-': 'negate', '~': 'invert', '+': 'plus' };

/** @throws ConditionError */
export function parseCondition(source: string): Expression {
  return new ConditionParser(readTokens(source)).parse();
}

class ConditionParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Expression {
    const expression = this.or();
    if (this.current.kind !== 'end') throw this.unexpected();
    return expression;
  }

  private get current(): Token {
    return this.tokens[this.at]!;
  }

  private unexpected(): ConditionError {
    return new ConditionError(this.current.kind === 'end' ? 'the comparison ends too early' : `the comparison has ${this.current.text} where it is not expected`);
  }

  private take(...texts: readonly string[]): string | undefined {
    const { kind, text } = this.current;
    if ((kind !== 'sign' && kind !== 'name') || !texts.includes(text)) return undefined;
    this.at++;
    return text;
  }

  private expect(text: string): void {
    if (this.take(text) === undefined) throw this.unexpected();
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw new ConditionError('the comparison nests too deeply');
    const result = read();
    this.depth--;
    return result;
  }

  private or(): Expression {
    let left = this.and();
    while (this.take('or')) left = { op: 'or', left, right: this.and() };
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.take('and')) left = { op: 'and', left, right: this.not() };
    return left;
  }

  private not(): Expression {
    return this.take('not') ? this.deeper(() => ({ op: 'not', operand: this.not() })) : this.comparison();
  }

  private comparison(): Expression {
    const first = this.arithmetic(0);
    const operands = [first];
    const signs: string[] = [];
    for (let sign = this.comparisonSign(); sign; sign = this.comparisonSign()) {
      signs.push(sign);
      operands.push(this.arithmetic(0));
    }
    return signs.length === 0 ? first : { op: 'compare', operands, signs };
  }

  private comparisonSign(): string | undefined {
    if (this.current.text === 'not' && this.tokens[this.at + 1]?.text === 'in') {
      this.at += 2;
      return 'not in';
    }
    return this.take(...COMPARISONS, 'in');
  }

  private arithmetic(strength: number): Expression {
    const signs = ARITHMETIC[strength];
    if (!signs) return this.prefixed();
    let left = this.arithmetic(strength + 1);
    for (let sign = this.take(...signs); sign; sign = this.take(...signs)) left = { op: 'arithmetic', sign, left, right: this.arithmetic(strength + 1) };
    return left;
  }

  private prefixed(): Expression {
    const sign = this.take('-', '~', '+');
    if (sign) return this.deeper(() => ({ op: PREFIXES[sign]!, operand: this.prefixed() }));
    const left = this.primary();
    return this.take('**') ? this.deeper(() => ({ op: 'arithmetic', sign: '**', left, right: this.prefixed() })) : left;
  }

  private primary(): Expression {
    const { kind, text } = this.current;
    if (this.take('(')) return this.deeper(() => this.closed(this.or(), ')'));
    if (this.take('[')) return this.deeper(() => ({ op: 'list', items: this.items(']') }));
    if (kind === 'end' || kind === 'sign') throw this.unexpected();
    this.at++;
    if (kind === 'metavariable') return { op: 'metavariable', name: text };
    if (kind === 'string') return { op: 'value', value: decodeString(text) };
    if (kind === 'number') return { op: 'value', value: readNumber(text) };
    if (this.take('(')) return this.deeper(() => this.call(text));
    if (!(text in CONSTANTS)) throw new ConditionError(`the comparison uses the name ${text}, which is not known`);
    return { op: 'value', value: CONSTANTS[text] };
  }

  private closed(expression: Expression, close: string): Expression {
    this.expect(close);
    return expression;
  }

  private call(name: string): Expression {
    const known = FUNCTIONS[name];
    if (!known) throw new ConditionError(`the comparison calls ${name}(), which is not known`);
    const args = this.items(')');
    if (args.length < known.least || args.length > known.most) throw new ConditionError(`the comparison calls ${name}() with ${args.length} arguments`);
    return { op: 'call', name, args };
  }

  private items(close: string): Expression[] {
    const items: Expression[] = [];
    while (!this.take(close)) {
      items.push(this.or());
      if (!this.take(',')) {
        this.expect(close);
        break;
      }
    }
    return items;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\n': '' };

/** The content of a string literal of Python. */
export function decodeString(literal: string): string {
  const [, prefix = '', body = ''] = /^([rRbBuU]?)["']([\s\S]*)["']$/.exec(literal) ?? [];
  if (prefix.toLowerCase() === 'r') return body;
  // Python leaves a backslash before a letter that it does not know, as expressions for re.match need.
  return body.replace(/\\([\s\S])/g, (whole, char: string) => ESCAPES[char] ?? (/["'\\]/.test(char) ? char : whole));
}
