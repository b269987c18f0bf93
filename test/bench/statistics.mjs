/** @typedef {{ median: number, p95: number }} Summary */

/** @param {readonly number[]} values @returns {Summary} by nearest rank */
export function summarize(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** @param {readonly number[]} values */
export function median(values) {
  return summarize(values).median;
}
