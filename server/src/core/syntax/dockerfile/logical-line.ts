/** One instruction's text: from its first character to the end of its last line, and what in between is no text of it. */
export interface LogicalLine {
  readonly start: number;
  /** Where its text ends, white space left out. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** Line continuations, with the comments between two lines: the end of each by its start. */
  readonly gaps: ReadonlyMap<number, number>;
  readonly comments: readonly (readonly [start: number, end: number])[];
}

const COMMENT_OR_BLANK = /[ \t]*(?:(#[^\n]*)|\r?(?=\n))/y;
const BLANK = /\s/;

/** The character that joins lines: a backslash, or what the directive `# escape=` at the top says. */
export function escapeCharacter(text: string): string {
  const directive = /^(?:[ \t]*#[ \t]*\w+[ \t]*=.*\n)*?[ \t]*#[ \t]*escape[ \t]*=[ \t]*([\\`])/i.exec(text);
  return directive?.[1] ?? '\\';
}

/** Reads the logical line that starts at an offset. */
export function readLogicalLine(text: string, start: number, escape: string): LogicalLine {
  const gaps = new Map<number, number>();
  const comments: [number, number][] = [];
  for (let at = start; ; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const joined = continuationAt(text, at, lineEnd, escape);
    if (joined === undefined) return { start, end: trimEnd(text, at, lineEnd), next: Math.min(lineEnd + 1, text.length), gaps, comments };
    at = passComments(text, lineEnd + 1, comments);
    if (at >= text.length) return { start, end: trimEnd(text, start, joined), next: text.length, gaps, comments };
    gaps.set(joined, at);
  }
}

/** Where the character stands that joins a line to the next one. */
function continuationAt(text: string, from: number, lineEnd: number, escape: string): number | undefined {
  const last = trimEnd(text, from, lineEnd) - 1;
  return last >= from && text.charAt(last) === escape ? last : undefined;
}

function passComments(text: string, from: number, comments: [number, number][]): number {
  for (let at = from; ; ) {
    COMMENT_OR_BLANK.lastIndex = at;
    const match = at < text.length ? COMMENT_OR_BLANK.exec(text) : null;
    if (!match) return at;
    const end = at + match[0].length;
    if (match[1] !== undefined) comments.push([end - match[1].length, end]);
    at = end + 1;
  }
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && BLANK.test(text.charAt(end - 1))) end--;
  return end;
}
