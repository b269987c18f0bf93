/** `WGD1`. A module of WebAssembly never begins so. */
const MAGIC = 0x31444757;
const HEADER_BYTES = 8;
const RUN_BYTES = 8;

/** Little-endian words in a file. */
export interface WordRun {
  /** Bytes before the first. */
  readonly start: number;
  readonly words: number;
}

/**
 * A grammar as it is packaged: words (magic, count of runs), where each run starts and how many words it has, and the module, in which
 * all words of runs but the first stand as the difference from the one before. So packed, its tables of offsets weigh next to nothing.
 * @param runs not overlapping
 */
export function foldGrammar(module: Uint8Array, runs: readonly WordRun[]): Uint8Array {
  const start = HEADER_BYTES + runs.length * RUN_BYTES;
  const folded = new Uint8Array(start + module.length);
  folded.set(module, start);
  const view = new DataView(folded.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, runs.length, true);
  runs.forEach((run, index) => {
    view.setUint32(HEADER_BYTES + index * RUN_BYTES, run.start, true);
    view.setUint32(HEADER_BYTES + index * RUN_BYTES + 4, run.words, true);
    for (let at = start + run.start + (run.words - 1) * 4; at > start + run.start; at -= 4) view.setUint32(at, view.getUint32(at, true) - view.getUint32(at - 4, true), true);
  });
  return folded;
}

/**
 * The module of a grammar that was folded; of one that was not, what was given. What was folded is changed in place: it is of no use
 * to anybody else.
 * @throws RangeError for a damaged file
 */
export function unfoldGrammar(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) return bytes;
  const count = view.getUint32(4, true);
  const start = HEADER_BYTES + count * RUN_BYTES;
  for (let index = 0; index < count; index++) {
    const first = start + view.getUint32(HEADER_BYTES + index * RUN_BYTES, true);
    const end = first + view.getUint32(HEADER_BYTES + index * RUN_BYTES + 4, true) * 4;
    for (let at = first + 4; at < end; at += 4) view.setUint32(at, view.getUint32(at, true) + view.getUint32(at - 4, true), true);
  }
  return bytes.subarray(start);
}
