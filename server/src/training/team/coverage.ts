import type { Status } from '../progress/standing';
import { groupByTopic, type WeaknessCount } from '../suggest';
import type { Catalog } from '../topic';
import type { Coverage, PersonRow } from './report-types';

export function isPassed(status: Status): boolean {
  return status === 'passed' || status === 'due';
}

/**
 * What is found beside who can deal with it.
 * @param people who share, with cells in the order of the catalog's topics
 * @param taken topics that are there even where nothing is found
 */
export function coverageOf(
  catalog: Catalog, findings: readonly WeaknessCount[], people: readonly PersonRow[], taken: ReadonlySet<string>,
): { readonly coverage: readonly Coverage[]; readonly uncovered: readonly WeaknessCount[] } {
  const groups = new Map(groupByTopic(findings, catalog).map(({ topic, findings: of }) => [topic.id, of]));
  const covered = new Set([...groups.values()].flat());
  const coverage = catalog.topics.flatMap(({ id, title }, index): Coverage[] => {
    const of = groups.get(id) ?? [];
    if (of.length === 0 && !taken.has(id)) return [];
    const passed = people.filter(({ cells }) => isPassed(cells[index] ?? 'not-begun')).length;
    return [{ topic: id, title, findings: countOf(of), critical: countOf(of, 'critical'), high: countOf(of, 'high'), passed, of: people.length }];
  });
  const uncovered = findings.filter((one) => one.count > 0 && !covered.has(one)).sort((a, b) => b.count - a.count);
  return { coverage: coverage.sort((a, b) => gap(b) - gap(a) || b.findings - a.findings), uncovered };
}

function countOf(findings: readonly WeaknessCount[], severity?: WeaknessCount['severity']): number {
  return findings.reduce((sum, one) => sum + (severity === undefined || one.severity === severity ? one.count : 0), 0);
}

/** Findings, by the share of people who cannot deal with them yet. */
function gap({ findings, passed, of }: Coverage): number {
  return findings * (of === 0 ? 1 : 1 - passed / of);
}
