// The texts that are typed in, and the keystrokes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenExpander } from './product.mjs';

/** How much of a text may be what the rules are about. */
const SHARE_OF_FIXTURES = 0.3;
const TYPED_FILE = /devtools.*\/(?:models|panels)\/.*(?<!\.test)\.ts$/;
const SMALLEST_FILE = 8_000;
/** What is typed: mostly names, and now and then what breaks the syntax until it is taken back. */
const TYPED = ['a', 'x', 'e', ' ', '1', 'n', '\n', 't', '(', 's', '"', 'o'];

/** @typedef {{ range: { start: Position, end: Position }, text: string }} Change as in LSP */
/** @typedef {{ line: number, character: number }} Position */

/**
 * TypeScript of a given number of lines: files of the corpus, and before them what the rules find, so that no rule can be left
 * out because nothing in the file concerns it.
 * @param {import('./product.mjs').Product} product @param {import('./corpus.mjs').Corpus} corpus @param {number} lineCount
 */
export async function makeTypeScript(product, corpus, lineCount) {
  const expand = await tokenExpander(product);
  const lines = fixtures(product.tree, Math.round(lineCount * SHARE_OF_FIXTURES)).map(expand);
  for (const { path, bytes } of corpus.files) {
    if (!TYPED_FILE.test(path) || bytes < SMALLEST_FILE) continue;
    const more = readFileSync(join(corpus.folder, path), 'utf8').trimEnd().split('\n');
    // Whole files only: a text that ends in the middle of one is broken code.
    if (lines.length + more.length < lineCount) lines.push(...more);
  }
  while (lines.length < lineCount - 1) lines.push('// The last line of the corpus was above.');
  return lines.join('\n') + '\n';
}

/** Whole bad examples of the JavaScript and TypeScript rules, at most `limit` lines of them. @param {string} tree @param {number} limit */
function fixtures(tree, limit) {
  const folder = join(tree, 'rules', 'javascript');
  /** @type {string[]} */
  const lines = [];
  for (const rule of readdirSync(folder).sort()) {
    const file = ['bad.ts', 'bad.js'].map((name) => join(folder, rule, name)).find(existsSync);
    const text = file === undefined ? [] : readFileSync(file, 'utf8').split('\n');
    if (lines.length + text.length <= limit) lines.push(...text);
  }
  return lines;
}

/**
 * Single-character edits spread through a text: each character is typed at the end of a word and taken back, so that the text
 * stays what it is. @param {string} text @param {number} count @returns {Change[]}
 */
export function makeEdits(text, count) {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (/\w\b/.test(line) ? [index] : []));
  return Array.from({ length: count >> 1 }, (_, i) => {
    const line = places[Math.floor(((i * 0.6180339887) % 1) * places.length)] ?? 0;
    const character = (lines[line] ?? '').search(/\w\b/) + 1;
    return typeAndTakeBack({ line, character }, TYPED[i % TYPED.length] ?? 'a');
  }).flat();
}

/** @param {Position} at @param {string} typed @returns {Change[]} */
function typeAndTakeBack(at, typed) {
  const after = typed === '\n' ? { line: at.line + 1, character: 0 } : { line: at.line, character: at.character + 1 };
  return [{ range: { start: at, end: at }, text: typed }, { range: { start: at, end: after }, text: '' }];
}
