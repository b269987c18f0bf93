import { isFields, type Problem, type Severity } from '../../core';
import type { WeaknessCount } from '../suggest';

/** A finding, as far as training asks about it. */
export interface FoundWeakness {
  /** A name of `rules/weaknesses`, where its rule has one. */
  readonly weakness?: string | undefined;
  readonly cwe: readonly string[];
  readonly severity: Severity;
  /** Of the file. */
  readonly language?: string | undefined;
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
/** What a rule that names no weakness and no CWE is about. */
const OTHER = 'other';

/** Counts by weakness and severity; the same for findings in any order. */
export function countFindings(findings: readonly FoundWeakness[]): readonly WeaknessCount[] {
  const groups = new Map<string, FoundWeakness[]>();
  for (const finding of findings) {
    const key = `${SEVERITIES.indexOf(finding.severity)} ${nameOf(finding)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => {
    const languages = byFrequency(group.flatMap(({ language }) => language ?? []));
    const cwe = byFrequency(group.flatMap((one) => one.cwe.slice(0, 1)));
    return { weakness: nameOf(group[0]!), cwe, severity: group[0]!.severity, count: group.length, languages };
  });
}

function nameOf({ weakness, cwe }: FoundWeakness): string {
  return weakness ?? cwe[0] ?? OTHER;
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([word]) => word);
}

/** What a person has to be told of a rule and a path to count its findings. */
export interface Lookup {
  weaknessOf(ruleId: string): string | undefined;
  languageOf(path: string): string | undefined;
}

/**
 * The findings of a report that `wardlight scan --format json` wrote. Those of tests and examples are left out: nobody is at risk by them. Never throws.
 * @param path of the report, for problems
 */
export function readScanReport(text: string, path: string, lookup: Lookup): { readonly findings: readonly WeaknessCount[]; readonly problems: readonly Problem[] } {
  const data = parse(text);
  const list: unknown = isFields(data) && isFields(data['tool']) && data['tool']['name'] === 'wardlight' ? data['findings'] : undefined;
  if (!Array.isArray(list)) {
    return { findings: [], problems: [{ kind: 'file', path, message: 'this is no report of a scan; write one with `wardlight scan . --format json --output FILE`.' }] };
  }
  const read = (list as readonly unknown[]).map((one) => readFinding(one, lookup));
  const broken = read.filter((one) => one === undefined).length;
  const findings = countFindings(read.flatMap((one) => (one === undefined || one === 'elsewhere' ? [] : [one])));
  return { findings, problems: broken === 0 ? [] : [{ kind: 'file', path, message: `${broken} findings of this report cannot be read and are left out; scan again.` }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

function readFinding(json: unknown, { weaknessOf, languageOf }: Lookup): FoundWeakness | 'elsewhere' | undefined {
  if (!isFields(json) || typeof json['rule'] !== 'string' || typeof json['path'] !== 'string') return undefined;
  const severity = SEVERITIES.find((one) => one === json['severity']);
  if (severity === undefined) return undefined;
  if (json['place'] === 'test' || json['place'] === 'example') return 'elsewhere';
  const cwe = Array.isArray(json['cwe']) ? (json['cwe'] as readonly unknown[]).filter((one) => typeof one === 'string') : [];
  return { weakness: weaknessOf(json['rule']), cwe, severity, language: languageOf(json['path']) };
}
