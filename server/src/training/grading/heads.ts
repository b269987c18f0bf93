/** Nothing but a comment, brackets, or the separator of documents. */
const ASIDE = /^\s*(?:#|\/\/|---|[\s{}()[\];,]*$)/;
const LONGEST = 80;

/**
 * Of data, where a value may change and a key or an instruction may not vanish: what lines begin with. The lines of findings may go, but for the
 * first of several, which begins the block that it is about.
 * @param findings 1-based lines of each in `before`
 * @returns what is gone, in words; undefined when nothing is
 */
export function headsGone(before: string, after: string, findings: readonly { readonly first: number; readonly last: number }[]): string | undefined {
  const mayGo = (row: number): boolean => findings.some(({ first, last }) => row >= (first === last ? first : first + 1) && row <= last);
  const needed = countHeads(before.split(/\r?\n/).filter((_, index) => !mayGo(index + 1)));
  const now = countHeads(after.split(/\r?\n/));
  const gone = [...needed].filter(([head, count]) => (now.get(head) ?? 0) < count).map(([head]) => `\`${head}\``);
  if (gone.length === 0) return undefined;
  const shown = gone.slice(0, 5).join(', ');
  return `${shown}${gone.length > 5 ? ' and more' : ''} ${gone.length === 1 ? 'is' : 'are'} gone.`;
}

function countHeads(rows: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (ASIDE.test(row)) continue;
    const head = headOf(row);
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return counts;
}

/** `image` of `- image: x`; a block's header whole: `resource "aws_s3_bucket" "logs"`; else the first word. */
function headOf(row: string): string {
  const text = row.trim().replace(/^-\s+/, '');
  const block = /^(.*\S)\s*\{\s*$/.exec(text)?.[1];
  const key = /^["']?([^\s"':=]+)["']?\s*[:=]/.exec(text)?.[1];
  return (block ?? key ?? text.split(/\s+/)[0] ?? text).slice(0, LONGEST);
}
