import type { Span } from '../span';

/**
 * The words of a shell command, quotes included in their span, up to its end: a line break that is not escaped, or an operator.
 * A quote that closes what the command stands in ends its last word.
 */
export function readShellWords(text: string, from: number, limit: number): readonly Span[] {
  const words: Span[] = [];
  const end = Math.min(text.length, limit);
  let at = from;
  while (at < end) {
    const blank = BLANK.test(text[at]!) || isContinued(text, at);
    if (blank) at += isContinued(text, at) ? 2 : 1;
    else if (ENDS.test(text[at]!)) break;
    else {
      const start = at;
      at = endOfWord(text, at, end);
      words.push({ start, end: at });
    }
  }
  return words;
}

const BLANK = /[ \t]/;
const ENDS = /[\r\n;|&]/;

/** A backslash before a line break, also as it is written inside a string: `\n` is none. */
function isContinued(text: string, at: number): boolean {
  return text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r');
}

function endOfWord(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const character = text[at]!;
    if (BLANK.test(character) || ENDS.test(character)) return at;
    if (character === '"' || character === "'") at = closingQuote(text, at, end);
    else if (character === '\\') at++;
  }
  return end;
}

/** A quote that is never closed on the line stands for itself. */
function closingQuote(text: string, open: number, end: number): number {
  for (let at = open + 1; at < end && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at;
  }
  return open;
}
