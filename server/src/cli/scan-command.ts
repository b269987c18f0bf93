import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  addHidden, addWork, allProblems, countTiers, groupPlaces, isAtLeast, namePlaces, NO_WORK, NOTHING_HIDDEN, paintWith, problemLines, renderJson, renderSarif, renderText,
  type Config, type FailOn, type Problem, type ReportInput, type RuleSource, type ScanReport, type Work,
} from '../core';
import { createNodeScanner, FileScanner, findRoot, loadRunbook, optimizeLater, skippedByPath, toPosix, type LoadedSetup } from '../node';
import type { Arguments } from './arguments';
import { setupFor, versionOf, workerFile, type Environment } from './environment';
import { write, writeOutput, writeParts } from './output';
import { showProgress } from './progress';
import { readValues } from './read-values';
import { keepRecord } from './record-scan';
import { relocate } from './relocate';
import { groupTargets, type Target } from './targets';
import { UsageError } from './usage';

const MOST_WORKERS = 8;

/** A finished scan with the setup that it ran under. */
interface Scanned {
  readonly report: ScanReport;
  readonly loaded: LoadedSetup;
  /** Absolute. */
  readonly root: string;
  readonly standardInput?: Uint8Array;
}

/** Scans, reports, and gives the exit code. @throws UsageError */
export async function scanCommand(environment: Environment, args: Arguments, signal: AbortSignal): Promise<number> {
  const scanned = args.operands.includes('-') ? [await scanStdin(environment, args)] : await scanPaths(environment, args, signal);
  const report = mergeReports(scanned.map((one) => one.report));
  const config = scanned[0]?.loaded.setup.config;
  const failOn = args.failOn ?? config?.failOn ?? 'save';
  const tellPlaces = args.format === 'text' ? groupPlaces : namePlaces;
  if (args.record && !report.cancelled) for (const one of scanned) await keepRecord(environment, { ...one, rules: one.loaded.setup.rules });
  const grouped = tellPlaces(report, readValues(environment.cwd, scanned[0]?.standardInput));
  await print(environment, args, { report: grouped, rules: rulesOf(scanned), failOn, config });
  return exitCode(report, scanned.some((one) => fails(one, args)));
}

async function scanPaths(environment: Environment, args: Arguments, signal: AbortSignal): Promise<readonly Scanned[]> {
  const operands = args.operands.length === 0 && args.changed ? ['.'] : args.operands;
  if (operands.length === 0) throw new UsageError('name what to scan, such as `wardlight scan .`');
  const targets = groupTargets(environment.cwd, operands);
  if (args.record) checkWhole(args, targets);
  const scanned: Scanned[] = [];
  for (const target of targets) scanned.push(await scanTarget(environment, args, target, signal));
  return scanned;
}

/** Counts of a part beside those of a whole would be no trend. @throws UsageError */
function checkWhole(args: Arguments, targets: readonly Target[]): void {
  const isPart = args.changed || targets.some(({ paths }) => !paths.includes(''));
  if (isPart) throw new UsageError('`--record` is for scans of a whole repository, such as `wardlight scan . --record` in its root.');
}

/** Scans one target; paths of the report are relative to its root. */
export async function scanRoot(environment: Environment, args: Arguments, { root, paths }: Target, signal: AbortSignal): Promise<Scanned> {
  const loaded = setupFor(environment, args, root);
  const { assetRoot, host } = environment;
  // No editor shares the machine, and this thread waits.
  const workers = Math.min(MOST_WORKERS, Math.max(2, availableParallelism()));
  optimizeLater();
  const scanner = createNodeScanner({ assetRoot, host, workerFile: workerFile(environment), setup: () => loaded, workers });
  const changed = args.changed ? { changed: args.base === undefined ? {} : { base: args.base } } : {};
  const request = { root, paths, useGitignore: args.gitignore, withFixes: args.format === 'sarif', ...changed };
  const progress = showProgress(process.stderr);
  try {
    return { report: await scanner.scan(request, progress.show, signal), loaded, root };
  } finally {
    progress.clear();
    await scanner.dispose();
  }
}

async function scanTarget(environment: Environment, args: Arguments, target: Target, signal: AbortSignal): Promise<Scanned> {
  const { report, loaded } = await scanRoot(environment, args, target, signal);
  return { report: relocate(report, target.root, environment.cwd), loaded, root: target.root };
}

async function scanStdin(environment: Environment, args: Arguments): Promise<Scanned> {
  const { operands, stdinFilename } = args;
  if (operands.length > 1) throw new UsageError('`-` stands alone: scan files in a second call.');
  if (args.changed || args.record) throw new UsageError(`\`--${args.record ? 'record' : 'changed'}\` does not go with standard input.`);
  if (stdinFilename === undefined) throw new UsageError('`scan -` needs `--stdin-filename NAME`, which decides language and settings.');
  const full = resolve(environment.cwd, stdinFilename);
  const root = findRoot(full);
  const loaded = setupFor(environment, args, root);
  const scanner = new FileScanner(loaded.setup, environment.host);
  const start = environment.host.now();
  const path = toPosix(relative(root, full));
  const skipped = skippedByPath(path);
  const standardInput = skipped ? new Uint8Array() : readFileSync(0);
  const { report: file, bytes, work } = skipped ?? (await scanner.scanBytes(root, path, standardInput, args.format === 'sarif'));
  const report = reportOfOne(file, { bytes, work }, [...loaded.problems, ...scanner.problems], environment.host.now() - start);
  scanner.dispose();
  return { report: relocate(report, root, environment.cwd), loaded, root, standardInput };
}

function reportOfOne(
  file: ScanReport['files'][number], { bytes, work }: { bytes: number; work: Work }, problems: readonly Problem[], milliseconds: number,
): ScanReport {
  const counts = countTiers(file.findings);
  const filesScanned = file.skip?.extent === 'all' ? 0 : 1;
  const counted = { filesScanned, filesUnchanged: 0, bytesScanned: bytes, work, counts };
  return { files: [file], ...counted, hidden: file.hidden, problems, cancelled: false, milliseconds };
}

function mergeReports(reports: readonly ScanReport[]): ScanReport {
  const sum = (of: (report: ScanReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  return {
    files: reports.flatMap(({ files }) => files),
    filesScanned: sum((report) => report.filesScanned),
    filesUnchanged: sum((report) => report.filesUnchanged),
    work: reports.reduce((total, { work }) => addWork(total, work), NO_WORK),
    bytesScanned: sum((report) => report.bytesScanned),
    counts: { now: sum(({ counts }) => counts.now), save: sum(({ counts }) => counts.save), scan: sum(({ counts }) => counts.scan) },
    hidden: reports.reduce((total, { hidden }) => addHidden(total, hidden), NOTHING_HIDDEN),
    problems: distinct(reports.flatMap(({ problems }) => problems)),
    unusedBaseline: reports.flatMap(({ unusedBaseline = [] }) => unusedBaseline),
    cancelled: reports.some(({ cancelled }) => cancelled),
    milliseconds: sum((report) => report.milliseconds),
  };
}

/** A rule file that two roots share has its mistakes once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function rulesOf(scanned: readonly Scanned[]): readonly RuleSource[] {
  const rules = scanned.flatMap(({ loaded }) => loaded.setup.rules);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

interface Printed {
  readonly report: ScanReport;
  readonly rules: readonly RuleSource[];
  readonly failOn: FailOn;
  readonly config: Config | undefined;
}

async function print(environment: Environment, args: Arguments, { report, rules, failOn, config }: Printed): Promise<void> {
  // A foreign rule says in its own words what it is.
  const runbookOf = (rule: RuleSource): string | undefined => (rule.builtin ? loadRunbook(environment.assetRoot, rule) : undefined);
  const rootUri = `${pathToFileURL(environment.cwd).href.replace(/\/$/, '')}/`;
  const input: ReportInput = { report, rules, version: versionOf(environment), rootUri, runbookOf };
  const colors = args.output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const parts = render(args, input, { colors, pace: config?.pace ?? 'save', failOn, verbose: args.verbose });
  if (args.output !== undefined) writeOutput(resolve(environment.cwd, args.output), parts);
  else await writeParts(process.stdout, parts);
  // Where the report goes to a machine, a person must still see that it is not whole.
  if (args.format !== 'text' || args.output !== undefined) await writeProblems(report);
}

function render(args: Arguments, input: ReportInput, options: Parameters<typeof renderText>[1]): Iterable<string> {
  if (args.format === 'json') return renderJson(input);
  return args.format === 'sarif' ? renderSarif(input) : renderText(input, options);
}

async function writeProblems(report: ScanReport): Promise<void> {
  const lines = problemLines(allProblems(report), paintWith(false));
  if (lines.length > 0) await write(process.stderr, `${lines.join('\n')}\n`);
}

/** 2 when the scan is not what was asked for: cancelled, configured wrongly, or with files or rules lost to a failure. */
function exitCode(report: ScanReport, failed: boolean): number {
  const isFailure = ({ kind }: Problem): boolean => kind === 'rule' || kind === 'config' || kind === 'internal' || kind === 'grammar';
  const foundNothing = report.filesScanned === 0 && report.problems.length > 0;
  if (report.cancelled || foundNothing || allProblems(report).some(isFailure)) return 2;
  return failed ? 1 : 0;
}

/** Each root's own settings decide, unless the command line does. */
function fails({ report, loaded }: Scanned, args: Arguments): boolean {
  const failOn = args.failOn ?? loaded.setup.config.failOn;
  return failOn !== 'never' && report.files.some(({ findings }) => findings.some(({ tier }) => isAtLeast(tier, failOn)));
}
