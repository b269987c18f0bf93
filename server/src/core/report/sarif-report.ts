import type { Fix, Invocation, Log, Notification, Result, Run, Suppression } from 'sarif';
import type { Problem, ProvedFix, ReportedFinding } from '../finding';
import { SAME_VALUE } from '../policy';
import type { FileReport, HiddenFinding } from '../scan';
import { allProblems } from './all-problems';
import { jsonList, ofEach } from './json-list';
import { PUBLIC_REPOSITORY } from './links';
import type { ReportInput } from './report-input';
import { codeFlowsOf } from './sarif-flow';
import { artifactOf, locationOf, regionOf, ROOT } from './sarif-places';
import { sarifLevel, sarifRule } from './sarif-rule';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The key under which a finding's fingerprint stands; a new way to compute it takes a new number. */
const FINGERPRINT = 'wardlight/v1';
/** How the list of results is written as long as there is none, and how far in the line stands that it begins in. */
const NO_RESULTS = '[]';
const RESULTS_INDENT = 6;

/**
 * The report as SARIF 2.1.0, in parts. Source: the OASIS standard, "Static Analysis Results Interchange Format". No credential's value
 * is in it, nor an edit that would move one.
 */
export function* renderSarif(input: ReportInput): Generator<string> {
  const { report, rules } = input;
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(input)] };
  const text = JSON.stringify(log, undefined, 2);
  const place = text.lastIndexOf(NO_RESULTS);
  yield text.slice(0, place);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  yield* jsonList(ofEach(report.files, (file) => resultsOf(file, indexOf)), RESULTS_INDENT);
  yield `${text.slice(place + NO_RESULTS.length)}\n`;
}

/** The run without its results, whose list is its last. */
function runOf({ report, rules, version, rootUri, runbookOf }: ReportInput): Run {
  // The runbooks of a thousand rules that found nothing would be megabytes in every report.
  const found = new Set(ofEach(report.files, ({ findings, hiddenFindings = [] }) => [...findings, ...hiddenFindings.map(({ finding }) => finding)].map(({ ruleId }) => ruleId)));
  const described = rules.map((rule) => sarifRule(rule, found.has(rule.id) ? runbookOf(rule) : undefined));
  return {
    tool: { driver: { name: 'Wardlight', version, semanticVersion: version, informationUri: PUBLIC_REPOSITORY, rules: described } },
    columnKind: 'utf16CodeUnits',
    ...(rootUri === undefined ? {} : { originalUriBaseIds: { [ROOT]: { uri: rootUri } } }),
    invocations: [invocationOf(report)],
    results: [],
  };
}

function resultsOf(file: FileReport, indexOf: ReadonlyMap<string, number>): Result[] {
  const shown = file.findings.map((finding) => resultOf(file.path, finding, indexOf));
  const hidden = (file.hiddenFindings ?? []).map((one) => ({ ...resultOf(file.path, one.finding, indexOf), suppressions: [suppressionOf(one)] }));
  return [...shown, ...hidden];
}

function resultOf(path: string, finding: ReportedFinding, indexOf: ReadonlyMap<string, number>): Result {
  const { ruleId, tier, place, confidence, severity, kind, scope } = finding;
  const ruleIndex = indexOf.get(ruleId);
  const fixes = (finding.provedFixes ?? []).map((fix) => fixOf(path, fix));
  const codeFlows = codeFlowsOf(path, finding);
  const related = (finding.related ?? []).flatMap(({ range, message }) => (range ? [{ ...locationOf(path, range), message: { text: message } }] : []));
  // Places in the same file are among the related ones already.
  const elsewhere = (finding.places ?? []).filter((place) => place.path !== path).map((place) => ({ ...locationOf(place.path, place.finding.range), message: { text: SAME_VALUE } }));
  const relatedLocations = [...related, ...elsewhere];
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(severity),
    message: { text: finding.message },
    locations: [locationOf(path, finding.range, finding.snippet)],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    ...(codeFlows.length > 0 ? { codeFlows } : {}),
    partialFingerprints: { [FINGERPRINT]: finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: { tier, place, severity, confidence, kind, scope },
  };
}

function fixOf(path: string, { title, edits }: ProvedFix): Fix {
  const replacements = edits.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifactOf(path), replacements }] };
}

const WHY_HIDDEN = { comment: 'an ignore comment', baseline: 'accepted in the baseline', config: 'the rule is off in wardlight.yaml' } as const;

function suppressionOf({ by, reason }: HiddenFinding): Suppression {
  return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason ?? WHY_HIDDEN[by] };
}

function invocationOf(report: ReportInput['report']): Invocation {
  const { files, cancelled } = report;
  const all = allProblems(report);
  const isConfiguration = ({ kind }: Problem): boolean => kind === 'rule' || kind === 'config';
  const skips = files.flatMap((file) => (file.skip ? [skipNotification(file.path, file.skip)] : []));
  return {
    executionSuccessful: !cancelled && !all.some(({ kind }) => kind === 'internal'),
    toolConfigurationNotifications: all.filter(isConfiguration).map(notificationOf),
    toolExecutionNotifications: [...all.filter((problem) => !isConfiguration(problem)).map(notificationOf), ...skips],
  };
}

function notificationOf({ kind, message, path, line, ruleId }: Problem): Notification {
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level: kind === 'internal' || kind === 'rule' || kind === 'config' ? 'error' : 'warning',
    message: { text: message },
    descriptor: { id: `problem/${kind}` },
    ...(ruleId === undefined ? {} : { associatedRule: { id: ruleId } }),
    ...(path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path), ...region } }] }),
  };
}

function skipNotification(path: string, { reason, extent, detail }: NonNullable<FileReport['skip']>): Notification {
  const what = extent === 'all' ? 'Not analysed' : 'Code rules did not run';
  return {
    level: 'note',
    message: { text: `${what} (${reason}): ${detail}.` },
    descriptor: { id: `skipped/${reason}` },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
  };
}
