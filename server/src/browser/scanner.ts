import type { Connection } from 'vscode-languageserver/browser';
import {
  addHidden, addWork, countTiers, NO_WORK, NOTHING_HIDDEN,
  type AbortSignalLike, type FileReport, type Host, type Problem, type ScanProgress, type Scanner, type ScanReport, type ScanRequest,
} from '../core';
import type { FileAnalyzer } from '../lsp';
import { letMessagesIn } from './let-messages-in';
import { listFiles, uriOf } from './list-files';

const FILES_PER_TURN = 8;

/**
 * Scans in this one worker, file after file, leaving room for the editor's messages in between. No file can be read while another
 * one is analysed, so that data is not followed from file to file here.
 */
export function createScanner(connection: Connection, host: Host, analyzer: FileAnalyzer): Scanner {
  return {
    scan: (request, onProgress, signal) => new Scan(connection, host, analyzer, request, onProgress, signal).run(),
    dispose: () => Promise.resolve(),
  };
}

class Scan {
  private readonly files: FileReport[] = [];
  private bytesScanned = 0;
  private work = NO_WORK;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly analyzer: FileAnalyzer,
    private readonly request: ScanRequest,
    private readonly onProgress: (progress: ScanProgress) => void,
    private readonly signal: AbortSignalLike,
  ) {}

  async run(): Promise<ScanReport> {
    const start = this.host.now();
    if (this.request.changed !== undefined) return this.report(start, [NO_GIT]);
    this.onProgress({ done: 0, total: undefined });
    const paths = await this.list();
    for (const [done, path] of paths.entries()) {
      if (this.signal.aborted) break;
      await this.scanFile(path);
      this.onProgress({ done: done + 1, total: paths.length });
      if (done % FILES_PER_TURN === 0) await letMessagesIn();
    }
    return this.report(start, []);
  }

  private async list(): Promise<string[]> {
    const { root, paths, useGitignore } = this.request;
    const isStopped = (): boolean => this.signal.aborted;
    if (paths === undefined) return listFiles(this.connection, this.host, { root, useGitignore, isIncluded: () => true, isStopped });
    return [...paths];
  }

  private async scanFile(path: string): Promise<void> {
    const report = await this.analyzer.analyze(this.request.root, path, () => this.host.readFile(uriOf(this.request.root, path)));
    this.files.push(report.file);
    this.bytesScanned += report.bytes;
    this.work = addWork(this.work, report.work);
  }

  private report(start: number, problems: readonly Problem[]): ScanReport {
    const counts = countTiers(this.files.flatMap(({ findings }) => findings));
    return {
      files: this.files,
      filesScanned: this.files.filter(({ skip }) => skip?.extent !== 'all').length,
      filesUnchanged: 0,
      bytesScanned: this.bytesScanned,
      work: this.work,
      counts,
      hidden: this.files.map(({ hidden }) => hidden).reduce(addHidden, NOTHING_HIDDEN),
      problems,
      cancelled: this.signal.aborted,
      milliseconds: this.host.now() - start,
    };
  }
}

const NO_GIT: Problem = { kind: 'file', message: 'Changed files need Git, which there is none of in the browser; scan the workspace instead.' };
