import type { Problem, ReportedFinding } from '../finding';
import type { FileReport } from '../scan';

export const BASELINE_FILE = 'wardlight-baseline.json';
const VERSION = 1;

/** Findings that a team knows and accepts for now. Plain data, so that it can be handed to a worker. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly path: string;
  readonly fingerprint: string;
  /** How many findings with this fingerprint are accepted; one more is new. */
  readonly count: number;
}

/**
 * The text of a baseline that accepts every finding shown in `files`, and those that the baseline before it hid.
 * `kept` are entries of files that were not scanned. Sorted, an entry a line, no line numbers and no dates: it changes only where the findings do, and merges line by line.
 */
export function createBaseline(files: readonly FileReport[], kept: readonly BaselineEntry[] = []): string {
  const counts = new Map(kept.map(({ path, fingerprint, count }) => [keyOf(path, fingerprint), count]));
  for (const file of files) for (const finding of acceptable(file)) addOne(counts, keyOf(file.path, finding.fingerprint));
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `  ${JSON.stringify(key)}: ${count},`);
  // The version comes last, so that every entry ends with a comma and a new last entry changes no other line.
  return ['{', ...lines, `  "version": ${VERSION}`, '}', ''].join('\n');
}

function acceptable(file: FileReport): readonly ReportedFinding[] {
  const known = (file.hiddenFindings ?? []).filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
  return [...file.findings, ...known];
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keyOf(path: string, fingerprint: string): string {
  return `${path} ${fingerprint}`;
}

const ENTRY = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*(\d{1,9})\s*,?\s*$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

/**
 * Reads a baseline line by line, so that one damaged line, or a merge conflict, costs no other entry. Never throws.
 * @param path as it shall stand in messages
 */
export function parseBaseline(text: string, path: string): { readonly baseline: Baseline; readonly problems: readonly Problem[] } {
  const entries = new Map<string, BaselineEntry>();
  const problems: Problem[] = [];
  text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).forEach((line, index) => {
    const message = readLine(line, entries);
    if (message !== undefined) problems.push({ kind: 'config', message, path, line: index + 1 });
  });
  return { baseline: { entries: [...entries.values()] }, problems };
}

/** Adds the line's entry; gives what is wrong with the line, or undefined. */
function readLine(line: string, entries: Map<string, BaselineEntry>): string | undefined {
  if (/^\s*[{}]?\s*$/.test(line)) return undefined;
  if (CONFLICT.test(line)) return 'a merge conflict is not resolved; the entries of both sides are used. Remove this line.';
  const [, quoted, number] = ENTRY.exec(line) ?? [];
  const key = quoted === undefined ? undefined : parseKey(quoted);
  const count = Number(number);
  if (key === 'version') return count > VERSION ? 'a newer Wardlight wrote this baseline; update Wardlight, or write the baseline anew.' : undefined;
  const space = key?.lastIndexOf(' ') ?? -1;
  if (key === undefined || space < 1 || count < 1) return 'this is no entry of a baseline; run `wardlight baseline` to write the file anew.';
  const before = entries.get(key)?.count ?? 0;
  entries.set(key, { path: key.slice(0, space), fingerprint: key.slice(space + 1), count: Math.max(before, count) });
  return undefined;
}

function parseKey(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** What a baseline accepts, ready to be asked file by file. */
export class BaselineIndex {
  private readonly byPath = new Map<string, Map<string, number>>();

  constructor(baseline: Baseline | undefined) {
    for (const { path, fingerprint, count } of baseline?.entries ?? []) {
      const counts = this.byPath.get(path) ?? new Map<string, number>();
      this.byPath.set(path, counts.set(fingerprint, count));
    }
  }

  /** A test for the findings of one file, in order: each hit uses up one of its entry's count. */
  acceptorOf(path: string): (finding: Pick<ReportedFinding, 'fingerprint'>) => boolean {
    const left = new Map(this.byPath.get(path));
    // A credential's fingerprint is slow, so it is read only when there is something to compare it with.
    if (left.size === 0) return () => false;
    return ({ fingerprint }) => {
      const count = left.get(fingerprint) ?? 0;
      left.set(fingerprint, count - 1);
      return count > 0;
    };
  }
}

/**
 * Entries, or parts of their count, that hid nothing.
 * @param isCovered true for the paths that the scan would have found, had the file been there
 */
export function unusedEntries(baseline: Baseline, files: readonly FileReport[], isCovered: (path: string) => boolean): readonly BaselineEntry[] {
  const used = new Map<string, number>();
  for (const { path, hiddenFindings = [] } of files) {
    for (const { finding, by } of hiddenFindings) if (by === 'baseline') addOne(used, keyOf(path, finding.fingerprint));
  }
  return baseline.entries.flatMap((entry) => {
    const left = entry.count - (used.get(keyOf(entry.path, entry.fingerprint)) ?? 0);
    return left > 0 && isCovered(entry.path) ? [{ ...entry, count: left }] : [];
  });
}
