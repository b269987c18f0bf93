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
  return {
    tables,
    scan: (text, onHit) => scanText(tables, text, onHit),
    scanBytes: (bytes, onHit) => scanBytes(tables, bytes, onHit),
  };
}

const ASCII_END = 128;

function scanText(tables: AutomatonTables, text: string, onHit: HitHandler): void {
  const { classOf, next, firstOutput } = tables;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    state = code < ASCII_END ? next[state + classOf[code]!]! : 0;
    if (state >= firstOutput) reportHits(tables, state, i + 1, (at) => text.charCodeAt(at), onHit);
  }
}

function scanBytes(tables: AutomatonTables, bytes: Uint8Array, onHit: HitHandler): void {
  const { classOf, next, firstOutput } = tables;
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i]!;
    state = code < ASCII_END ? next[state + classOf[code]!]! : 0;
    if (state >= firstOutput) reportHits(tables, state, i + 1, (at) => bytes[at]!, onHit);
  }
}

function reportHits(tables: AutomatonTables, state: number, end: number, codeAt: (at: number) => number, onHit: HitHandler): void {
  const { width, firstOutput, outputStart, outputs, keywords } = tables;
  const index = (state - firstOutput) / width;
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
