import type { Range } from '../finding';

/** Control characters, and those that turn the direction of writing: either could make a terminal show what is not there. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/** Text from a file as it may be written to a terminal: one line, nothing that a terminal obeys. */
export function plainLine(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNSAFE, '\ufffd');
}

/** Where a range begins, as people and editors write it: `path:line:column`. */
export function plainPlace(path: string, { start }: Range): string {
  return `${plainLine(path)}:${start.line + 1}:${start.character + 1}`;
}
