import type { Confidence, Finding, Place, ReportedFinding, Severity, Tier } from '../finding';

/** Most urgent first. */
export const TIERS: readonly Tier[] = ['now', 'save', 'scan'];

/** When a finding is shown: by severity, confidence and place. Tests and examples come one tier later. */
export function tierOf(finding: Pick<Finding, 'severity' | 'confidence'>, place: Place): Tier {
  const tier = tierInProduction(finding.severity, finding.confidence);
  return place === 'production' ? tier : later(tier);
}

/** True when `tier` is as urgent as `limit`, or more. */
export function isAtLeast(tier: Tier, limit: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(limit);
}

/** How many findings are shown when. */
export function countTiers(findings: readonly Pick<ReportedFinding, 'tier'>[]): Readonly<Record<Tier, number>> {
  const counts = { now: 0, save: 0, scan: 0 };
  for (const { tier } of findings) counts[tier]++;
  return counts;
}

function tierInProduction(severity: Severity, confidence: Confidence): Tier {
  const isSevere = severity === 'critical' || severity === 'high';
  if (isSevere && confidence === 'high') return 'now';
  return severity !== 'low' && confidence !== 'low' ? 'save' : 'scan';
}

function later(tier: Tier): Tier {
  return tier === 'now' ? 'save' : 'scan';
}
