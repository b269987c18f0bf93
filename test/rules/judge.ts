import { LineIndex, type Finding } from '../../server/src/core';
import { parseAnnotations, type Annotation, type Columns } from './annotations';
import type { ExpandedText } from './expanded-text';

/** What a fixture's annotations say about the findings in it. Each text names line (1-based), rule and what differs. */
export interface Verdict {
  /** Flagged as annotated. */
  readonly reported: number;
  /** `ruleid` without a finding. */
  readonly missing: readonly string[];
  /** A finding without `ruleid`, or the same finding twice. */
  readonly noisy: readonly string[];
  /** A finding at other columns than the carets say. */
  readonly wrong: readonly string[];
  /** Known gaps that are still open. */
  readonly todo: number;
  /** Known gaps that are closed: the annotation can lose its `todo`. */
  readonly closed: readonly string[];
}

interface Place extends Columns {
  readonly ruleId: string;
  readonly line: number;
  readonly source: string;
}

export function judge(name: string, committed: string, expanded: ExpandedText, findings: readonly Finding[]): Verdict {
  const lines = new LineIndex(committed);
  const places = findings.map((finding) => placeOf(finding, lines, expanded));
  const annotations = parseAnnotations(committed);
  const say = (line: number, text: string): string => `${name}:${line + 1} ${text}`;
  const at = ({ ruleId, line }: { ruleId: string; line: number }): Place[] => places.filter((one) => one.ruleId === ruleId && one.line === line);
  const of = (kind: Annotation['kind']): Annotation[] => annotations.filter((one) => one.kind === kind);
  const expected = of('ruleid');
  const open = [...of('todoruleid'), ...of('todook')];
  const isClosed = (one: Annotation): boolean => (one.kind === 'todoruleid') === at(one).length > 0;
  return {
    reported: expected.filter((one) => at(one).length > 0 && !wrongColumns(one, at(one))).length,
    missing: expected.filter((one) => at(one).length === 0).map(({ line, ruleId }) => say(line, `${ruleId}: ${lines.lineText(line).trim()}`)),
    noisy: noisyPlaces(places, [...expected, ...open]).map((one) => say(one.line, `${one.ruleId}: ${one.source}`)),
    wrong: expected.flatMap((one) => wrongColumns(one, at(one)) ?? []).map((text) => `${name}:${text}`),
    todo: open.filter((one) => !isClosed(one)).length,
    closed: open.filter(isClosed).map(({ line, kind, ruleId }) => say(line, `${kind}: ${ruleId}`)),
  };
}

/** A finding's first line; its columns end there too. */
function placeOf(finding: Finding, lines: LineIndex, expanded: ExpandedText): Place {
  const span = expanded.toTemplate(finding.span);
  const { line, character: start } = lines.positionAt(span.start);
  const end = Math.min(span.end, lines.endOf(line)) - lines.startOf(line);
  return { ruleId: finding.ruleId, line, start, end, source: lines.lineText(line).slice(start, end) };
}

function noisyPlaces(places: readonly Place[], annotated: readonly Annotation[]): Place[] {
  const isAnnotated = (one: Place): boolean => annotated.some(({ ruleId, line }) => ruleId === one.ruleId && line === one.line);
  return places.filter((one, index) => !isAnnotated(one) || places.findIndex((other) => isSamePlace(one, other)) < index);
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.ruleId === b.ruleId && a.line === b.line && a.start === b.start && a.end === b.end;
}

/** Undefined when the columns fit, or when there are no carets or no findings to compare. */
function wrongColumns({ line, ruleId, columns }: Annotation, places: readonly Place[]): string | undefined {
  if (columns.length === 0 || places.length === 0) return undefined;
  const actual = distinct(places.map(formatColumns));
  const expected = distinct(columns.map(formatColumns));
  if (actual.join() === expected.join()) return undefined;
  return `${line + 1} ${ruleId}: carets say ${expected.join(', ')}, found ${places.map((one) => `${formatColumns(one)} ${JSON.stringify(one.source)}`).join(', ')}`;
}

function formatColumns({ start, end }: Columns): string {
  return `${start + 1}-${end}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
