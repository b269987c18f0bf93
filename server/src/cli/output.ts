import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { codeOf } from '../node';
import { UsageError } from './usage';

/**
 * Writes all of a text and waits until it is out. A reader that went away, such as `head`, is no error.
 * @throws UsageError when the text cannot be written, such as on a full disk
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || codeOf(error) === 'EPIPE') resolve();
      else reject(new UsageError(`the output cannot be written (${codeOf(error)}).`));
    });
  });
}

/** A closed pipe must not end the process with a stack trace. */
export function survivePipes(streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on('error', (error) => {
      if (codeOf(error) !== 'EPIPE') process.exitCode = 2;
    });
  }
}

/** UTF-16 code units that are written together. */
const PIECE = 1 << 16;

/** Writes a text that comes in parts, none of which is held once it is out. @throws UsageError as `write` */
export async function writeParts(stream: Writable, parts: Iterable<string>): Promise<void> {
  for (const piece of piecesOf(parts)) await write(stream, piece);
}

function* piecesOf(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** @param parts a text, whole or in parts @throws UsageError */
export function writeOutput(file: string, parts: string | Iterable<string>): void {
  const refused = (error: unknown): UsageError => new UsageError(`${file} cannot be written (${codeOf(error)}); name a file in a folder that exists.`);
  const open = attempt(() => openSync(file, 'w'), refused);
  try {
    for (const piece of typeof parts === 'string' ? [parts] : piecesOf(parts)) attempt(() => writeFileSync(open, piece), refused);
  } finally {
    closeSync(open);
  }
}

/** What is wrong with the parts themselves is no failure to write. */
function attempt<T>(act: () => T, refused: (error: unknown) => UsageError): T {
  try {
    return act();
  } catch (error) {
    throw refused(error);
  }
}
