// Learns from source code which letters follow each other in words, for server/src/core/credentials/rarity.ts. Run it on any
// large mixed trees: `node scripts/train-letter-pairs.mjs FOLDER…`; the bench's corpus and 16 well-kept repositories were used. Only
// frequencies are kept.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../server/src/core/credentials/letter-pairs.generated.json', import.meta.url));
const TRANSLATION = /\/(?:locales?|i18n|l10n|lang|languages|translations)\//;
const CODE = /\.(?:[cm]?[jt]sx?|py|java|go|rb|php|cs|kt|json|ya?ml|md)$/;
const LETTERS = 26;
/** A pair that was never met is taken for one met this often. */
const UNSEEN = 0.5;
/** In tenths of a bit, written as one character each from this one on. */
const ZERO = 48;

/** What fewer files hold may be a name that a minifier made, or a token. */
const FEWEST_FILES = 3;

const words = commonWords(process.argv.slice(2).flatMap(filesIn));
if (words.size < 3_000) {
  console.error('usage: node scripts/train-letter-pairs.mjs FOLDER…, with at least 3,000 different words of code in the folders');
  process.exit(2);
}
const surprise = learn(words);
const pairs = surprise.map((bits) => String.fromCharCode(ZERO + Math.min(78, Math.round(bits * 10)))).join('');
const table = { words: words.size, pairs, inWords: round(meanInWords(words, surprise)), inRandom: round(surprise.reduce((sum, bits) => sum + bits, 0) / surprise.length) };
writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${words.size} words: ${table.inWords} bits for a pair in words, ${table.inRandom} for one drawn at random`);

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && CODE.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !TRANSLATION.test(path));
}

/** @param {string[]} files @returns {Set<string>} */
function commonWords(files) {
  const counts = new Map();
  for (const file of files) for (const word of new Set(wordsOf(file))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST_FILES).map(([word]) => word));
}

/** The words of names and of text, in small letters; very long ones are no words. @param {string} file @returns {string[]} */
function wordsOf(file) {
  const text = readFileSync(file, 'latin1');
  return (text.match(/[A-Z]?[a-z]{2,15}(?![A-Za-z])/g) ?? []).map((word) => word.toLowerCase());
}

/** Bits that the second letter of each pair tells, given the first. @param {Set<string>} all @returns {number[]} */
function learn(all) {
  const counts = Array.from({ length: LETTERS * LETTERS }, () => UNSEEN);
  for (const word of all) for (const pair of pairsOf(word)) counts[pair] += 1;
  return counts.map((count, pair) => {
    const first = Math.floor(pair / LETTERS) * LETTERS;
    return -Math.log2(count / counts.slice(first, first + LETTERS).reduce((sum, one) => sum + one, 0));
  });
}

/** @param {string} word @returns {number[]} */
function pairsOf(word) {
  return [...word].slice(1).map((letter, at) => (word.charCodeAt(at) - 97) * LETTERS + letter.charCodeAt(0) - 97);
}

/** @param {Set<string>} all @param {number[]} bits */
function meanInWords(all, bits) {
  const pairsInAll = [...all].flatMap(pairsOf);
  return pairsInAll.reduce((sum, pair) => sum + bits[pair], 0) / pairsInAll.length;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
