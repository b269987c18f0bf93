/**
 * Turns the offsets of a pass over a file's bytes into UTF-16 code units of its text.
 * @param text what `bytes` are in UTF-8, with U+FFFD for what is not valid
 * @param pairs of anything and an offset in bytes just after ASCII, ascending
 */
export function toCodeUnits(bytes: Uint8Array, text: string, pairs: Int32Array): Int32Array {
  const mapped = pairs.slice();
  const isValid = !text.includes('\ufffd');
  let at = 0;
  let units = 0;
  for (let i = 1; i < mapped.length; i += 2) {
    const end = mapped[i]!;
    if (isValid) units += unitsBetween(bytes, at, end);
    else units = afterSameAscii(bytes, text, at, end, units);
    at = end;
    mapped[i] = units;
  }
  return mapped;
}

/** A byte that continues a character is none of its own; four bytes are a pair of surrogates. */
function unitsBetween(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    units += byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2;
  }
  return units;
}

/** Nobody knows how many bytes a replacement character stands for, but ASCII stands for itself, in the same order. */
function afterSameAscii(bytes: Uint8Array, text: string, from: number, to: number, unitsBefore: number): number {
  let units = unitsBefore;
  for (let at = from; at < to; at++) {
    if (bytes[at]! >= 0x80) continue;
    while (text.charCodeAt(units) >= 0x80) units++;
    units++;
  }
  return units;
}
