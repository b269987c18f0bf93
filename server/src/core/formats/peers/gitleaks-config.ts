import { parse, TomlError } from 'smol-toml';
import type { Problem } from '../../finding';
import { quoteForRegex } from '../../quote-for-regex';
import type { RuleSource } from '../../rule';
import { isFields, isText, isTextList, type Fields } from '../shape';
import type { Allowlist, PeerFile } from './peer-ignores';

/** Reads gitleaks' configuration: a team's own rules, and what it allows. Its default rules are not ours: `useDefault` has no effect, since ours run beside. */
export function readGitleaksConfig(text: string, path: string): PeerFile {
  const data = parseToml(text, path);
  if ('problem' in data) return { problems: [data.problem] };
  const entries = listOf(data.fields.rules);
  const read = entries.map((entry, index) => readRule(entry, index, path, lineOf(text, entry)));
  const rules = read.flatMap((rule) => ('problem' in rule ? [] : rule.rules));
  const problems = read.flatMap((rule) => ('problem' in rule ? [rule.problem] : []));
  const ofRules = entries.flatMap((entry) => allowlistsIn(entry, path, isText(entry.id) ? [entry.id] : undefined));
  const { path: extended } = isFields(data.fields.extend) ? data.fields.extend : {};
  return {
    ignores: { allowlists: [...allowlistsIn(data.fields, path), ...ofRules] },
    rules: { rules, problems },
    ...(isText(extended) ? { extends: [besideOf(path, extended)] } : {}),
  };
}

function parseToml(text: string, path: string): { readonly fields: Fields } | { readonly problem: Problem } {
  try {
    return { fields: parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return { problem: { kind: 'config', path, line, message: 'this is not TOML from here on; no rule and no allowlist of the file is used.' } };
  }
}

type ReadRule = { readonly rules: readonly RuleSource[] } | { readonly problem: Problem };

/** A rule without an expression only says what a default rule of gitleaks allows. */
function readRule(entry: Fields, index: number, path: string, line: number): ReadRule {
  const { id, regex, description } = entry;
  const broken = (message: string): ReadRule => ({ problem: { kind: 'rule', path, line, message, ...(isText(id) ? { ruleId: id } : {}) } });
  if (!isText(id)) return broken(`the rule at place ${index + 1} has no \`id\`; add one.`);
  if (entry.required !== undefined) return broken('`required` (a rule that needs others beside it) is not supported; the rule is not used.');
  if (!isText(regex)) return entry.path === undefined ? { rules: [] } : broken('a rule that names files alone finds no value; the rule is not used.');
  const credential = {
    keywords: isTextList(entry.keywords) ? entry.keywords : [], pattern: regex, value: groupOf(entry, regex), checks: [], format: '',
    ...(typeof entry.entropy === 'number' ? { minEntropy: entry.entropy } : {}),
    ...(isText(entry.path) ? { path: entry.path } : {}),
  };
  const message = `${isText(description) ? description.trim().replace(/\.$/, '') : `A value of the kind ${id}`}. Revoke it and read it from the environment.`;
  return {
    rules: [{ id, languages: ['generic'], severity: 'high', confidence: 'medium', message, cwe: ['CWE-798'], metadata: { source: path, tags: entry.tags ?? [] }, credential, origin: { path, line } }],
  };
}

/** Without `secretGroup` the first group is the value, and without any group the whole match. */
function groupOf({ secretGroup }: Fields, regex: string): number {
  if (typeof secretGroup === 'number' && secretGroup > 0) return secretGroup;
  return /(?<!\\)\((?!\?(?!P?<))/.test(regex) ? 1 : 0;
}

/** `allowlist` is the older form of `allowlists`. What allows a commit alone has no meaning where no history is read. */
function allowlistsIn(fields: Fields, source: string, rules?: readonly string[]): readonly Allowlist[] {
  const entries = [...listOf(fields.allowlists), ...(isFields(fields.allowlist) ? [fields.allowlist] : [])];
  return entries.flatMap((entry) => readAllowlist(entry, source, rules));
}

function readAllowlist(entry: Fields, source: string, ofRule: readonly string[] | undefined): readonly Allowlist[] {
  const needsAll = isText(entry.condition) && entry.condition.toUpperCase() === 'AND';
  const target = entry.regexTarget === 'line' ? 'lines' : 'values';
  const criteria = {
    ...(isTextList(entry.paths) ? { paths: entry.paths } : {}),
    ...(isTextList(entry.regexes) ? { [target]: entry.regexes } : {}),
    ...(isTextList(entry.stopwords) ? { stopwords: entry.stopwords } : {}),
  };
  const rules = isTextList(entry.targetRules) ? entry.targetRules : ofRule;
  const neverHolds = Object.keys(criteria).length === 0 || (needsAll && entry.commits !== undefined);
  return neverHolds ? [] : [{ source, needsAll, ...criteria, ...(rules ? { rules } : {}) }];
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** 1-based. The parser tells no positions: the line on which the id is written. */
function lineOf(text: string, { id }: Fields): number {
  const at = isText(id) ? text.search(new RegExp(`^\\s*id\\s*=\\s*["']{1,3}${quoteForRegex(id)}["']`, 'm')) : -1;
  return at < 0 ? 1 : text.slice(0, at).split('\n').length + (/^\s*\n/.test(text.slice(at)) ? 1 : 0);
}

function besideOf(path: string, other: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}${other.replace(/^\.\//, '')}`;
}
