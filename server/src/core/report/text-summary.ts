import type { ReportedFinding } from '../finding';
import { isAtLeast, TIERS } from '../policy';
import type { FileReport, ScanReport, Skip } from '../scan';
import type { Paint } from './paint';
import { plainLine } from './plain-line';
import type { ReportInput, TextOptions } from './report-input';
import { countOf } from './count-of';

const LISTED = 5;

/** What was found, held back, hidden and skipped, and what to do next. */
export function summaryLines({ report }: ReportInput, options: TextOptions, paint: Paint): string[] {
  const findings = report.files.flatMap((file) => file.findings);
  return [
    paint.strong(foundLine(report, findings)),
    scannedLine(report),
    ...heldLine(findings, options),
    ...hiddenLine(report),
    ...skippedLines(report.files),
    ...baselineLine(report),
    ...nextLines(findings, options),
  ];
}

function foundLine({ counts, files, cancelled }: ScanReport, findings: readonly ReportedFinding[]): string {
  const ending = cancelled ? ' The scan was cancelled before its end.' : '';
  if (findings.length === 0) return `No findings.${ending}`;
  const tiers = TIERS.map((tier) => `${counts[tier]} ${tier}`).join(', ');
  return `${countOf(findings.length, 'finding')} in ${countOf(files.filter((file) => file.findings.length > 0).length, 'file')} (${tiers}).${ending}`;
}

function scannedLine({ filesScanned, bytesScanned, milliseconds }: ScanReport): string {
  return `Scanned ${countOf(filesScanned, 'file')}, ${(bytesScanned / 1e6).toFixed(1)} MB, in ${(milliseconds / 1000).toFixed(1)} s.`;
}

function heldLine(findings: readonly ReportedFinding[], { pace }: TextOptions): string[] {
  const held = findings.filter(({ tier }) => !isAtLeast(tier, pace)).length;
  if (held === 0) return [];
  return [`Held back: the editor shows ${findings.length - held} of these at pace \`${pace}\`; ${held} only in scans.`];
}

function hiddenLine({ hidden: { comment, baseline, config } }: ScanReport): string[] {
  if (comment + baseline + config === 0) return [];
  return [`Hidden: ${comment} by comments, ${baseline} by the baseline, ${config} by wardlight.yaml.`];
}

function skippedLines(files: readonly FileReport[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { path, skip } of files) {
    if (skip) groups.set(describeSkip(skip), [...(groups.get(describeSkip(skip)) ?? []), path]);
  }
  return [...groups].map(([what, paths]) => {
    const more = paths.length > LISTED ? `, and ${paths.length - LISTED} more` : '';
    return `${what}: ${paths.length} (${paths.slice(0, LISTED).map(plainLine).join(', ')}${more})`;
  });
}

function describeSkip({ reason, extent }: Skip): string {
  return extent === 'all' ? `Skipped, ${reason}` : `Credentials only, ${reason}`;
}

function baselineLine({ unusedBaseline = [] }: ScanReport): string[] {
  if (unusedBaseline.length === 0) return [];
  const entries = unusedBaseline.length === 1 ? '1 entry hides' : `${unusedBaseline.length} entries hide`;
  return [`Baseline: ${entries} nothing any more; run \`wardlight baseline\` to drop what is fixed.`];
}

function nextLines(findings: readonly ReportedFinding[], { failOn }: TextOptions): string[] {
  const [first] = failOn === 'never' ? findings : [...findings.filter(({ tier }) => isAtLeast(tier, failOn)), ...findings];
  if (!first) return [];
  return [
    ...revokeLine(findings),
    `Next: \`wardlight explain ${first.ruleId}\` says what it means and what to do. Accept what is known with \`wardlight baseline\`.`,
  ];
}

/** Moving a credential out of the code does not make it secret again. */
function revokeLine(findings: readonly ReportedFinding[]): string[] {
  const credentials = findings.flatMap(({ credential, place }) => (credential && place === 'production' ? [credential] : []));
  if (credentials.length === 0) return [];
  const places = new Set(credentials.flatMap(({ provider, revokeUrl }) => (revokeUrl === undefined ? [] : [`${provider ?? 'page'}: ${revokeUrl}`])));
  const where = places.size === 0 ? '' : ` (${[...places].slice(0, LISTED).map(plainLine).join(', ')})`;
  return [`First: revoke what is live${where}; a credential that stood in code is known to others.`];
}
