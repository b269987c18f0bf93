import type { Tier } from '../../server/src/core';
import type { FoundRule, Verdict } from './judge';

/** Counts of labelled places, and from 0 to 1 what they make. A share of nothing is undefined. */
export interface Score {
  readonly vulnerable: number;
  readonly found: number;
  readonly safe: number;
  readonly flagged: number;
  /** `found` of `vulnerable`. */
  readonly recall: number | undefined;
  /** `flagged` of `safe`. */
  readonly noise: number | undefined;
  readonly precision: number | undefined;
  /** Recall minus noise: what telling look-alikes apart is worth. */
  readonly distance: number | undefined;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const vulnerable = verdicts.filter(({ label }) => label.vulnerable);
  const safe = verdicts.filter(({ label }) => !label.vulnerable);
  const found = vulnerable.filter(({ right }) => right.length > 0).length;
  const flagged = safe.filter(isFlagged).length;
  const [recall, noise] = [share(found, vulnerable.length), share(flagged, safe.length)];
  const distance = recall === undefined || noise === undefined ? undefined : recall - noise;
  return { vulnerable: vulnerable.length, found, safe: safe.length, flagged, recall, noise, precision: share(found, found + flagged), distance };
}

/** On a safe line every finding is one too many; in a safe text only what says the same: it may have other weaknesses. */
export function isFlagged({ label, right, other }: Verdict): boolean {
  return right.length > 0 || (label.lines !== undefined && other.length > 0);
}

/** By the most exact number of the label, sorted by number; 0 for labels without one. */
export function byCwe(verdicts: readonly Verdict[]): ReadonlyMap<number, readonly Verdict[]> {
  return new Map([...groupBy(verdicts, ({ label }) => label.cwe[0] ?? 0)].sort(([a], [b]) => a - b));
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The mean of what there is. */
export function mean(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** What one rule did on labelled places. */
export interface RuleScore {
  readonly ruleId: string;
  readonly tier: Tier;
  /** Vulnerable places that it found with the right weakness, and with another. */
  readonly right: number;
  readonly otherwise: number;
  /** Safe places that it flagged. */
  readonly noisy: number;
  readonly precision: number | undefined;
}

export function byRule(verdicts: readonly Verdict[]): readonly RuleScore[] {
  const rows = new Map<string, { tier: Tier; right: number; otherwise: number; noisy: number }>();
  const rowOf = ({ ruleId, tier }: FoundRule) => {
    const row = rows.get(ruleId) ?? { tier, right: 0, otherwise: 0, noisy: 0 };
    rows.set(ruleId, row);
    return row;
  };
  for (const verdict of verdicts) {
    const { label, right, other } = verdict;
    for (const rule of distinct(right)) rowOf(rule)[label.vulnerable ? 'right' : 'noisy']++;
    if (label.lines === undefined) continue;
    for (const rule of distinct(other)) rowOf(rule)[label.vulnerable ? 'otherwise' : 'noisy']++;
  }
  const scores = [...rows].map(([ruleId, row]) => ({ ruleId, ...row, precision: share(row.right, row.right + row.noisy) }));
  return scores.sort((a, b) => b.noisy - a.noisy || b.right - a.right || (a.ruleId < b.ruleId ? -1 : 1));
}

function distinct(rules: readonly FoundRule[]): readonly FoundRule[] {
  return [...new Map(rules.map((rule) => [rule.ruleId, rule])).values()];
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
