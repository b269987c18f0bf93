// One line of the table: a figure of the product beside its floor.
import { median, summarize } from './statistics.mjs';

/** @typedef {{ atMost: number, plus?: number } | { atLeast: number }} Target a ratio; `plus` in the unit, on top of the ratio times the floor */
/** @typedef {{ floor: readonly number[], product: readonly number[] }} Pair samples of one repetition */
/** @typedef {{ median: number, p95?: number }} Ratio */
/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} floorIs
 * @property {string} unit
 * @property {Ratio | undefined} ratio product over floor; both, where a target is one of p95
 * @property {string} target
 * @property {boolean | undefined} reached
 * @property {import('./statistics.mjs').Summary | undefined} floor
 * @property {import('./statistics.mjs').Summary} product
 */

/**
 * The ratio is the median over the repetitions of the ratio within one: a machine that is slow for a while is slow for both.
 * @param {{ name: string, floorIs: string, unit: string, by: 'median' | 'p95', target?: Target, pairs: readonly Pair[] }} given @returns {Row}
 */
export function compareSamples({ name, floorIs, unit, by, target, pairs }) {
  const ratioOf = (/** @type {'median' | 'p95'} */ what) => median(pairs.map((pair) => summarize(pair.product)[what] / summarize(pair.floor)[what]));
  const ratio = by === 'p95' ? { median: ratioOf('median'), p95: ratioOf('p95') } : { median: ratioOf('median') };
  const floor = summarize(pairs.flatMap((pair) => pair.floor));
  const product = summarize(pairs.flatMap((pair) => pair.product));
  const reached = target && isReached(target, ratioOf(by), product[by], floor[by]);
  return { name, floorIs, unit, ratio, floor, product, target: target ? describe(target, unit, by) : '', reached };
}

/** A figure with a limit of its own. @param {{ name: string, unit: string, values: readonly number[], limit: number }} given @returns {Row} */
export function limitSamples({ name, unit, values, limit }) {
  const product = summarize(values);
  const reached = product.median <= limit;
  return { name, floorIs: '', unit, ratio: undefined, floor: undefined, product, target: `≤ ${limit} ${unit}`, reached };
}

/** @param {Target} target @param {string} unit @param {'median' | 'p95'} by */
function describe(target, unit, by) {
  if ('atLeast' in target) return `≥ ${target.atLeast}×`;
  const more = target.plus === undefined ? '' : ` + ${target.plus} ${unit}`;
  return `≤ ${target.atMost}×${more}${by === 'p95' ? ' (p95)' : ''}`;
}

/** @param {Target} target @param {number} ratio @param {number} product @param {number} floor */
function isReached(target, ratio, product, floor) {
  if ('atLeast' in target) return ratio >= target.atLeast;
  return target.plus === undefined ? ratio <= target.atMost : product <= target.atMost * floor + target.plus;
}
