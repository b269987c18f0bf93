/** The words and marks of a text, by number of the token. */
export interface GenericTokens {
  /** Offsets in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 for a word: ASCII letters, digits and `_`, as Semgrep's documentation has it. Any other character is a mark. */
  readonly isWord: Uint8Array;
}

export function readTokens(text: string): GenericTokens {
  const start: number[] = [];
  const end: number[] = [];
  const isWord: number[] = [];
  for (let at = 0; at < text.length; ) {
    const from = at;
    const kind = kindOf(text.charCodeAt(at++));
    if (kind === BLANK) continue;
    while (kind === WORD && at < text.length && kindOf(text.charCodeAt(at)) === WORD) at++;
    start.push(from);
    end.push(at);
    isWord.push(Number(kind === WORD));
  }
  return { start: Int32Array.from(start), end: Int32Array.from(end), isWord: Uint8Array.from(isWord) };
}

const [BLANK, WORD, MARK] = [0, 1, 2];
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOfChar(String.fromCharCode(code)));

function kindOf(code: number): number {
  return code < 128 ? ASCII_KINDS[code]! : kindOfChar(String.fromCharCode(code));
}

function kindOfChar(char: string): number {
  if (/\s/.test(char)) return BLANK;
  return /\w/.test(char) ? WORD : MARK;
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
