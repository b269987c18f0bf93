// docs/performance.md, as `npm run bench -- --write` writes it.
import { formatTable } from './table.mjs';

/** @param {readonly import('./row.mjs').Row[]} rows @param {import('./corpus.mjs').Corpus} corpus @param {number} ruleCount */
export function describeRun(rows, corpus, ruleCount) {
  const reached = rows.filter((row) => row.reached === true).length;
  const wanted = rows.filter((row) => row.reached !== undefined).length;
  return `# Performance

Written by \`npm run bench -- --write\`; do not edit. ${reached} of ${wanted} targets are reached.

${formatTable(rows)}

## How to read it

The ratio is what counts. Product and floor are measured in the same run, by turns, on the same input, so that a slow machine is slow for both; the ratio is taken within each repetition, and the median of these is shown. Absolute figures stand beside it and hold for one machine at one time.

- A *keystroke* goes from the client's \`didChange\` to the answer with the diagnostics, over stdio. The file holds code that the rules find, so that none can be left out, and every tenth keystroke or so breaks the syntax until it is taken back. The floor sends the same messages back, after an incremental parse and after reading the whole tree with the team's own prototype.
- *Scan* and *credential pass* run over ${corpus.files.length.toLocaleString('en')} files, ${(corpus.bytes / 1e6).toFixed(0)} MB of TypeScript, JavaScript, Python, JSON and YAML from npm packages that \`test/bench/corpus.mjs\` pins by integrity. For throughput a higher ratio is better. Processor time, that of all threads of a process, stands beside the clock because other programs disturb it less; two workers are compared by the clock, which needs two free cores.
- ${ruleCount} packaged rules are on.
- The floors are in \`test/bench/floor\`. A figure beside no floor is compared with its target alone.
`;
}
