/** How what stands for an expression begins: a text that holds it must not be written into the document. */
export const HIDDEN = /\$\{?__/;

/**
 * A text of the same length in which each expression `${{ … }}`, which the runner puts in before the shell starts, is a variable:
 * that is what it is for the one who reads the script.
 */
export function hideExpressions(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', start)) {
    const end = text.indexOf('}}', start);
    if (end < 0) break;
    const line = text.indexOf('\n', start);
    if (line >= 0 && line < end) start = line;
    else {
      parts.push(text.slice(done, start), `\${${'_'.repeat(end - start - 1)}}`);
      start = done = end + 2;
    }
  }
  return [...parts, text.slice(done)].join('');
}

/** A text of the same length in which the lines of a folded block are one, as far as they are. */
export function hideFolds(text: string): string {
  return text.replace(/(\S[ ]*)\r?\n(?=[ ]*\S)/g, (found: string, before: string) => before + ' '.repeat(found.length - before.length));
}

/**
 * A text of the same length without the lines of comments that may stand between the lines of an instruction: the line before
 * goes on after them.
 */
export function hideComments(text: string): string {
  return text.replace(/(?<=\\[ \t]*\r?\n)(?:[ \t]*#[^\n]*\n)+/g, (found) => found.replace(/[^\n\r]*[^\n\r](?=\r?\n)/g, (line) => `${' '.repeat(line.length - 1)}\\`));
}
