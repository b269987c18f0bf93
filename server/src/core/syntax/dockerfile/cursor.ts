import type { LogicalLine } from './logical-line';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Goes through the words of one logical line. Offsets are of the whole text. */
export class Cursor {
  at: number;

  constructor(
    readonly text: string,
    readonly line: LogicalLine,
    private readonly escape: string,
  ) {
    this.at = line.start;
  }

  get isAtEnd(): boolean {
    return this.at >= this.line.end;
  }

  get character(): string {
    return this.isAtEnd ? '' : this.text.charAt(this.at);
  }

  /** Passes white space and continuations. */
  skip(): void {
    while (!this.isAtEnd) {
      const gap = this.line.gaps.get(this.at);
      if (gap !== undefined) this.at = gap;
      else if (isBlank(this.character)) this.at++;
      else return;
    }
  }

  /** Passes a word, quotes and substitutions included, up to white space or one of the characters of `stops`. */
  word(stops = ''): { readonly start: number; readonly end: number } {
    const start = this.at;
    while (!this.isAtEnd && !this.line.gaps.has(this.at) && !isBlank(this.character) && !stops.includes(this.character)) this.passUnit();
    return { start, end: this.at };
  }

  /** What a word would be, without passing it. */
  peekWord(): string {
    const from = this.at;
    const { start, end } = this.word();
    this.at = from;
    return this.text.slice(start, end);
  }

  private passUnit(): void {
    const { character } = this;
    if (character === this.escape) this.at += 2;
    else if (character === '"' || character === "'" || character === '`') this.passQuoted(character);
    else if (character === '$' && /[({]/.test(this.text.charAt(this.at + 1))) this.passNested(this.text.charAt(this.at + 1));
    else this.at++;
    this.at = Math.min(this.at, this.line.end);
  }

  /** A quote that nothing closes is an ordinary character. */
  private passQuoted(quote: string): void {
    for (let end = this.at + 1; end < this.line.end; end++) {
      if (this.text.charAt(end) === this.escape && quote !== "'") end++;
      else if (this.text.charAt(end) === quote) {
        this.at = end + 1;
        return;
      }
    }
    this.at++;
  }

  /** A substitution that nothing closes takes the rest of the line. */
  private passNested(opener: string): void {
    const closer = CLOSERS[opener] ?? '';
    let depth = 0;
    for (let end = this.at + 1; end < this.line.end; end++) {
      if (this.text.charAt(end) === opener) depth++;
      else if (this.text.charAt(end) === closer && --depth === 0) {
        this.at = end + 1;
        return;
      }
    }
    this.at = this.line.end;
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
