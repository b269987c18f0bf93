/** A text whose weaknesses are known. */
export interface Sample {
  /** The name of the suite that it is of. */
  readonly suite: string;
  /** Unique in its suite; decides how the text is read. No test by its name, unless it is one. */
  readonly path: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Label {
  /** Numbers of CWE, the most exact one first. None: any finding counts. */
  readonly cwe: readonly number[];
  /** The first and the last line, from 1; absent: the whole text. */
  readonly lines?: readonly [first: number, last: number];
  readonly vulnerable: boolean;
  /** What the suite calls it, for the list of mistakes. */
  readonly name?: string;
  /** True where a suite asks for a look at what may be right. Left out unless asked for. */
  readonly audit?: boolean;
}

/** Reads a suite of one kind. */
export interface Adapter {
  /** The name of the folder that it reads, in lower case. */
  readonly name: string;
  /** @param files all files of the suite, as far as they are texts, by their path */
  read(files: SuiteFiles): readonly Sample[];
}

export interface SuiteFiles {
  /** Sorted, with `/`. */
  readonly paths: readonly string[];
  /** @throws when there is no such file */
  read(path: string): string;
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
