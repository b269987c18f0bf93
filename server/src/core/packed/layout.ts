/**
 * How plain data is packed: three little-endian words (what it is, a checksum of all that follows, the length of the directory), the
 * directory as JSON, and tokens. What stands in the data several times stands there once and is referred to. Tokens are numbers of
 * seven bits a byte, the lowest first, the highest bit of all but the last byte set.
 */
export interface Directory {
  /** The keys of an object, or how many items a list has. */
  readonly shapes: readonly (readonly string[] | number)[];
  /** In the order in which they are first met. */
  readonly strings: readonly string[];
  /** Those that no token holds itself. */
  readonly numbers: readonly number[];
  /** What each section has: bytes, nodes, parts of these, and strings that are first met there. A node refers to none after it. */
  readonly sections: readonly (readonly [bytes: number, nodes: number, parts: number, strings: number])[];
}

/** `WLP1` */
export const MAGIC = 0x31504c57;
export const HEADER_BYTES = 12;

/** What a token says. Whatever is larger begins an object or list: its shape, and then its parts in their order. */
export const TOKEN = { null: 0, true: 1, false: 2, integer: 3, newString: 4, string: 5, node: 6, named: 7, number: 8, section: 9 } as const;
export const FIRST_SHAPE = 10;

/** Larger ones stand in the directory, as do negative ones and fractions. */
export const INTEGER_END = 1 << 27;

/** A node, a text, a number, as one word: what it is in its three lowest bits; the others are a place, or the number itself. */
export type Part = number;
export const PART = { node: 0, string: 1, integer: 2, number: 3, named: 4, constant: 5, section: 6 } as const;
export const CONSTANTS = [null, true, false] as const;

/** A number that differs with who reads it, such as that of a kind in a grammar: packed by its name. */
export class NamedNumber {
  constructor(readonly name: string) {}
}

/** Data that is packed in a section of its own, which nobody reads before it is asked for. */
export class Apart {
  constructor(readonly data: unknown) {}
}

/** Bytes that `packData` did not give, or that were damaged since. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}
