import type { RuleSource } from '../core';
import type { Folder } from './folders';

/** Thousands of rules, asked for with every finding that is shown. */
const known = new WeakMap<readonly RuleSource[], ReadonlyMap<string, RuleSource>>();
const NONE: readonly RuleSource[] = [];

/** Rules by id. @param rules the same list each time that it is asked about, as an engine keeps one */
export function rulesById(rules: readonly RuleSource[]): ReadonlyMap<string, RuleSource> {
  const found = known.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]));
  known.set(rules, found);
  return found;
}

/** Those of the engine that a folder has by now. */
export function rulesOf({ ruleSet }: Folder): ReadonlyMap<string, RuleSource> {
  return rulesById(ruleSet?.engine.rules ?? NONE);
}
