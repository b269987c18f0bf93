import type { Mistake } from './read-progress';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** True for a last one without an end of line. */
  readonly isCut: boolean;
}

/** UTF-16 code units. An event has some two hundred. */
const LONGEST_LINE = 4096;
const LONGEST_TEXT = 64_000_000;
/** What Git writes between two sides that it could not merge. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The lines of a progress file that may hold events. Blank ones and a byte order mark are nothing, both sides of a conflict are read. */
export function readLines(text: string): { readonly lines: readonly Line[]; readonly mistakes: readonly Mistake[] } {
  const lines: Line[] = [];
  const mistakes: Mistake[] = [];
  let isInConflict = false;
  for (const line of splitLines(text, mistakes)) {
    if (MARKER.test(line.text)) {
      if (!isInConflict) mistakes.push({ line: line.line, message: CONFLICT });
      isInConflict = !line.text.startsWith('>');
    } else if (line.text.length > LONGEST_LINE) mistakes.push({ line: line.line, message: `this line is longer than ${LONGEST_LINE} characters and is skipped; delete it.` });
    else lines.push(line);
  }
  return { lines, mistakes };
}

const CONFLICT = 'a conflict of Git was committed; both sides are read. Delete the lines of marks, and write `*.jsonl merge=union` into .gitattributes.';

function* splitLines(whole: string, mistakes: Mistake[]): Generator<Line> {
  const text = whole.charCodeAt(0) === 0xfeff ? whole.slice(1) : whole;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    if (start > LONGEST_TEXT) return void mistakes.push({ line, message: 'the file is larger than 64 MB, and the rest of it is skipped; restore it from Git.' });
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, end).trim();
    if (content !== '') yield { text: content, line, isCut: found < 0 };
    start = end + 1;
  }
}
