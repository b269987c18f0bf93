import { spawn } from 'node:child_process';
import { bundle } from './bundles';
import { messageWithCwe, type FileSeen, type FindingSeen, type HiddenSeen, type Totals } from './seen';
import type { Workspace } from './workspace';

interface JsonFinding {
  readonly rule: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly tier: string;
  readonly cwe: readonly string[];
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: JsonPlace; readonly end: JsonPlace };
  readonly fingerprint: string;
  readonly related?: readonly Pick<JsonFinding, 'range'>[];
  readonly flow?: readonly Pick<JsonFinding, 'range'>[];
  readonly hidden?: { readonly by: string; readonly reason?: string };
}

interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

interface JsonReport {
  readonly summary: { readonly findings: Totals['counts']; readonly hidden: Totals['hidden']; readonly filesScanned: number };
  readonly findings: readonly JsonFinding[];
  readonly hidden: readonly JsonFinding[];
  readonly skipped: readonly { readonly path: string; readonly detail: string }[];
  readonly problems: readonly { readonly path?: string; readonly line?: number; readonly message: string }[];
}

/** What the command line says of a workspace, or of one file from standard input. */
export interface CliReport {
  readonly totals: Totals;
  of(path: string): FileSeen;
}

export async function scanByCli({ folder }: Workspace): Promise<CliReport> {
  return readReport(await runCli(folder, ['scan', '.', '--format', 'json']));
}

export async function scanStdinByCli({ folder, corpus }: Workspace, path: string): Promise<FileSeen> {
  const input = corpus.files.get(path);
  const report = readReport(await runCli(folder, ['scan', '-', '--stdin-filename', path, '--format', 'json'], input));
  return report.of(path);
}

export interface CliEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundle to its end. */
export function runCli(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Promise<CliEnd> {
  const child = spawn(process.execPath, [bundle('cli.js'), ...args], { cwd, stdio: 'pipe' });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => stderr.push(data));
  // A file that is skipped by its name is never read.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });
}

/** Exit code 2 is right where a setting is broken; a report has to be there all the same. */
function readReport({ code, stdout, stderr }: CliEnd): CliReport {
  if (code === null || !stdout.startsWith('{')) throw new Error(`wardlight ended with ${code} and no report:\n${stderr}`);
  const report = JSON.parse(stdout) as JsonReport;
  const { findings: counts, hidden, filesScanned } = report.summary;
  return {
    totals: { counts, hidden, filesScanned, skipped: report.skipped.length },
    of: (path) => ({
      path,
      findings: report.findings.filter((one) => one.path === path).map(toFinding),
      hidden: report.hidden.filter((one) => one.path === path).map(toHidden),
      skip: report.skipped.find((one) => one.path === path)?.detail,
      problems: report.problems.filter((one) => one.path === path).map(({ line, message }) => `${path}:${line === undefined ? '' : `${line}:`} ${message}`),
    }),
  };
}

/** As the protocol numbers severities. */
const SEVERITIES = { critical: 1, high: 1, medium: 2, low: 3 };

function toFinding({ rule, range, tier, severity, message, cwe, fingerprint, related = [], flow = [] }: JsonFinding): FindingSeen {
  const via = [...related, ...flow].map((one) => rangeOf(one.range));
  return { rule, range: rangeOf(range), tier, severity: SEVERITIES[severity], fingerprint, via, message: messageWithCwe(message, cwe) };
}

function toHidden({ rule, range, hidden }: JsonFinding): HiddenSeen {
  return { rule, range: rangeOf(range), by: hidden?.by ?? '', reason: hidden?.reason };
}

function rangeOf({ start, end }: JsonFinding['range']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
