import type { FoundPlace, ReportedFinding } from '../finding';
import { TIERS } from '../policy';
import type { FileReport, ScanReport } from '../scan';

/** Gives the text of a credential; undefined when it cannot be told. It is compared and kept nowhere. */
export type ValueOf = (place: FoundPlace) => string | undefined;

/**
 * The report with one finding for each credential, however many places it stands in: the most urgent of them, which names the
 * others. For people; a baseline accepts each place of its own.
 */
export function groupPlaces(report: ScanReport, valueOf: ValueOf): ScanReport {
  const groups = groupByValue(report.files, valueOf);
  return groups.length === 0 ? report : withGroups(report, groups, new Set(groups.flatMap(othersOf)));
}

/** The report in which the most urgent finding of each credential names the other places, each of which stays a finding: for what marks lines. */
export function namePlaces(report: ScanReport, valueOf: ValueOf): ScanReport {
  const groups = groupByValue(report.files, valueOf);
  return groups.length === 0 ? report : withGroups(report, groups, new Set());
}

function withGroups(report: ScanReport, groups: readonly Group[], dropped: ReadonlySet<ReportedFinding>): ScanReport {
  const chiefs = new Map(groups.map((group) => [chiefOf(group).finding, group]));
  const files = report.files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !dropped.has(finding)).map((finding) => withPlaces(finding, chiefs.get(finding))) }));
  return { ...report, files, counts: countTiers(files) };
}

function othersOf(group: Group): readonly ReportedFinding[] {
  const chief = chiefOf(group);
  return group.flatMap((place) => (place === chief ? [] : [place.finding]));
}

/** The places of one credential. */
type Group = readonly FoundPlace[];

/** The credentials that stand in more than one place. */
function groupByValue(files: readonly FileReport[], valueOf: ValueOf): readonly Group[] {
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
function chiefOf(group: Group): FoundPlace {
  return group.reduce((chief, place) => (TIERS.indexOf(place.finding.tier) < TIERS.indexOf(chief.finding.tier) ? place : chief));
}

function withPlaces(finding: ReportedFinding, group: Group | undefined): ReportedFinding {
  return group ? { ...finding, places: group.filter((place) => place.finding !== finding) } : finding;
}

function countTiers(files: readonly FileReport[]): ScanReport['counts'] {
  const counts = { now: 0, save: 0, scan: 0 };
  for (const { findings } of files) for (const { tier } of findings) counts[tier]++;
  return counts;
}
