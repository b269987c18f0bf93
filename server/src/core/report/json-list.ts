import type { FileReport } from '../scan';

/** Columns by which an item stands further in than its list. */
const STEP = 2;

/** What is made of files, one after the other. */
export function* ofEach<T>(files: readonly FileReport[], make: (file: FileReport) => readonly T[]): Generator<T> {
  for (const file of files) yield* make(file);
}

/**
 * A list of JSON, item by item: of a hundred thousand findings not all texts are held at once, nor is there a string that holds them all.
 * @param indent columns before the line that the list begins in
 */
export function* jsonList(items: Iterable<object>, indent: number): Generator<string> {
  const before = ' '.repeat(indent + STEP);
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}${before}${JSON.stringify(item, undefined, STEP).replaceAll('\n', `\n${before}`)}`;
    separator = ',\n';
  }
  yield separator === ',\n' ? `\n${' '.repeat(indent)}]` : '[]';
}
