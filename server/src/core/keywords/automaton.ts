/** A keyword that the automaton looks for: ASCII, at least one character. */
export interface Keyword {
  readonly text: string;
  /** True when ASCII letters match in either case. */
  readonly ignoreCase: boolean;
}

/**
 * The automaton as plain arrays. States are numbered so that those with output come last, and are stored multiplied by
 * `width`, so that one addition and two loads make a step. The table is small enough to stay near the processor.
 */
export interface AutomatonTables {
  readonly keywords: readonly Keyword[];
  /** Class of each byte, upper case folded to lower; class 0 is every byte that no keyword contains. 256 entries. */
  readonly classOf: Uint8Array;
  /** Number of classes. */
  readonly width: number;
  /** `next[state + class]` is the next state; both states are multiplied by `width`. The root is 0. */
  readonly next: Int32Array;
  /** The first state with output, multiplied by `width`. */
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

/** The loops are closures over the tables, whose addresses V8 then knows. `| 0` says that no sum is larger than 32 bits. */
export function createAutomaton(tables: AutomatonTables): Automaton {
  const { classOf, next, firstOutput, width } = tables;
  /** Filled anew by each pass, as `Passed.pairs`, but with states as the table has them. */
  let pairs = new Int32Array(STRETCH * 2);
  let state = 0;
  let used = 0;
  let seen = 0;

  const goOverText = (text: string, from: number, to: number): void => {
    const filled = pairs;
    let at = state;
    let end = used;
    let codes = seen;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      codes |= code;
      at = code < ASCII_END ? next[(at + classOf[code]!) | 0]! : 0;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 1;
        end += 2;
      }
    }
    state = at;
    used = end;
    seen = codes;
  };

  /** Four bytes a turn, in a function that is too long to become a part of its callers, where the loop has fewer registers. */
  const goOverBytes = (bytes: Uint8Array, from: number, to: number): void => {
    const filled = pairs;
    let at = state;
    let end = used;
    let codes = seen;
    let i = from;
    for (; i + 3 < to; i += 4) {
      const a = bytes[i]!;
      const b = bytes[i + 1]!;
      const c = bytes[i + 2]!;
      const d = bytes[i + 3]!;
      codes |= a | b | c | d;
      at = next[(at + classOf[a]!) | 0]!;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 1;
        end += 2;
      }
      at = next[(at + classOf[b]!) | 0]!;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 2;
        end += 2;
      }
      at = next[(at + classOf[c]!) | 0]!;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 3;
        end += 2;
      }
      at = next[(at + classOf[d]!) | 0]!;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 4;
        end += 2;
      }
    }
    for (; i < to; i++) {
      const code = bytes[i]!;
      codes |= code;
      at = next[(at + classOf[code]!) | 0]!;
      if (at >= firstOutput) {
        filled[end] = at;
        filled[end + 1] = i + 1;
        end += 2;
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
    for (let i = 0; i < used; i += 2) passed[i] = (passed[i]! - firstOutput) / width;
    return { pairs: passed, isAscii: seen < ASCII_END };
  };
  return { tables, scan: (text, from, to) => pass(text, goOverText, from, to), scanBytes: (bytes) => pass(bytes, goOverBytes) };
}

function enlarge(pairs: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(pairs.length * 2);
  larger.set(pairs);
  return larger;
}
