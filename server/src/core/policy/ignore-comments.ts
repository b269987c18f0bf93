import { isDay } from '../is-day';
import type { SourceDocument } from '../document';
import type { Finding, Problem } from '../finding';
import { unknownValue } from '../formats';
import { findMarkers, NO_MARKERS } from './ignore-markers';
import type { IgnoreMarker, Markers } from './ignore-markers';

export interface IgnoreSettings {
  /** `YYYY-MM-DD`. The core has no clock, so the day comes from the face. Undefined: no ignore ever expires. */
  readonly today: string | undefined;
  /** Gives the ids of all rules there are; undefined when they are not known, and then no name is called wrong. */
  readonly ruleIds: (() => ReadonlySet<string>) | undefined;
}

export interface IgnoreComments {
  readonly problems: readonly Problem[];
  /** The marker that hides a finding, if one does. */
  hiding(finding: Finding): IgnoreMarker | undefined;
}

/**
 * Reads the ignore comments of one document and what is wrong with them.
 * @param mayHold false when the document is known to hold none, so that its text is not needed
 */
export function readIgnoreComments(document: SourceDocument, settings: IgnoreSettings, mayHold = true): IgnoreComments {
  const found = mayHold ? findMarkers(document) : NO_MARKERS;
  const working = found.markers.filter((marker) => marker.until === undefined || isRunning(marker.until, settings.today));
  const byLine = new Map<number, IgnoreMarker[]>();
  for (const marker of working) byLine.set(marker.target, [...(byLine.get(marker.target) ?? []), marker]);
  const regions = working.filter(({ lastTarget }) => lastTarget !== undefined);
  const aimedAt = (line: number): readonly IgnoreMarker[] => [...(byLine.get(line) ?? []), ...regions.filter(({ target, lastTarget }) => target < line && line <= lastTarget!)];
  return {
    problems: problemsOf(document, found, settings),
    hiding: (finding) => linesOf(document, finding, found).flatMap(aimedAt).find((marker) => covers(marker, finding)),
  };
}

/** The lines that a marker may aim at: where the finding starts, where it ends, and where what surrounds its start begins. */
function linesOf(document: SourceDocument, finding: Finding, found: Markers): readonly number[] {
  if (found.markers.length === 0) return [];
  const { start, end } = finding.span;
  return [document.lines.lineAt(start), document.lines.lineAt(Math.max(start, end - 1)), ...found.anchors(start)];
}

function covers(marker: IgnoreMarker, finding: Finding): boolean {
  if (marker.credentialsOnly === true && finding.kind !== 'credential') return false;
  if (marker.rules === undefined) return true;
  const named = (rule: string): boolean => rule === finding.ruleId || (marker.kind === 'nosemgrep' && rule.endsWith(`.${finding.ruleId}`));
  return marker.rules.some(named);
}

function isRunning(until: string, today: string | undefined): boolean {
  return isDay(until) && (today === undefined || today <= until);
}

const FORM = '`wardlight-ignore <rule>: <reason>`';

function problemsOf(document: SourceDocument, found: Markers, settings: IgnoreSettings): Problem[] {
  const at = (line: number, message: string): Problem => ({ kind: 'file', path: document.path, line: line + 1, message });
  const broken = found.broken.map(({ line }) => at(line, `this ignore comment names no rule, so it hides nothing; write ${FORM}.`));
  const own = found.markers.filter((marker) => marker.kind === 'wardlight');
  return [...broken, ...own.flatMap((marker) => mistakesOf(marker, settings).map((message) => at(marker.line, message)))];
}

function mistakesOf(marker: IgnoreMarker, { today, ruleIds }: IgnoreSettings): string[] {
  const known = marker.rules && ruleIds?.();
  const mistakes = (marker.rules ?? []).filter((rule) => known?.has(rule) === false).map((rule) => unknownRule(rule, known ?? new Set()));
  const { until } = marker;
  if (marker.reason === undefined) mistakes.push(`this ignore comment gives no reason; write ${FORM}.`);
  if (until !== undefined && !isDay(until)) mistakes.push('what follows `until` is no date, so this comment hides nothing; write it as in `until 2027-01-31`.');
  else if (until !== undefined && !isRunning(until, today)) {
    mistakes.push(`this ignore comment ended on ${until} and hides nothing any more; fix the finding, or set a later date.`);
  }
  return mistakes;
}

/** A sentence on a name that is no rule's. */
export function unknownRule(rule: string, ruleIds: ReadonlySet<string>): string {
  return unknownValue('rule', rule, [...ruleIds], '`wardlight rules` lists those there are.');
}
