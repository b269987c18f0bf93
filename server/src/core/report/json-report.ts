import type { FlowStep, Range, ReportedFinding } from '../finding';
import type { FileReport, HiddenFinding } from '../scan';
import { allProblems } from './all-problems';
import { jsonList, ofEach } from './json-list';
import type { ReportInput } from './report-input';

/** Rises when a reader of the report has to change. */
export const JSON_REPORT_VERSION = 1;

/**
 * The report as JSON, in parts: `version`, `tool`, `summary` (with the work in steps), `findings`, `hidden`, `skipped`, `problems`, `unusedBaseline`. Lines
 * and columns are 1-based, columns count UTF-16 code units, ends are exclusive. Credentials are redacted. `schema/report.schema.json` says all of it.
 */
export function* renderJson({ report, version }: ReportInput): Generator<string> {
  const { counts, hidden, filesScanned, filesUnchanged, bytesScanned, work, cancelled, milliseconds } = report;
  const head = {
    version: JSON_REPORT_VERSION,
    tool: { name: 'wardlight', version },
    summary: { findings: counts, hidden, filesScanned, filesUnchanged, bytesScanned, work, cancelled, milliseconds: Math.round(milliseconds) },
  };
  yield JSON.stringify(head, undefined, 2).slice(0, -2);
  for (const [name, items] of Object.entries(listsOf(report))) {
    yield `,\n  "${name}": `;
    yield* jsonList(items, 2);
  }
  yield '\n}\n';
}

function listsOf(report: ReportInput['report']): Readonly<Record<string, Iterable<object>>> {
  const { files } = report;
  return {
    findings: ofEach(files, (file) => file.findings.map((finding) => findingJson(file, finding))),
    hidden: ofEach(files, (file) => (file.hiddenFindings ?? []).map((one) => hiddenJson(file, one))),
    skipped: ofEach(files, ({ path, skip }) => (skip ? [{ path, ...skip }] : [])),
    problems: allProblems(report),
    unusedBaseline: report.unusedBaseline ?? [],
  };
}

function hiddenJson(file: FileReport, { finding, by, reason }: HiddenFinding): object {
  return { ...findingJson(file, finding), hidden: { by, reason } };
}

/** Every field by name: what a finding holds besides, such as its metavariables, may carry a value. */
function findingJson({ path }: Pick<FileReport, 'path'>, finding: ReportedFinding): object {
  const { ruleId, kind, severity, confidence, tier, place, scope, cwe, message, snippet, fingerprint, credential, related, flow, range, places } = finding;
  return {
    rule: ruleId, kind, severity, confidence, tier, place, scope, cwe, message, path,
    range: rangeJson(range),
    snippet,
    fingerprint,
    ...(credential ? { credential: { provider: credential.provider, keyName: credential.keyName, revokeUrl: credential.revokeUrl } } : {}),
    ...(related ? { related: related.map((one) => ({ message: one.message, range: one.range && rangeJson(one.range) })) } : {}),
    ...(flow ? { flow: flow.map(stepJson) } : {}),
    ...(places ? { places: places.map((place) => findingJson(place, place.finding)) } : {}),
  };
}

/** `path` only where it is not the finding's own. */
function stepJson({ kind, message, path, range, snippet }: FlowStep): object {
  return { kind, message, ...(path === undefined ? {} : { path }), range: range && rangeJson(range), snippet };
}

function rangeJson({ start, end }: Range): object {
  const place = ({ line, character }: Range['start']): object => ({ line: line + 1, column: character + 1 });
  return { start: place(start), end: place(end) };
}
