/** A keyword that the automaton looks for: ASCII, at least one character. */
export interface Keyword {
  readonly text: string;
  /** True when ASCII letters match in either case. */
  readonly ignoreCase: boolean;
}

/**
 * The automaton as plain arrays. States are numbered so that those with output come last, and are stored multiplied by
 * `width`, so that one addition and one load make a step.
 */
export interface AutomatonTables {
  readonly keywords: readonly Keyword[];
  /** Class of each ASCII code, upper case folded to lower; class 0 is every character that no keyword contains. */
  readonly classOf: Uint8Array;
  /** Number of classes. */
  readonly width: number;
  /** `next[state + class]` is the next state; both states are multiplied by `width`. The root is 0. */
  readonly next: Uint32Array;
  /** The first state with output, multiplied by `width`. */
  readonly firstOutput: number;
  /** `outputs[outputStart[i]] … outputs[outputStart[i + 1] - 1]` are the keywords that end in the i-th state with output. */
  readonly outputStart: Uint32Array;
  readonly outputs: Uint32Array;
}

/** Called for each hit: index of the keyword, and the offset just after its last character (or byte). */
export type HitHandler = (keyword: number, end: number) => void;

/** Finds every occurrence of every keyword, overlapping ones included, in one pass. Immutable. */
export interface Automaton {
  readonly tables: AutomatonTables;
  /** Offsets are UTF-16 code units. A character outside ASCII matches no keyword. */
  scan(text: string, onHit: HitHandler): void;
  /** Offsets are bytes. The bytes of a multi-byte UTF-8 character match no keyword. */
  scanBytes(bytes: Uint8Array, onHit: HitHandler): void;
}

export function createAutomaton(tables: AutomatonTables): Automaton {
  const wide = widen(tables);
  return {
    tables,
    scan: (text, onHit) => scanText(wide, text, onHit),
    scanBytes: (bytes, onHit) => scanBytes(wide, bytes, onHit),
  };
}

const ASCII_END = 128;

/** The tables unfolded for running: a row of 128 for each state, so that a step is one load. */
interface WideTables {
  readonly tables: AutomatonTables;
  /** `next[state + code]`; states are multiplied by 128. */
  readonly next: Uint32Array;
  readonly firstOutput: number;
}

function widen(tables: AutomatonTables): WideTables {
  const { classOf, next, width, firstOutput } = tables;
  const states = next.length / width;
  const wide = new Uint32Array(states * ASCII_END);
  for (let state = 0; state < states; state++) {
    for (let code = 0; code < ASCII_END; code++) wide[state * ASCII_END + code] = (next[state * width + classOf[code]!]! / width) * ASCII_END;
  }
  return { tables, next: wide, firstOutput: (firstOutput / width) * ASCII_END };
}

function scanText(wide: WideTables, text: string, onHit: HitHandler): void {
  const { next, firstOutput } = wide;
  const codeAt = (at: number): number => text.charCodeAt(at);
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    state = code < ASCII_END ? next[state + code]! : 0;
    if (state >= firstOutput) reportHits(wide, state, i + 1, codeAt, onHit);
  }
}

function scanBytes(wide: WideTables, bytes: Uint8Array, onHit: HitHandler): void {
  const { next, firstOutput } = wide;
  const codeAt = (at: number): number => bytes[at]!;
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i]!;
    state = code < ASCII_END ? next[state + code]! : 0;
    if (state >= firstOutput) reportHits(wide, state, i + 1, codeAt, onHit);
  }
}

function reportHits(wide: WideTables, state: number, end: number, codeAt: (at: number) => number, onHit: HitHandler): void {
  const { outputStart, outputs, keywords } = wide.tables;
  const index = (state - wide.firstOutput) / ASCII_END;
  for (let i = outputStart[index]!; i < outputStart[index + 1]!; i++) {
    const keyword = outputs[i]!;
    if (hasItsCase(keywords[keyword]!, end, codeAt)) onHit(keyword, end);
  }
}

/** The tables are folded to lower case: a keyword whose case matters is compared once more. */
function hasItsCase({ text, ignoreCase }: Keyword, end: number, codeAt: (at: number) => number): boolean {
  if (ignoreCase) return true;
  const start = end - text.length;
  for (let i = 0; i < text.length; i++) {
    if (codeAt(start + i) !== text.charCodeAt(i)) return false;
  }
  return true;
}
