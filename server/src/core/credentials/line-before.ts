/**
 * What stands before an offset on its line, at most `most` UTF-16 code units of it. Looking no further keeps a file that is one
 * long line from costing the square of its length.
 */
export function lineBefore(text: string, at: number, most: number): string {
  const part = text.slice(Math.max(0, at - most), at);
  return part.slice(part.lastIndexOf('\n') + 1);
}
