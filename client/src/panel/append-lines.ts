/** A file that others write to, as well. */
export interface LinesFile {
  /** Its text; empty where there is none. */
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** Whoever loses so often against others tries again when the file has changed. */
const MOST_TRIES = 8;

/**
 * Adds those of the lines that a file does not have. Nothing locks a file on every platform: another window may write between reading and
 * writing, so it is looked afterwards whether they are there, and tried again. What the other one wrote and this one wrote over is put
 * back by the other, which looks in the same way whenever the file has changed.
 * @returns whether all are in the file
 */
export async function appendLines(file: LinesFile, lines: readonly string[]): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const text = await file.read();
    const missing = missingFrom(text, lines);
    if (missing.length === 0) return true;
    const end = text === '' || text.endsWith('\n') ? '' : '\n';
    await file.write(`${text}${end}${missing.join('\n')}\n`);
  }
  return missingFrom(await file.read(), lines).length === 0;
}

export function missingFrom(text: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const present = new Set(text.split(/\r?\n/));
  return [...new Set(lines)].filter((line) => !present.has(line));
}
