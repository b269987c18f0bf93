/**
 * @typedef {object} Context what every measure gets
 * @property {import('./product.mjs').Product} product
 * @property {import('./corpus.mjs').Corpus} corpus
 * @property {boolean} quick fewer repetitions, for a first look
 * @property {string} scratch a folder that is removed in the end
 * @property {(line: string) => void} log
 */
export {};
