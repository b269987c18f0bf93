/** A word, a mark or any other character of a text. */
export interface GenericToken {
  readonly text: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
  readonly isWord: boolean;
}

/** Words as Semgrep's documentation has them: ASCII letters, digits and `_`. */
const TOKEN = /(\w+)|[^\s\w]/g;

export function readTokens(text: string): GenericToken[] {
  const tokens: GenericToken[] = [];
  for (const found of text.matchAll(TOKEN)) tokens.push({ text: found[0], start: found.index, isWord: found[1] !== undefined });
  return tokens;
}

/** The column of a line's first token; a tab counts up to the next multiple of eight. */
export function indentationOf(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === '\t') column += 8 - (column % 8);
    else if (char === ' ') column++;
    else break;
  }
  return column;
}
