import type { FoundPlace, ReportedFinding } from '../finding';
import { TIERS } from '../policy';
import type { FileReport, ScanReport } from '../scan';

/**
 * The report with one finding for each credential, however many places it stands in: the most urgent of them, which names the
 * others. Their fingerprints stay, since a baseline accepts each place of its own.
 * @param valueOf the text of a credential, undefined when it cannot be told; it is compared and kept nowhere
 */
export function groupPlaces(report: ScanReport, valueOf: (place: FoundPlace) => string | undefined): ScanReport {
  const groups = groupByValue(report.files, valueOf);
  if (groups.length === 0) return report;
  const chiefs = new Map(groups.map((group) => [chiefOf(group).finding, group]));
  const dropped = new Set(groups.flatMap((group) => group.map(({ finding }) => finding)).filter((finding) => !chiefs.has(finding)));
  const files = report.files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !dropped.has(finding)).map((finding) => withPlaces(finding, chiefs.get(finding))) }));
  return { ...report, files, counts: countTiers(files) };
}

/** The credentials that stand in more than one place. */
function groupByValue(files: readonly FileReport[], valueOf: (place: FoundPlace) => string | undefined): readonly (readonly FoundPlace[])[] {
  const groups = new Map<string, FoundPlace[]>();
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const value = finding.credential && valueOf({ path, finding });
      if (!value) continue;
      const known = groups.get(value);
      if (known) known.push({ path, finding });
      else groups.set(value, [{ path, finding }]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The most urgent, and of these the first. */
function chiefOf(group: readonly FoundPlace[]): FoundPlace {
  return group.reduce((chief, place) => (TIERS.indexOf(place.finding.tier) < TIERS.indexOf(chief.finding.tier) ? place : chief));
}

function withPlaces(finding: ReportedFinding, group: readonly FoundPlace[] | undefined): ReportedFinding {
  return group ? { ...finding, places: group.filter((place) => place.finding !== finding) } : finding;
}

function countTiers(files: readonly FileReport[]): ScanReport['counts'] {
  const counts = { now: 0, save: 0, scan: 0 };
  for (const { findings } of files) for (const { tier } of findings) counts[tier]++;
  return counts;
}
