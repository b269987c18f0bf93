import type { Problem } from '../../core';

/** Steps from the root of a YAML document to one of its values. */
export type Place = readonly (string | number)[];

/** Collects what is wrong with one file. */
export class Mistakes {
  readonly problems: Problem[] = [];

  /** @param lineOf 1-based line of what stands at a place; by default the first */
  constructor(private readonly path: string, private readonly lineOf: (place: Place) => number = () => 1) {}

  /** @param message says what is wrong and what to do */
  at(place: Place, message: string): void {
    this.onLine(this.lineOf(place), message);
  }

  /** @param line 1-based */
  onLine(line: number, message: string): void {
    this.problems.push({ kind: 'config', path: this.path, line, message });
  }
}

/** A problem with a file that is not there. */
export function missing(path: string, message: string): Problem {
  return { kind: 'config', path, message };
}
