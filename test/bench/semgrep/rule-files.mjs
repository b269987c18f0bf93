// A folder of rule files, as single rules with ids of their own: files that were never meant to be run together share many.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const RULE_FILE = /(?<!\.test|\.fixed)\.ya?ml$/;
/** Ours by Semgrep's names. */
const NAMES_OF_LANGUAGES = {
  javascript: ['js', 'javascript'], typescript: ['ts', 'typescript'], python: ['py', 'python', 'python3'], java: ['java'], go: ['go', 'golang'],
};
/** Rules that need no grammar run on every file. */
const ON_ANY_FILE = ['regex', 'generic', 'none'];

/** @typedef {{ id: string, file: string, languages: readonly string[], rule: Record<string, unknown> }} Rule `id` and `file` have no dot */

/**
 * Every rule below a folder that is about one of the languages, or about any file. What is no YAML or no list of rules is left out.
 * @param {string} folder @param {{ languages: readonly string[], taint: boolean }} wanted @returns {Rule[]}
 */
export function readRuleFiles(folder, wanted) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => RULE_FILE.test(path)).sort();
  return paths.flatMap((path) => rulesOf(folder, path)).filter((rule) => isWanted(rule, wanted));
}

/** One file for each file they came from; a folder is written whole. @param {readonly Rule[]} rules @param {string} folder */
export function writeRuleFiles(rules, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of new Set(rules.map((rule) => rule.file))) {
    const inFile = rules.filter((rule) => rule.file === file);
    writeFileSync(join(folder, `${file}.yaml`), stringify({ rules: inFile.map(({ id, rule }) => ({ ...rule, id })) }, { lineWidth: 0, aliasDuplicateObjects: false }));
  }
}

/** @param {string} folder @param {string} path @returns {Rule[]} */
function rulesOf(folder, path) {
  const file = path.replace(RULE_FILE, '').replace(/[^A-Za-z0-9_]+/g, '-');
  return readRules(join(folder, path)).map((rule, index) => ({ id: `${file}-${index + 1}`, file, languages: languagesOf(rule), rule }));
}

/** @param {string} path @returns {Record<string, unknown>[]} */
function readRules(path) {
  try {
    const rules = parse(readFileSync(path, 'utf8'), { logLevel: 'error' })?.rules;
    return Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'object' && rule !== null) : [];
  } catch {
    return [];
  }
}

/** @param {Record<string, unknown>} rule @returns {string[]} */
function languagesOf({ languages }) {
  const names = (Array.isArray(languages) ? languages : []).map((name) => String(name).toLowerCase());
  const known = Object.entries(NAMES_OF_LANGUAGES).filter(([, aliases]) => aliases.some((alias) => names.includes(alias)));
  return [...known.map(([language]) => language), ...names.filter((name) => ON_ANY_FILE.includes(name))];
}

/** @param {Rule} rule @param {{ languages: readonly string[], taint: boolean }} wanted */
function isWanted({ languages, rule }, wanted) {
  const modes = [undefined, 'search', ...(wanted.taint ? ['taint'] : [])];
  return modes.includes(/** @type {string | undefined} */ (rule.mode)) && languages.some((language) => [...wanted.languages, ...ON_ANY_FILE].includes(language));
}
