/** Lines `[from, to)` that give way to rows `[rowFrom, rowTo)`. All 0-based. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly rowFrom: number;
  readonly rowTo: number;
}

/** More is compared as one change: nobody reads it line by line. */
const MOST_CELLS = 4_000_000;

/** What makes rows of lines, by their longest common subsequence. */
export function diffLines(lines: readonly string[], rows: readonly string[]): readonly Hunk[] {
  let head = 0;
  while (head < lines.length && head < rows.length && lines[head] === rows[head]) head++;
  let tail = 0;
  while (tail < lines.length - head && tail < rows.length - head && lines[lines.length - 1 - tail] === rows[rows.length - 1 - tail]) tail++;
  const [to, rowTo] = [lines.length - tail, rows.length - tail];
  if (head === to && head === rowTo) return [];
  if ((to - head) * (rowTo - head) > MOST_CELLS) return [{ from: head, to, rowFrom: head, rowTo }];
  return hunksOf(lines.slice(head, to), rows.slice(head, rowTo)).map((hunk) => ({ from: hunk.from + head, to: hunk.to + head, rowFrom: hunk.rowFrom + head, rowTo: hunk.rowTo + head }));
}

function hunksOf(lines: readonly string[], rows: readonly string[]): readonly Hunk[] {
  const common = commonLengths(lines, rows);
  const width = rows.length + 1;
  const hunks: Hunk[] = [];
  let [line, row] = [0, 0];
  while (line < lines.length || row < rows.length) {
    const [from, rowFrom] = [line, row];
    while ((line < lines.length || row < rows.length) && lines[line] !== rows[row]) {
      const skipsLine = row === rows.length || (line < lines.length && common[(line + 1) * width + row]! >= common[line * width + row + 1]!);
      if (skipsLine) line++;
      else row++;
    }
    if (line > from || row > rowFrom) hunks.push({ from, to: line, rowFrom, rowTo: row });
    while (line < lines.length && row < rows.length && lines[line] === rows[row]) [line, row] = [line + 1, row + 1];
  }
  return hunks;
}

/** For each pair of tails, how many lines they have in common. */
function commonLengths(lines: readonly string[], rows: readonly string[]): Uint32Array {
  const width = rows.length + 1;
  const table = new Uint32Array((lines.length + 1) * width);
  for (let line = lines.length - 1; line >= 0; line--) {
    for (let row = rows.length - 1; row >= 0; row--) {
      const isSame = lines[line] === rows[row];
      table[line * width + row] = isSame ? table[(line + 1) * width + row + 1]! + 1 : Math.max(table[(line + 1) * width + row]!, table[line * width + row + 1]!);
    }
  }
  return table;
}
