import type { FileReport, Host, Problem, RuleSource, Scanner, SourceFiles, Work } from '../core';

export interface LoadedRules {
  readonly rules: readonly RuleSource[];
  readonly problems: readonly Problem[];
  /** See `EngineOptions.ownRules`. */
  readonly ownRules?: string;
}

/** Analyses a closed file with the rules and the policy of its folder. */
export interface FileAnalyzer {
  /**
   * @param path relative to the folder
   * @param read gives the whole file, or undefined when there is none; not called for a file that is skipped by its name
   */
  analyze(folderUri: string, path: string, read: () => Promise<Uint8Array | undefined>): Promise<AnalyzedFile>;
}

export interface AnalyzedFile {
  readonly work: Work;
  readonly file: FileReport;
  readonly bytes: number;
}

/** What the node and the browser entry fill in. Everything else is the same in both. */
export interface Runtime {
  readonly host: Host;
  /** The packaged rules. Called once, as soon as the server is created. */
  loadRules(): Promise<LoadedRules>;
  /**
   * Reads rule files of a workspace folder; each mistake is a problem. Absent where the workspace is not read.
   * @param paths of rule files and folders, relative to the folder
   */
  loadRuleFiles?(folderUri: string, paths: readonly string[]): Promise<LoadedRules>;
  /** Training is a bundle of its own, which is loaded when it is first asked for. @throws when the package is damaged */
  loadTraining(): Promise<typeof import('../training')>;
  /** Absent where files cannot be listed. Called once; `analyzer` is for a scanner that runs in this very thread. */
  createScanner?(analyzer: FileAnalyzer): Scanner;
  /**
   * The files of a folder as a scan sees them while it analyses one of them. Absent where files cannot be read at once, as in
   * a browser: there data is not followed from file to file.
   * @param includes false for paths that the team excludes
   */
  filesBelow?(folderUri: string, includes: (path: string) => boolean): SourceFiles;
  /** Resolves once the messages that wait already have been handled. */
  letMessagesIn(): Promise<void>;
  /** Resolves after so many milliseconds, for work that waits until a person pauses. */
  wait(milliseconds: number): Promise<void>;
  /** ISO 8601 in UTC, for what is written down about training. */
  time(): string;
  /** `YYYY-MM-DD`, decides which ignore comments have ended. */
  today(): string;
  /** What `ScanRequest.root` means to the scanner, from a folder's URI. */
  scanRoot(folderUri: string): string;
  /** The runbook of a packaged rule as a link that any editor can open, where there is one. Asked for with every diagnostic. @param written when it is there to be opened */
  runbookLink?(rule: RuleSource, written: 'now' | 'soon'): string | undefined;
}
