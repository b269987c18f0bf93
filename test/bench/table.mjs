/** @typedef {import('./row.mjs').Row} Row */

const HEAD = ['measure', 'ratio', 'target', 'reached', 'Wardlight: median (p95)', 'floor: median (p95)', 'the floor is'];

/** The rows as a Markdown table. @param {readonly Row[]} rows */
export function formatTable(rows) {
  const cells = [HEAD, HEAD.map(() => '---'), ...rows.map(toCells)];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {Row} row */
function toCells({ name, ratio, target, reached, product, floor, floorIs, unit }) {
  const verdict = reached === undefined ? '' : reached ? 'reached' : '**not reached**';
  return [name, ratio ? showRatio(ratio) : '', target, verdict, show(product, unit), floor ? show(floor, unit) : '', floorIs];
}

/** @param {import('./row.mjs').Ratio} ratio */
function showRatio({ median, p95 }) {
  return p95 === undefined ? `${round(median)}×` : `${round(p95)}× p95, ${round(median)}× median`;
}

/** @param {import('./statistics.mjs').Summary} summary @param {string} unit */
function show({ median, p95 }, unit) {
  return `${round(median)} ${unit} (${round(p95)})`;
}

/** Three digits that mean something. @param {number} value */
function round(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
