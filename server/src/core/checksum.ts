/** FNV-1a (Fowler, Noll, Vo), 32 bits, by words where there are four bytes: tells damage, and is no defence. */
export function checksumOf(bytes: Uint8Array): number {
  const { length } = bytes;
  let hash = 0x811c9dc5;
  let at = 0;
  for (; at + 3 < length; at += 4) hash = Math.imul(hash ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)), 0x01000193);
  for (; at < length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}
