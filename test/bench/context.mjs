/**
 * @typedef {object} Peer
 * @property {string} [rules] folder of rule files; without it there is no comparison
 * @property {string} [command] path of Semgrep; otherwise it is installed into the cache
 * @property {boolean} [taint] also rules of taint mode
 * @property {boolean} [sparse] without rules that find something everywhere
 * @property {boolean} [differences] lists the rules whose findings differ most, and the files that do not load
 */
/**
 * @typedef {object} Context what every measure gets
 * @property {import('./product.mjs').Product} product
 * @property {import('./corpus.mjs').Corpus} corpus
 * @property {boolean} quick fewer repetitions, for a first look
 * @property {string} scratch a folder that is removed in the end
 * @property {(line: string) => void} log
 * @property {Peer} [semgrep] for the comparison with Semgrep
 * @property {string} [gitleaks] path of gitleaks; otherwise it is built into the cache
 */
export {};
