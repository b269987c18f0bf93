import { addTo } from '../add-to';
import type { FoundPlace, ReportedFinding } from '../finding';
import { countTiers, TIERS } from '../policy';
import type { FileReport, ScanReport } from '../scan';

/** Gives the text of a credential; undefined when it cannot be told. It is compared and kept nowhere. */
export type ValueOf = (place: FoundPlace) => string | undefined;

/**
 * The report with one finding for each credential, however many places it stands in: the most urgent of them, which names the
 * others. For people; a baseline accepts each place of its own.
 */
export function groupPlaces(report: ScanReport, valueOf: ValueOf): ScanReport {
  const named = namePlaces(report, valueOf);
  if (named === report) return report;
  const others = new Set(named.files.flatMap(({ findings }) => findings.flatMap(({ places = [] }) => places.map(({ finding }) => finding))));
  const files = named.files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !others.has(finding)) }));
  return { ...named, files, counts: countTiers(files.flatMap(({ findings }) => findings)) };
}

/** The report in which the most urgent finding of each credential names the other places, each of which stays a finding: for what marks lines. */
export function namePlaces(report: ScanReport, valueOf: ValueOf): ScanReport {
  const groups = groupByValue(report.files, valueOf);
  if (groups.length === 0) return report;
  const placesOf = new Map(groups.map((group) => {
    const chief = chiefOf(group);
    return [chief.finding, group.filter((place) => place !== chief)];
  }));
  const withPlaces = (finding: ReportedFinding): ReportedFinding => {
    const places = placesOf.get(finding);
    return places ? { ...finding, places } : finding;
  };
  return { ...report, files: report.files.map((file) => ({ ...file, findings: file.findings.map(withPlaces) })) };
}

/** The credentials that stand in more than one place. */
function groupByValue(files: readonly FileReport[], valueOf: ValueOf): readonly (readonly FoundPlace[])[] {
  const groups = new Map<string, FoundPlace[]>();
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const value = finding.credential && valueOf({ path, finding });
      if (value) addTo(groups, value, { path, finding });
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The most urgent, and of these the first. */
function chiefOf(group: readonly FoundPlace[]): FoundPlace {
  return group.reduce((chief, place) => (TIERS.indexOf(place.finding.tier) < TIERS.indexOf(chief.finding.tier) ? place : chief));
}
