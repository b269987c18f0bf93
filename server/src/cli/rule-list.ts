import { chooseRules, describePrecision, packNames, packsOf, precisionOf, type Config, type RuleSource, type Severity } from '../core';

/** A rule with what a team set it to. */
export interface ListedRule {
  readonly rule: RuleSource;
  readonly state: Severity | 'off';
}

/** The rules that there are, sorted by id; those that are in no chosen pack are off. */
export function listRules(packaged: readonly RuleSource[], used: readonly RuleSource[], { rules: settings }: Config): readonly ListedRule[] {
  const inUse = new Set(used.map(({ id }) => id));
  const all = [...new Map([...packaged, ...used].map((rule) => [rule.id, rule])).values()];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    const isOff = setting?.enabled === false || !inUse.has(rule.id);
    return { rule, state: isOff ? 'off' : (setting?.severity ?? rule.severity) };
  });
}

export function textOfRules(rules: readonly ListedRule[]): string {
  const lines = rules.map(({ rule, state }) => {
    const measured = describePrecision(rule);
    return `${rule.id.padEnd(48)} ${state.padEnd(8)} ${rule.languages.join(', ')}${measured === undefined ? '' : `  (${measured})`}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Rises when a reader of the list has to change. */
const VERSION = 1;

/** `version`, `packs` with how many rules each has, and `rules`; `precision` only where findings were judged. */
export function jsonOfRules(rules: readonly ListedRule[], packaged: readonly RuleSource[]): string {
  const names = packNames(packaged);
  const sizes = names.map((name) => [name, chooseRules(packaged, { packs: [{ name, line: 1 }], rules: {} }).length] as const);
  const listed = rules.map(({ rule, state }) => ({
    id: rule.id, state, severity: rule.severity, confidence: rule.confidence, languages: rule.languages, cwe: rule.cwe, owasp: rule.metadata['owasp'],
    weakness: rule.metadata['weakness'], packs: rule.builtin === true ? packsOf(rule, names) : [], precision: precisionOf(rule), message: rule.message,
  }));
  return `${JSON.stringify({ version: VERSION, packs: Object.fromEntries(sizes), rules: listed }, undefined, 2)}\n`;
}
