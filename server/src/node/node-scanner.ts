import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { addHidden, addWork, countTiers, createPolicy, isVendoredFolder, NO_WORK, NOTHING_HIDDEN, unusedEntries } from '../core';
import type { AbortSignalLike, FileReport, Host, Problem, Scanner, ScanProgress, ScanReport, ScanRequest } from '../core';
import { BATCH_FILES, batchesOf } from './batches';
import { changedFiles, GitRefusal } from './git';
import { listFiles } from './list-files';
import type { Listing } from './list-files';
import { ScanCache, type ChangedFile, type KnownFile, type KnownVerdict } from './scan-cache';
import { FileScanner, skipped } from './scan-file';
import { SharedTexts } from './shared-texts';
import { loadSetup, sameSetup } from './setup';
import type { LoadedSetup, ScanSetup } from './setup';
import type { FileRead } from './stamp';
import { WorkerPool } from './worker-pool';
import { batchOf } from './worker-messages';
import type { WorkerBatch, WorkerStart, WorkerTask } from './worker-messages';

export interface NodeScannerOptions {
  readonly assetRoot: string;
  readonly host: Host;
  /** The bundled worker; without it everything is scanned in this thread. */
  readonly workerFile?: string;
  /** What decides the verdicts in a folder; by default what lies in it. */
  readonly setup?: (request: ScanRequest) => LoadedSetup | Promise<LoadedSetup>;
  readonly workers?: number;
  /** Scans of at most so many files run in this thread. */
  readonly inProcess?: number;
  /** See `PoolOptions.patience`. */
  readonly patience?: number;
}

const IN_PROCESS = 20;

/** Scans folders on disk. A scan that cannot list its files is a problem in its report; nothing rejects. */
export function createNodeScanner(options: NodeScannerOptions): Scanner {
  return new NodeScanner(options);
}

class NodeScanner implements Scanner {
  private pool: { readonly setup: ScanSetup; readonly pool: WorkerPool } | undefined;
  private readonly cache = new ScanCache();

  constructor(private readonly options: NodeScannerOptions) {}

  async scan(request: ScanRequest, onProgress: (progress: ScanProgress) => void, signal: AbortSignalLike): Promise<ScanReport> {
    const start = performance.now();
    const { setup, problems } = await this.loadSetup(request);
    onProgress({ done: 0, total: undefined });
    const listing = await list(request, setup, this.warmer(setup));
    const collected = new Collected(listing, onProgress);
    const changed = this.recall(request, setup, listing, collected);
    await this.scanFiles(request, setup, changed, collected, signal);
    if (!signal.aborted) this.keep(request, changed, collected);
    return collected.report({ request, setup, problems, cancelled: signal.aborted, milliseconds: performance.now() - start });
  }

  async dispose(): Promise<void> {
    await this.pool?.pool.dispose();
    this.pool = undefined;
  }

  /** Takes over what is known of files that are as they were, and gives the others. */
  private recall(request: ScanRequest, setup: ScanSetup, listing: Listing, collected: Collected): ChangedFile[] {
    this.cache.begin({ setup, withFixes: request.withFixes === true });
    collected.addRuleProblems(this.cache.ruleProblems);
    return this.cache.recall(request.root, listing, (known) => collected.addKnown(known));
  }

  private keep(request: ScanRequest, files: readonly ChangedFile[], collected: Collected): void {
    for (const file of files) if (!collected.isLost(file.path)) this.cache.keep(request.root, file, collected.verdictOn(file.path));
    this.cache.ruleProblems = collected.knownRuleProblems();
  }

  private async loadSetup(request: ScanRequest): Promise<LoadedSetup> {
    if (this.options.setup) return this.options.setup(request);
    return loadSetup({ assetRoot: this.options.assetRoot, root: request.root, trusted: request.trusted !== false });
  }

  private async scanFiles(
    request: ScanRequest, setup: ScanSetup, files: readonly ChangedFile[], collected: Collected, signal: AbortSignalLike,
  ): Promise<void> {
    if (files.length === 0) return;
    const batches = batchesOf(files);
    const pool = files.length > (this.options.inProcess ?? IN_PROCESS) ? await this.poolFor(setup, batches.length) : undefined;
    if (!pool) return this.scanHere(request, setup, files, collected, signal);
    await pool.run(batches, {
      taskFor: (paths): WorkerTask => ({ root: request.root, paths, withFixes: request.withFixes === true }),
      isCancelled: () => signal.aborted,
      onBatch: (batch) => collected.add(batch),
      onLost: (path, problem) => collected.addLost(path, problem),
    });
  }

  /** Starts workers of the first scan while its files are being listed, as many as there will be batches at least. */
  private warmer(setup: ScanSetup): (files: number) => void {
    const pool = this.pool ? undefined : this.createPool(setup);
    if (!pool) return () => undefined;
    this.pool = { setup, pool };
    return (files) => {
      if (files > (this.options.inProcess ?? IN_PROCESS)) pool.warm(Math.ceil(files / BATCH_FILES));
    };
  }

  /** One pool is kept from scan to scan, for as long as rules and settings stay the same. */
  private async poolFor(setup: ScanSetup, batches: number): Promise<WorkerPool | undefined> {
    if (this.pool && !sameSetup(this.pool.setup, setup)) await this.dispose();
    const pool = this.pool?.pool ?? this.createPool(setup);
    if (!pool) return undefined;
    if (!(await pool.start(batches))) {
      this.options.host.log('warn', 'scan workers cannot be started; scanning without them');
      await this.dispose();
      return undefined;
    }
    this.pool = { setup, pool };
    return pool;
  }

  private createPool(setup: ScanSetup): WorkerPool | undefined {
    const { workerFile, assetRoot, patience } = this.options;
    if (workerFile === undefined) return undefined;
    const size = this.options.workers ?? Math.min(8, Math.max(2, availableParallelism() - 1));
    const start: WorkerStart = { assetRoot, setup };
    return new WorkerPool({ workerFile, start, size, ...(patience === undefined ? {} : { patience }) });
  }

  private async scanHere(
    request: ScanRequest, setup: ScanSetup, files: readonly ChangedFile[], collected: Collected, signal: AbortSignalLike,
  ): Promise<void> {
    const scanner = new FileScanner(setup, this.options.host);
    for (const { path } of files) {
      if (signal.aborted) break;
      collected.add(batchOf([await scanner.scan(request.root, path, request.withFixes === true)], scanner.problems));
      // Lets cancellation and other work in.
      await new Promise((resolve) => setImmediate(resolve));
    }
    scanner.dispose();
  }
}

async function list(request: ScanRequest, setup: ScanSetup, onFound: (count: number) => void): Promise<Listing> {
  const policy = createPolicy({ config: setup.config });
  const options = { paths: request.paths, useGitignore: request.useGitignore, includes: (path: string) => policy.includes(path) };
  if (!request.changed) return listFiles(request.root, { ...options, onFound });
  try {
    if (request.trusted === false) throw new GitRefusal('Git is not run in an untrusted workspace.');
    const changed = await changedFiles(request.root, request.changed.base);
    const wanted = changed.filter((path) => isWithin(path, request.paths) && !path.split('/').slice(0, -1).some(isVendoredFolder));
    return listFiles(request.root, { ...options, paths: wanted });
  } catch (error) {
    const message = error instanceof GitRefusal ? error.message : 'Git did not answer; run `git status` in this folder to see why.';
    return { files: [], folders: new Map(), skipped: [], problems: [{ kind: 'config', message }] };
  }
}

function isWithin(path: string, folders: readonly string[] | undefined): boolean {
  return folders === undefined || folders.some((folder) => folder === '' || folder === '.' || path === folder || path.startsWith(`${folder}/`));
}

interface ScanEnd {
  readonly request: ScanRequest;
  readonly setup: ScanSetup;
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
  readonly milliseconds: number;
}

/** Gathers what workers report, in whatever order it comes. */
class Collected {
  private readonly reports = new Map<string, FileReport>();
  private readonly reads = new Map<string, readonly FileRead[]>();
  private readonly ruleProblems = new Map<string, Problem>();
  private done = 0;
  private bytes = 0;
  private scanned = 0;
  private unchanged = 0;
  private work = NO_WORK;
  private readonly lost = new Set<string>();
  private readonly texts = new SharedTexts();

  constructor(private readonly listing: Listing, private readonly onProgress: (progress: ScanProgress) => void) {
    for (const { path, skip } of listing.skipped) this.reports.set(path, skipped(path, skip));
    this.tell();
  }

  add(batch: WorkerBatch): void {
    for (const report of batch.reports) this.reports.set(report.path, this.texts.share(report));
    for (const { path, reads } of batch.reads) this.reads.set(path, reads);
    this.addRuleProblems(batch.ruleProblems);
    this.bytes += batch.bytes;
    this.scanned += batch.files;
    this.work = addWork(this.work, batch.work);
    this.done += batch.done;
    this.tell();
  }

  addKnown({ report, bytes }: KnownFile): void {
    if (report) this.reports.set(report.path, report);
    this.bytes += bytes;
    if (report?.skip?.extent !== 'all') this.scanned++;
    this.unchanged++;
    this.done++;
  }

  addRuleProblems(problems: readonly Problem[]): void {
    for (const problem of problems) this.ruleProblems.set(`${problem.path}:${problem.line}:${problem.ruleId}:${problem.message}`, problem);
  }

  knownRuleProblems(): readonly Problem[] {
    return [...this.ruleProblems.values()];
  }

  /** What there is to know of a file that was scanned. */
  verdictOn(path: string): KnownVerdict {
    return { report: this.reports.get(path), reads: this.reads.get(path) };
  }

  isLost(path: string): boolean {
    return this.lost.has(path);
  }

  addLost(path: string, problem: Problem): void {
    this.lost.add(path);
    this.reports.set(path, { ...skipped(path, undefined), problems: [problem] });
    this.done++;
  }

  /** The same for the same files, however the workers raced. */
  report({ request, setup, problems, cancelled, milliseconds }: ScanEnd): ScanReport {
    const files = [...this.reports.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const counts = countTiers(files.flatMap(({ findings }) => findings));
    const isWhole = !cancelled && request.changed === undefined && this.listing.problems.length === 0;
    const covers = (path: string): boolean => isWhole && isWithin(path, request.paths);
    return {
      files,
      filesScanned: this.scanned,
      filesUnchanged: this.unchanged,
      work: this.work,
      bytesScanned: this.bytes,
      counts,
      hidden: files.reduce((sum, { hidden }) => addHidden(sum, hidden), NOTHING_HIDDEN),
      problems: [...problems, ...[...this.ruleProblems.values()].sort(byPlace), ...this.listing.problems],
      ...(setup.baseline ? { unusedBaseline: unusedEntries(setup.baseline, files, covers) } : {}),
      cancelled,
      milliseconds,
    };
  }

  private tell(): void {
    this.onProgress({ done: this.done, total: this.listing.files.length });
  }
}

function byPlace(a: Problem, b: Problem): number {
  const [left, right] = [a, b].map(({ path = '', line = 0 }) => `${path}:${String(line).padStart(7, '0')}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
