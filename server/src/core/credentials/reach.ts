/** An atom of an expression or the start or end of a group, and how often it stands. */
const ATOM = /(\(\?[a-z]+\))|(\((?:\?(?:P?<\w+>|[a-z-]*:))?)|(?:(\))|\\.|\[(?:\\.|[^\]\\])*\]|[^()])(?:\{(\d+)(?:,(\d*))?\}|[?*+])?/g;

/**
 * How many characters an expression may match, in UTF-16 code units, as its counts say. Alternatives are added up, so that it may
 * be less; what is repeated without a bound counts once.
 */
export function reachOf(pattern: string): number {
  const lengths = [0];
  for (const [, flags, open, close, least, most] of pattern.matchAll(ATOM)) {
    if (flags !== undefined) continue;
    if (open !== undefined) {
      lengths.push(0);
      continue;
    }
    const length = close === undefined ? 1 : lengths.length > 1 ? lengths.pop()! : 0;
    lengths[lengths.length - 1]! += length * Number(most || least || 1);
  }
  return lengths.reduce((sum, length) => sum + length, 0);
}
