// Where the findings of two tools part, rule by rule: what to look at first.

/** @typedef {import('./tools.mjs').Found} Found */
/** @typedef {{ rule: string, both: number, ours: Found[], theirs: Found[] }} Difference `ours` and `theirs`: what only one found */

/** @typedef {Pick<import('./tools.mjs').Outcome, 'findings' | 'complaints'>} Compared */

/**
 * The findings of two tools without those where either says that it gave up: a file, as Semgrep does after many matches in it, or a rule in a file.
 * @param {Compared} ours @param {Compared} theirs
 */
export function comparableFindings(ours, theirs) {
  const complaints = [...ours.complaints, ...theirs.complaints];
  const lostFiles = new Set(complaints.filter(({ losesFile }) => losesFile).map(({ path }) => path));
  const lostRules = new Set(complaints.filter(({ about, path }) => about !== undefined && path !== undefined).map(({ about, path }) => `${about}\0${path}`));
  const isWhole = (/** @type {Found} */ { rule, path }) => !lostFiles.has(path) && !lostRules.has(`${rule}\0${path}`);
  const keep = (/** @type {Compared} */ { findings }) => new Map([...findings].filter(([, found]) => isWhole(found)));
  return { ours: keep(ours), theirs: keep(theirs), lostFiles };
}

/**
 * Rules with different findings, the largest difference first.
 * @param {ReadonlyMap<string, Found>} ours @param {ReadonlyMap<string, Found>} theirs @returns {Difference[]}
 */
export function compareFindings(ours, theirs) {
  /** @type {Map<string, Difference>} */
  const byRule = new Map();
  const entry = (/** @type {string} */ rule) => {
    const known = byRule.get(rule) ?? { rule, both: 0, ours: [], theirs: [] };
    byRule.set(rule, known);
    return known;
  };
  for (const [key, found] of ours) {
    if (theirs.has(key)) entry(found.rule).both++;
    else entry(found.rule).ours.push(found);
  }
  for (const [key, found] of theirs) if (!ours.has(key)) entry(found.rule).theirs.push(found);
  return [...byRule.values()].filter((one) => sizeOf(one) > 0).sort((a, b) => sizeOf(b) - sizeOf(a) || (a.rule < b.rule ? -1 : 1));
}

/** How much of all findings both have, 0 to 1. @param {ReadonlyMap<string, Found>} ours @param {ReadonlyMap<string, Found>} theirs */
export function agreement(ours, theirs) {
  const shared = [...ours.keys()].filter((key) => theirs.has(key)).length;
  return shared / Math.max(1, ours.size + theirs.size - shared);
}

/** A Markdown table with an example of each. @param {readonly Difference[]} differences */
export function describeDifferences(differences) {
  const head = ['| rule | both | only Wardlight | only Semgrep | for example |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...differences.map(({ rule, both, ours, theirs }) => (
    `| ${rule} | ${both} | ${ours.length} | ${theirs.length} | ${[exampleOf('Wardlight', ours), exampleOf('Semgrep', theirs)].filter(Boolean).join('; ')} |`
  ))].join('\n');
}

/** @param {string} tool @param {readonly Found[]} found */
function exampleOf(tool, found) {
  const first = found[0];
  return first && `${tool} ${first.path}:${first.line}`;
}

/** @param {Difference} difference */
function sizeOf({ ours, theirs }) {
  return ours.length + theirs.length;
}
