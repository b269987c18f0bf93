import type { SessionState } from './state';

/**
 * In which order options are shown: an author often writes the right one first. The same for the same session and place.
 * @param place what the options are of
 * @returns at each shown index the index in the topic
 */
export function shownOrder(count: number, { seed }: Pick<SessionState, 'seed'>, place: string): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let random = hash(`${seed} ${place}`);
  for (let last = count - 1; last > 0; last--) {
    random = nextRandom(random);
    const other = Math.floor((random / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** FNV-1a, 32 bits. Source: G. Fowler, L. C. Noll, K.-P. Vo. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Xorshift, 32 bits. Source: G. Marsaglia, "Xorshift RNGs", 2003. */
function nextRandom(state: number): number {
  let value = state || 1;
  value ^= value << 13;
  value ^= value >>> 17;
  value ^= value << 5;
  return value >>> 0;
}
