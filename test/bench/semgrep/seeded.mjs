/** The same share of a list for the same seed, in the list's order, at least one. @template T @param {readonly T[]} items @param {number} share @param {number} seed @returns {T[]} */
export function pickShare(items, share, seed) {
  const next = randomOf(seed);
  const keyed = items.map((item, index) => ({ item, index, key: next() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, Math.max(1, Math.round(items.length * share))).sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Numbers from 0 to below 1, by a multiplicative congruential generator modulo 2^31 - 1. @param {number} seed */
function randomOf(seed) {
  const modulus = 2 ** 31 - 1;
  let state = (Math.abs(seed) % (modulus - 1)) + 1;
  return () => {
    // The product stays below 2^53.
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
