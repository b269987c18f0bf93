import type { Made } from '../made-of';

/** Whether labels are as an expression such as `A and not B` wants them. */
export type Requires = ((has: (label: string) => boolean) => boolean) & Made;

const TOKEN = /\s*(\(|\)|[A-Za-z_]\w*)/y;
const DEEPEST = 50;

/** An expression of labels that cannot be read. */
export class RequiresError extends Error {
  override readonly name = 'RequiresError';
}

/** @throws RequiresError */
export function parseRequires(source: string): Requires {
  return Object.assign(new RequiresParser(tokensOf(source), source).parse(), { madeOf: ['requires', source] as const });
}

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; source.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, token] = TOKEN.exec(source) ?? [];
    if (token === undefined) throw unreadable(source);
    tokens.push(token);
  }
  return tokens;
}

function unreadable(source: string): RequiresError {
  return new RequiresError(`\`requires: ${source}\` is no expression of labels; write labels with \`and\`, \`or\`, \`not\` and parentheses`);
}

class RequiresParser {
  private at = 0;

  constructor(private readonly tokens: readonly string[], private readonly source: string) {}

  parse(): Requires {
    const requires = this.either(0);
    if (this.at < this.tokens.length) throw unreadable(this.source);
    return requires;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private either(depth: number): Requires {
    const branches = [this.both(depth)];
    while (this.take('or')) branches.push(this.both(depth));
    return (has) => branches.some((branch) => branch(has));
  }

  private both(depth: number): Requires {
    const parts = [this.one(depth)];
    while (this.take('and')) parts.push(this.one(depth));
    return (has) => parts.every((part) => part(has));
  }

  private one(depth: number): Requires {
    if (depth > DEEPEST) throw unreadable(this.source);
    if (this.take('not')) {
      const inner = this.one(depth + 1);
      return (has) => !inner(has);
    }
    if (this.take('(')) {
      const inner = this.either(depth + 1);
      if (!this.take(')')) throw unreadable(this.source);
      return inner;
    }
    const label = this.tokens[this.at];
    if (label === undefined || ['and', 'or', ')'].includes(label)) throw unreadable(this.source);
    this.at++;
    if (label === 'True' || label === 'true') return () => true;
    return label === 'False' || label === 'false' ? () => false : (has) => has(label);
  }
}
