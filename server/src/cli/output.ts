import { writeFileSync } from 'node:fs';
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

/** @throws UsageError */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${codeOf(error)}); name a file in a folder that exists.`);
  }
}
