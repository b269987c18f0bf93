/** Shorter runs are not worth a place in the list. Words. */
const LEAST = 400;
/** Two words farther apart are no neighbours in a table of offsets. */
const LARGEST_STEP = 4_096;
/** So many words that do not rise may stand within a run. */
const MOST_BETWEEN = 2;

/**
 * Runs of little-endian words, each larger than the one before: the tables by which a parser finds a state's actions. They are a tenth
 * of what a packed grammar weighs, and next to nothing as differences.
 * @param {Buffer} bytes
 * @returns {{ start: number, words: number }[]} in their order, not overlapping
 */
export function findRisingWords(bytes) {
  const found = [0, 1, 2, 3].flatMap((offset) => runsAt(bytes, offset)).sort((a, b) => b.words - a.words);
  /** @type {{ start: number, words: number }[]} */
  const chosen = [];
  for (const run of found) if (chosen.every((other) => run.start >= endOf(other) || endOf(run) <= other.start)) chosen.push(run);
  return chosen.sort((a, b) => a.start - b.start);
}

/** @param {{ start: number, words: number }} run */
function endOf({ start, words }) {
  return start + words * 4;
}

/** @param {Buffer} bytes @param {number} offset of the first word */
function runsAt(bytes, offset) {
  const runs = [];
  let [start, last] = [offset, offset];
  for (let at = offset + 4; at + 4 <= bytes.length; at += 4) {
    const step = bytes.readUInt32LE(at) - bytes.readUInt32LE(at - 4);
    if (step > 0 && step < LARGEST_STEP) last = at;
    else if (at - last > MOST_BETWEEN * 4) {
      if (last - start >= LEAST * 4) runs.push({ start, words: (last - start) / 4 + 1 });
      [start, last] = [at, at];
    } else if (last === start) [start, last] = [at, at];
  }
  return runs;
}
