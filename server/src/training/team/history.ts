import { isFields, digestOf, type FileReport, type Problem, type Severity } from '../../core';
import { isEventTime } from '../progress/create-event';
import { isListOf, isWhole } from '../shape';
import type { WeaknessCount } from '../suggest';
import { countFindings, type Lookup } from './count-findings';

/** What one scan found, as a file in `.wardlight/scans` holds it: counts alone, no paths and no code. */
export interface ScanRecord {
  readonly version: 1;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly files: number;
  readonly weaknesses: readonly WeaknessCount[];
}

export const SCANS_FOLDER = '.wardlight/scans';
const DIGITS = 8;
const MOST = 1000;
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** A scan of a whole repository, as far as its record tells of it. */
export interface RecordedScan {
  readonly files: readonly FileReport[];
  readonly filesScanned: number;
}

/** What a scan found as a file for `.wardlight/scans`. Findings of tests and examples are left out: nobody is at risk by them. */
export function recordScan({ files, filesScanned }: RecordedScan, { weaknessOf, languageOf }: Lookup, at: string): { readonly name: string; readonly text: string } {
  const findings = files.flatMap(({ path, findings: all }) => all.filter(({ place }) => place === 'production')
    .map(({ ruleId, cwe, severity }) => ({ weakness: weaknessOf(ruleId), cwe, severity, language: languageOf(path) })));
  return writeScanRecord({ version: 1, at, files: filesScanned, weaknesses: countFindings(findings) });
}

/** A file of its own for each scan, named by day and content: two people who record on one day do not conflict. */
export function writeScanRecord(record: ScanRecord): { readonly name: string; readonly text: string } {
  const text = `${JSON.stringify(record, undefined, 2)}\n`;
  return { name: `${record.at.slice(0, 10)}-${digestOf(text).slice(0, DIGITS)}.json`, text };
}

/** Reads what `writeScanRecord` wrote. Never throws. */
export function readScanRecord(text: string, path: string): { readonly record?: ScanRecord; readonly problems: readonly Problem[] } {
  const data = parse(text);
  const mistake = !isFields(data) ? 'this is no record of a scan.' : data['version'] === 1 ? undefined : 'this record is of another version of Wardlight.';
  if (mistake !== undefined || !isFields(data)) return { problems: [{ kind: 'file', path, message: `${mistake ?? ''} It is skipped; delete it, or restore it from Git.` }] };
  const { at, files, weaknesses } = data;
  if (!isEventTime(at) || !isWhole(files, 0, Number.MAX_SAFE_INTEGER) || !isListOf(weaknesses, MOST, isCount)) {
    return { problems: [{ kind: 'file', path, message: 'this record of a scan is damaged and is skipped; delete it, or restore it from Git.' }] };
  }
  return { record: { version: 1, at, files, weaknesses }, problems: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is WeaknessCount {
  if (!isFields(value)) return false;
  const { weakness, cwe, severity, count, languages } = value;
  return isText(weakness) && SEVERITIES.some((one) => one === severity) && isWhole(count, 0, Number.MAX_SAFE_INTEGER) && isListOf(cwe, MOST, isText) && isListOf(languages, MOST, isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}
