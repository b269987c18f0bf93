import { damaged } from './streams';

/** More than a number in a stream can be. */
const LIMIT = 65_536;

/** Numbers of two bytes, the lower first. @throws RangeError for a larger number */
export function packWords(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 2);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number >= LIMIT) throw new RangeError(`${number} is too large for a packaged grammar`);
    bytes[index * 2] = number;
    bytes[index * 2 + 1] = number >> 8;
  }
  return bytes;
}

/** A copy. As the memory of WebAssembly is, it is read in the order of bytes of the machines that Wardlight runs on. @throws RangeError for a damaged stream */
export function unpackWords(bytes: Uint8Array): Uint16Array {
  if (bytes.length % 2) throw damaged('half a number');
  return new Uint16Array(new Uint8Array(bytes).buffer);
}

/** Numbers where they are. @param at byte of an even address @throws RangeError where they cannot be */
export function wordsAt(bytes: Uint8Array, at: number, count: number): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset + at, count);
}
