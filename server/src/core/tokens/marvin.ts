const WORD = 4;

/**
 * Marvin32 of bytes, as an unsigned 32-bit number: the keyed hash of .NET's strings and the checksum in Microsoft's keys.
 * Source: .NET runtime, `System.Marvin`; Microsoft's security-utilities for the use as a checksum.
 * @param bytes one character per byte
 * @param seed eight ASCII characters, read as one big-endian number
 */
export function marvin32(bytes: string, seed: string): number {
  let state: State = [readBigEndian(seed, WORD), readBigEndian(seed, 0)];
  const whole = bytes.length - (bytes.length % WORD);
  for (let at = 0; at < whole; at += WORD) state = mix(state, readLittleEndian(bytes.slice(at, at + WORD)));
  state = mix(state, readLittleEndian(`${bytes.slice(whole)}\x80`));
  const [low, high] = mix(state, 0);
  return (low ^ high) >>> 0;
}

type State = readonly [low: number, high: number];

function mix([low, high]: State, word: number): State {
  const a = low + word;
  const b = high ^ a;
  const c = rotate(a, 20) + b;
  const d = rotate(b, 9) ^ c;
  const e = rotate(c, 27) + d;
  return [e | 0, rotate(d, 19)];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** At most four bytes; those that are missing are zero. */
function readLittleEndian(bytes: string): number {
  let word = 0;
  for (let i = 0; i < bytes.length; i++) word |= bytes.charCodeAt(i) << (8 * i);
  return word;
}

function readBigEndian(bytes: string, at: number): number {
  let word = 0;
  for (let i = 0; i < WORD; i++) word = (word << 8) | bytes.charCodeAt(at + i);
  return word;
}
