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
/** So much is gone over before room is made again: the loops themselves never look whether there is any. */
const STRETCH = 1 << 15;

/** The loops are closures over the tables, whose addresses V8 then knows: one for states with lists, one for those with rows. `| 0` says that no sum is larger than 32 bits. */
export function createAutomaton(tables: AutomatonTables): Automaton {
  const { classOf, next, listStart, listEnd, firstOutput, width } = tables;
  /** Filled anew by each pass, as `Passed.pairs`, but with states as the table has them. */
  let pairs = new Int32Array(STRETCH * 2);
  let state = 0;
  let used = 0;
  let seen = 0;

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
    const filled = pairs;
    let at = state;
    let end = used;
    let codes = seen;
    for (let i = from; i < to; ) {
      while (i < to && at >= listStart && at < listEnd) {
        const code = text.charCodeAt(i++);
        codes |= code;
        at = leave(at, code < ASCII_END ? classOf[code]! : 0);
        if (at >= firstOutput) {
          filled[end] = at;
          filled[end + 1] = i;
          end += 2;
        }
      }
      while (i < to) {
        const code = text.charCodeAt(i++);
        codes |= code;
        at = next[(at + (code < ASCII_END ? classOf[code]! : 0)) | 0]!;
        if (at < listStart) continue;
        if (at >= firstOutput) {
          filled[end] = at;
          filled[end + 1] = i;
          end += 2;
        }
        if (at < listEnd) break;
      }
    }
    state = at;
    used = end;
    seen = codes;
  };

  const goOverBytes = (bytes: Uint8Array, from: number, to: number): void => {
    const filled = pairs;
    let at = state;
    let end = used;
    let codes = seen;
    for (let i = from; i < to; ) {
      while (i < to && at >= listStart && at < listEnd) {
        const code = bytes[i++]!;
        codes |= code;
        at = leave(at, classOf[code]!);
        if (at >= firstOutput) {
          filled[end] = at;
          filled[end + 1] = i;
          end += 2;
        }
      }
      while (i < to) {
        const code = bytes[i++]!;
        codes |= code;
        at = next[(at + classOf[code]!) | 0]!;
        if (at < listStart) continue;
        if (at >= firstOutput) {
          filled[end] = at;
          filled[end + 1] = i;
          end += 2;
        }
        if (at < listEnd) break;
      }
    }
    state = at;
    used = end;
    seen = codes;
  };

  const pass = <T extends { readonly length: number }>(source: T, goOver: (source: T, from: number, to: number) => void, start = 0, end = source.length): Passed => {
    state = used = seen = 0;
    for (let from = start; from < end; from += STRETCH) {
      if (used + STRETCH * 2 > pairs.length) pairs = enlarge(pairs);
      goOver(source, from, Math.min(end, from + STRETCH));
    }
    const passed = pairs.slice(0, used);
    for (let i = 0; i < used; i += 2) passed[i] = passed[i]! < listEnd ? next[passed[i]! - 1]! : (passed[i]! - listEnd) / width;
    return { pairs: passed, isAscii: seen < ASCII_END };
  };
  return { tables, scan: (text, from, to) => pass(text, goOverText, from, to), scanBytes: (bytes) => pass(bytes, goOverBytes) };
}

function enlarge(pairs: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(pairs.length * 2);
  larger.set(pairs);
  return larger;
}
