import type { Position, TextEdit } from './span';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Maps UTF-16 offsets to lines and columns and back. Lines end with LF, CRLF or a lone CR, as in LSP. */
export class LineIndex {
  /** @param starts offset at which each line starts, the first being 0; worked out when not given */
  constructor(
    private readonly text: string,
    private readonly starts: Uint32Array = Uint32Array.from(lineStarts(text, 0, text.length)),
  ) {}

  /** The index after one edit: the lines that it touches are read, the numbers of the others are copied. */
  edited({ span, text }: TextEdit, after: string): LineIndex {
    const delta = text.length - (span.end - span.start);
    // A CR and an LF that meet, or part, at an end of the edit change the line beside it.
    const first = this.lineAt(Math.max(0, span.start - 1));
    const last = this.lineAt(Math.min(this.text.length, span.end + 1)) + 1;
    const from = this.startOf(first);
    const to = last < this.starts.length ? this.startOf(last) + delta : after.length;
    const inside = lineStarts(after, from, to);
    if (last < this.starts.length && inside[inside.length - 1] === to) inside.pop();
    const tail = first + inside.length;
    const starts = new Uint32Array(tail + this.starts.length - last);
    starts.set(this.starts.subarray(0, first));
    starts.set(inside, first);
    starts.set(this.starts.subarray(last), tail);
    if (delta !== 0) for (let line = tail; line < starts.length; line++) starts[line]! += delta;
    return new LineIndex(after, starts);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Offset of the first code unit of a 0-based line; the text's length for a line past the end. */
  startOf(line: number): number {
    return this.starts[Math.max(0, line)] ?? this.text.length;
  }

  /** Offset just after the last code unit of a line, its line ending left out. */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  lineText(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.startOf(line) };
  }

  /** Positions outside the text are clamped to it, columns to their line. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.text.length;
    return Math.min(this.startOf(position.line) + Math.max(0, position.character), this.endOf(position.line));
  }
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Starts of the lines in `[from, to)`, where a line starts at `from`; one more when the part ends with a line break. */
function lineStarts(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    if (isLineBreak(code)) starts.push(i + 1);
  }
  return starts;
}
