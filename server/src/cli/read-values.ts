import { resolve } from 'node:path';
import type { FoundPlace } from '../core';
import { decode, readBytes } from '../node';

/**
 * Reads from its file what a credential says, so that equal ones can be told. Findings carry no value, and no worker sends one.
 * Undefined for a file that cannot be read any more.
 * @param standardInput what stands for a file that is not on disk
 */
export function readValues(cwd: string, standardInput?: Uint8Array): (place: FoundPlace) => string | undefined {
  let last: { readonly path: string; readonly text: string | undefined } | undefined;
  return ({ path, finding }) => {
    const span = finding.credential?.value;
    if (!span) return undefined;
    // Places come file by file.
    if (last?.path !== path) last = { path, text: readText(standardInput ?? readBytes(resolve(cwd, path))) };
    const value = last.text?.slice(span.start, span.end);
    return value?.length === span.end - span.start ? value : undefined;
  };
}

function readText(bytes: ReturnType<typeof readBytes>): string | undefined {
  return bytes instanceof Uint8Array ? decode(bytes) : undefined;
}
