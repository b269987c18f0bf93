/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, without, `limit`. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string;
  bytes(length: number): Buffer;
}

/** @param seed any text; its FNV-1a hash starts a mulberry32 sequence */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (choices) => choices[below(choices.length)]!,
    text: (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)]!).join(''),
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}

function hash(text: string): number {
  return [...text].reduce((value, char) => Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);
}
