import type { Tier } from '../../../server/src/core';
import type { Pinned, ScanFinding } from '../repositories';

export interface NoiseRepository extends Pinned {
  /** That most of it is written in. */
  readonly language: string;
}

/** What was found in one repository, tests left out. */
export interface RepositoryNoise extends NoiseRepository {
  readonly lines: number;
  /** How often each rule found something, by tier. */
  readonly findings: Partial<Record<Tier, Readonly<Record<string, number>>>>;
}

export function noiseOf(of: NoiseRepository, lines: number, findings: readonly ScanFinding[]): RepositoryNoise {
  const counts: Partial<Record<Tier, Record<string, number>>> = {};
  for (const tier of ['now', 'save', 'scan'] as const) {
    const rules = findings.filter((finding) => finding.tier === tier).map(({ rule }) => rule).sort();
    for (const rule of rules) {
      const inTier = (counts[tier] ??= {});
      inTier[rule] = (inTier[rule] ?? 0) + 1;
    }
  }
  return { ...of, lines, findings: counts };
}

/** Findings for each thousand lines. */
export function rate(noise: readonly RepositoryNoise[], tiers: readonly Tier[] = ['now', 'save', 'scan']): number {
  const lines = noise.reduce((sum, one) => sum + one.lines, 0);
  const found = noise.reduce((sum, { findings }) => sum + tiers.reduce((inAll, tier) => inAll + total(findings[tier] ?? {}), 0), 0);
  return lines === 0 ? 0 : (1000 * found) / lines;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What differs from one snapshot to the next, a line for each rule in each repository; empty when nothing does. */
export function changes(before: readonly RepositoryNoise[], after: readonly RepositoryNoise[]): readonly string[] {
  const [old, now] = [flat(before), flat(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const difference = (now.get(key) ?? 0) - (old.get(key) ?? 0);
    return difference === 0 ? [] : [`${difference > 0 ? '+' : '−'}${Math.abs(difference)} ${key}`];
  });
}

function flat(noise: readonly RepositoryNoise[]): Map<string, number> {
  const entries = noise.flatMap(({ repository, commit, lines, findings }) => [
    [`lines in ${repository} at ${commit.slice(0, 12)}`, lines] as const,
    ...Object.entries(findings).flatMap(([tier, rules]) => Object.entries(rules).map(([rule, count]) => [`${rule} (${tier}) in ${repository}`, count] as const)),
  ]);
  return new Map(entries);
}

/** A line for each rule, so that a change can be reviewed. */
export function writeSnapshot(noise: readonly RepositoryNoise[]): string {
  return `${JSON.stringify({ perThousandLines: summary(noise), repositories: noise }, undefined, 2)}\n`;
}

function summary(noise: readonly RepositoryNoise[]): Readonly<Record<string, object>> {
  const languages = [...new Set(noise.map(({ language }) => language))].sort();
  const of = (own: readonly RepositoryNoise[]): object => ({ now: round(rate(own, ['now'])), save: round(rate(own, ['save'])), scan: round(rate(own, ['scan'])), all: round(rate(own)) });
  return { all: of(noise), ...Object.fromEntries(languages.map((language) => [language, of(noise.filter((one) => one.language === language))])) };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
