/** A keyword that the automaton looks for: ASCII, at least one character. */
export interface Keyword {
  readonly text: string;
  /** True when ASCII letters match in either case. */
  readonly ignoreCase: boolean;
}

/**
 * The automaton as plain arrays. A state is where it stands in `next`, which holds one after the other: rows of states without output,
 * lists of such states, lists of states with output, rows of states with output. A row has the next state for each class, so that one
 * addition and two loads make a step. A state that is deep in the trie has few children and is seldom reached; it has a list in place
 * of a row, which makes the table a sixth as large: the state of its longest proper ending, where what is no child goes on, the number
 * of its children, and for each the class and the state. Before the list of a state with output stands the number of that output.
 */
export interface AutomatonTables {
  readonly keywords: readonly Keyword[];
  /** Class of each byte, upper case folded to lower; class 0 is every byte that no keyword contains. 256 entries. */
  readonly classOf: Uint8Array;
  /** Number of classes. */
  readonly width: number;
  readonly next: Int32Array;
  /** Where the lists begin in `next`. */
  readonly listStart: number;
  /** Where they end. */
  readonly listEnd: number;
  /** The first state with output. */
  readonly firstOutput: number;
  /** `outputs[outputStart[i]] … outputs[outputStart[i + 1] - 1]` are the keywords that end in the i-th state with output. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
}

/** Where states with output were reached in one pass, in order. What they mean is looked up by who asks. */
export interface Passed {
  /** Pairs: the number of the state with output (0 for the first), and the offset just after the last character (or byte). */
  readonly pairs: Int32Array;
  /** True when nothing outside ASCII was seen. */
  readonly isAscii: boolean;
}

/** Finds every occurrence of every keyword, overlapping ones included, in one pass. Case is not looked at yet. */
export interface Automaton {
  readonly tables: AutomatonTables;
  /** Offsets are UTF-16 code units. A character outside ASCII matches no keyword. @param from where the pass begins, as if nothing stood before it */
  scan(text: string, from?: number, to?: number): Passed;
  /** Offsets are bytes. The bytes of a multi-byte UTF-8 character match no keyword. */
  scanBytes(bytes: Uint8Array): Passed;
}

const ASCII_END = 128;
/** Less is not worth two places. In bytes. */
const SHORTEST_IN_HALVES = 256;

/** Pairs as `Passed.pairs`, but with states as the table has them. Filled anew by each pass. */
class Reached {
  pairs = new Int32Array(1024);
  used = 0;

  add(state: number, end: number): void {
    if (this.used === this.pairs.length) this.pairs = enlarge(this.pairs);
    this.pairs[this.used++] = state;
    this.pairs[this.used++] = end;
  }
}

/** The loops are closures over the tables, whose addresses V8 then knows. `| 0` says that no sum is larger than 32 bits. What is seldom done stands outside of them. */
export function createAutomaton(tables: AutomatonTables): Automaton {
  const { keywords, classOf, next, listStart, listEnd, firstOutput, width } = tables;
  const longest = keywords.reduce((most, { text }) => Math.max(most, text.length), 0);
  const reached = new Reached();
  const reachedLater = new Reached();
  /** What was read of the source, all of it or'd together. */
  let seen = 0;
  /** Where `leaveLists` came to. */
  let left = 0;

  /** The next state of one that has a list. */
  const leave = (listed: number, wanted: number): number => {
    for (let at = listed; ; ) {
      const end = at + 2 + 2 * next[at + 1]!;
      for (let child = at + 2; child < end; child += 2) if (next[child] === wanted) return next[child + 1]!;
      at = next[at]!;
      if (at < listStart || at >= listEnd) return next[at + wanted]!;
    }
  };

  const goOverText = (text: string, from: number, to: number): void => {
    let at = 0;
    let codes = 0;
    for (let i = from; i < to; ) {
      while (i < to && at >= listStart && at < listEnd) {
        const code = text.charCodeAt(i++);
        codes |= code;
        at = leave(at, code < ASCII_END ? classOf[code]! : 0);
        if (at >= firstOutput) reached.add(at, i);
      }
      while (i < to) {
        const code = text.charCodeAt(i++);
        codes |= code;
        at = next[(at + (code < ASCII_END ? classOf[code]! : 0)) | 0]!;
        if (at < listStart) continue;
        if (at >= firstOutput) reached.add(at, i);
        if (at < listEnd) break;
      }
    }
    seen |= codes;
  };

  /** Goes on from a state that has a list until one has a row. @returns that state; `left` says where */
  const leaveLists = (bytes: Uint8Array, listed: number, from: number, to: number, found: Reached): number => {
    let at = listed;
    let i = from;
    while (i < to && at >= listStart && at < listEnd) {
      const code = bytes[i++]!;
      seen |= code;
      at = leave(at, classOf[code]!);
      if (at >= firstOutput) found.add(at, i);
    }
    left = i;
    return at;
  };

  /** @returns the state at the end */
  const goOverBytes = (bytes: Uint8Array, before: number, from: number, to: number, found: Reached): number => {
    let at = leaveLists(bytes, before, from, to, found);
    let codes = 0;
    for (let i = left; i < to; ) {
      const code = bytes[i++]!;
      codes |= code;
      at = next[(at + classOf[code]!) | 0]!;
      if (at < listStart) continue;
      if (at >= firstOutput) found.add(at, i);
      if (at < listEnd) {
        at = leaveLists(bytes, at, i, to, found);
        i = left;
      }
    }
    seen |= codes;
    return at;
  };

  /**
   * As `goOverBytes`, in two places at once: a step has to wait for the one before it, and while it waits, one of the other half is
   * taken. No state knows of more than the longest keyword, so that the second half begins as many bytes earlier.
   */
  const goOverHalves = (bytes: Uint8Array, to: number): void => {
    const middle = to >>> 1;
    let atLater = goOverBytes(bytes, 0, middle - longest, middle, reachedLater);
    reachedLater.used = 0;
    atLater = leaveLists(bytes, atLater, middle, to, reachedLater);
    let at = 0;
    let codes = 0;
    let i = 0;
    let j = left;
    while (i < middle && j < to) {
      const code = bytes[i++]!;
      const codeLater = bytes[j++]!;
      codes |= code | codeLater;
      at = next[(at + classOf[code]!) | 0]!;
      atLater = next[(atLater + classOf[codeLater]!) | 0]!;
      if (at >= listStart) {
        if (at >= firstOutput) reached.add(at, i);
        if (at < listEnd) {
          at = leaveLists(bytes, at, i, middle, reached);
          i = left;
        }
      }
      if (atLater >= listStart) {
        if (atLater >= firstOutput) reachedLater.add(atLater, j);
        if (atLater < listEnd) {
          atLater = leaveLists(bytes, atLater, j, to, reachedLater);
          j = left;
        }
      }
    }
    seen |= codes;
    goOverBytes(bytes, at, i, middle, reached);
    goOverBytes(bytes, atLater, j, to, reachedLater);
  };

  const pass = (goOver: () => void): Passed => {
    seen = reached.used = reachedLater.used = 0;
    goOver();
    const pairs = new Int32Array(reached.used + reachedLater.used);
    pairs.set(reached.pairs.subarray(0, reached.used));
    pairs.set(reachedLater.pairs.subarray(0, reachedLater.used), reached.used);
    for (let i = 0; i < pairs.length; i += 2) pairs[i] = pairs[i]! < listEnd ? next[pairs[i]! - 1]! : (pairs[i]! - listEnd) / width;
    return { pairs, isAscii: seen < ASCII_END };
  };
  return {
    tables,
    scan: (text, from = 0, to = text.length) => pass(() => goOverText(text, from, to)),
    scanBytes: (bytes) => pass(() => {
      if (bytes.length < SHORTEST_IN_HALVES + 2 * longest) goOverBytes(bytes, 0, 0, bytes.length, reached);
      else goOverHalves(bytes, bytes.length);
    }),
  };
}

function enlarge(pairs: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(pairs.length * 2);
  larger.set(pairs);
  return larger;
}
