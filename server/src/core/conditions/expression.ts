/** A condition as a tree. */
export type Expression =
  | { readonly op: 'value'; readonly value: number | string | boolean | undefined }
  | { readonly op: 'metavariable'; readonly name: string }
  | { readonly op: 'list'; readonly items: readonly Expression[] }
  | { readonly op: 'not' | 'negate' | 'invert' | 'plus'; readonly operand: Expression }
  | { readonly op: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'arithmetic'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  /** `a < b <= c`: one sign fewer than operands. */
  | { readonly op: 'compare'; readonly operands: readonly Expression[]; readonly signs: readonly string[] }
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** A condition that cannot be used, and why. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}

export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'metavariable' | 'sign' | 'end';
  readonly text: string;
}

const MOST_TOKENS = 1_000;
const TOKEN =
  /\s+|#[^\n]*|(?<metavariable>\$(?:\.\.\.)?\w+)|(?<number>0[xXoObB][\dA-Fa-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)|(?<string>[rRbBuU]?(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'))|(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?<sign>\*\*|\/\/|<<|>>|[<>=!]=|[-+*/%<>()[\],&|^~])/y;

/** @throws ConditionError */
export function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) throw new ConditionError(`the comparison has ${JSON.stringify(source.charAt(at))}, which is not understood`);
    const [kind, text] = Object.entries(groups).find(([, part]) => part !== undefined) ?? [];
    if (kind && text !== undefined) tokens.push({ kind: kind as Token['kind'], text });
  }
  if (tokens.length > MOST_TOKENS) throw new ConditionError(`the comparison is longer than ${MOST_TOKENS} words and signs`);
  return [...tokens, { kind: 'end', text: '' }];
}
