import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { compileGlobs, type AbortSignalLike, type FileReport, type Scanner, type ScanProgress, type ScanReport, type ScanRequest } from '../core';
import type { ScanArguments, ScanSummary } from '../protocol';
import type { EditedDocument } from './edited-document';
import type { Folder } from './folders';
import type { Judge } from './judge';
import { runSafe } from './run-safe';
import type { FileAnalyzer } from './runtime';
import type { ScanResults } from './scan-results';
import { addReport, emptySummary, problemSummary, summarizeFile } from './scan-summary';
import type { Session } from './session';
import { recordFor } from './training/scan-record';
import { joinUri, relativePath } from './uris';

type WorkspaceFolder = Folder & { readonly uri: string };

/** Runs the scans that a person asks for, and looks again at closed files that changed after one. */
export class Scans {
  private stale = new Map<WorkspaceFolder, Set<string>>();
  private refreshing: Promise<void> = Promise.resolve();
  private running: Abort | undefined;

  constructor(
    private readonly session: Session,
    private readonly judge: Judge,
    private readonly results: ScanResults,
    private readonly analyzer: FileAnalyzer,
    private readonly viewChanged: (documents: ReturnType<Session['documents']['all']>) => void,
  ) {}

  /** A newer scan ends the one that runs. Cancelled or not, what was found until then is shown. */
  async run({ what, uri }: ScanArguments, progress: WorkDoneProgressReporter, tokens: readonly CancellationToken[]): Promise<ScanSummary> {
    if (what === 'file') return this.scanFile(uri ?? '');
    this.running?.abort();
    const abort = (this.running = new Abort(tokens));
    const folders = uri === undefined ? this.session.folders.all() : [this.session.folders.of(uri)].filter(hasUri);
    const trusted = this.session.features.options.trusted !== false;
    let summary = emptySummary();
    for (const folder of folders) {
      if (abort.aborted) break;
      const request = { root: this.session.runtime.scanRoot(folder.uri), useGitignore: folder.settings.scan.useGitignore, trusted };
      const report = await this.scan(folder, what === 'changed' ? { ...request, changed: {} } : request, progress, abort);
      const shown = withoutExcluded(folder, report);
      this.take(folder, shown, what === 'workspace' && !report.cancelled);
      // What a person does not want to see counts for the team all the same.
      summary = addReport(summary, shown, what === 'workspace' ? await recordFor(this.session, folder, report) : []);
    }
    return { ...summary, cancelled: summary.cancelled || abort.aborted };
  }

  /** The file's state on disk or in the configuration has changed: a scan's word on it is to be renewed. */
  refreshSoon(uri: string): void {
    const folder = this.session.folders.of(uri);
    if (hasUri(folder) && this.results.covers(folder, uri)) this.renewSoon(folder, [uri]);
    else this.results.publish(uri);
    this.refreshSourcesSoon(uri);
  }

  /** As `refreshSoon`, for the files from which data goes into this one. */
  refreshSourcesSoon(uri: string): void {
    for (const folder of this.session.folders.all()) {
      const path = relativePath(folder.uri, uri);
      if (path !== undefined) this.renewSoon(folder, this.results.leadingTo(folder, path));
    }
  }

  private renewSoon(folder: WorkspaceFolder, uris: readonly string[]): void {
    if (uris.length === 0) return;
    const first = this.stale.size === 0;
    const stale = this.stale.get(folder) ?? new Set();
    for (const uri of uris) stale.add(relativePath(folder.uri, uri)!);
    this.stale.set(folder, stale);
    if (first) this.refreshing = this.refreshing.then(() => runSafe(this.session.log, 'refresh', undefined, () => this.refresh()));
  }

  private async refresh(): Promise<void> {
    const due = this.stale;
    this.stale = new Map();
    for (const [folder, paths] of due) for (const path of paths) await this.renew(folder, path);
  }

  private async renew(folder: WorkspaceFolder, path: string): Promise<ScanSummary> {
    const uri = joinUri(folder.uri, path);
    const { file } = await this.analyzer.analyze(folder.uri, path, () => this.session.runtime.host.readFile(uri));
    const document = this.session.documents.get(uri);
    const before = document?.acrossFiles ?? [];
    this.results.set(folder, uri, file);
    if (document && before.length + document.acrossFiles.length > 0) this.viewChanged([document]);
    return summarizeFile(file);
  }

  private async scanFile(uri: string): Promise<ScanSummary> {
    const document = this.session.documents.get(uri);
    if (document !== undefined) {
      await this.judge.lookAcrossFiles(document);
      await this.judge.revealAll(document);
      this.viewChanged([document]);
      return summarizeFile((await this.judge.judge(document)).judgement);
    }
    const folder = this.session.folders.of(uri);
    return hasUri(folder) ? this.renew(folder, relativePath(folder.uri, uri)!) : problemSummary('Only a file of the workspace can be scanned.');
  }

  private async scan(folder: WorkspaceFolder, request: ScanRequest, progress: WorkDoneProgressReporter, abort: Abort): Promise<ScanReport> {
    return this.scanner().scan(request, everyPercent((now) => progress.report(...describeProgress(folder, now))), abort);
  }

  private scanner(): Scanner {
    const { scanner } = this.session;
    if (scanner === undefined) throw new Error('This server cannot list files.');
    return scanner;
  }

  private take(folder: WorkspaceFolder, report: ScanReport, whole: boolean): void {
    const files = report.files;
    const before = this.session.documents.all().filter(({ acrossFiles }) => acrossFiles.length > 0);
    if (whole) this.results.replaceFolder(folder, files);
    else for (const file of files) this.results.set(folder, joinUri(folder.uri, file.path), file);
    void runSafe(this.session.log, 'scan', undefined, () => this.revealOpen(folder, files, before));
  }

  /** A scan shows every tier, in files that are open too. */
  private async revealOpen(folder: WorkspaceFolder, files: readonly FileReport[], changed: readonly EditedDocument[]): Promise<void> {
    const paths = new Set(files.map(({ path }) => path));
    const open = this.session.documents.all().filter((one) => one.folder === folder && paths.has(one.document.path));
    for (const document of open) await this.judge.revealAll(document);
    this.viewChanged([...new Set([...open, ...changed])]);
  }
}

/** Ends when any of the client's tokens does. */
class Abort implements AbortSignalLike {
  aborted = false;
  private readonly listeners: (() => void)[] = [];

  constructor(tokens: readonly CancellationToken[]) {
    for (const token of tokens) {
      if (token.isCancellationRequested) this.aborted = true;
      else token.onCancellationRequested(() => this.abort());
    }
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.listeners) listener();
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.push(listener);
  }
}

function withoutExcluded({ settings }: Folder, report: ScanReport): ScanReport {
  const isExcluded = compileGlobs(settings.scan.exclude);
  return { ...report, files: report.files.filter(({ path }) => !isExcluded(path)) };
}

function hasUri(folder: Folder): folder is WorkspaceFolder {
  return folder.uri !== undefined;
}

/** A message for each file would keep the client busier than the scan. */
function everyPercent(tell: (now: ScanProgress) => void): (now: ScanProgress) => void {
  let told = -1;
  return (now) => {
    const percent = now.total === undefined ? -1 : Math.floor((now.done * 100) / Math.max(1, now.total));
    if (percent === told && percent >= 0) return;
    told = percent;
    tell(now);
  };
}

function describeProgress({ name }: Folder, { done, total }: ScanProgress): [number, string] {
  if (total === undefined) return [0, `${name}: listing files`];
  return [total === 0 ? 100 : Math.floor((done / total) * 100), `${name}: ${done} of ${total} files`];
}
