import type { Work } from './work';
import type { Problem, ReportedFinding, Tier } from './finding';

/** Why a file was not analysed, or only in part. Always counted and listed, never silent. */
export interface Skip {
  readonly reason: 'binary' | 'too-large' | 'minified' | 'generated' | 'vendored' | 'unreadable' | 'vanished' | 'excluded';
  /** `all`: nothing was analysed; `code`: credentials were, code rules were not. */
  readonly extent: 'all' | 'code';
  readonly detail: string;
}

/** What policy let through for one file, and how much it held back. */
export interface FileReport {
  /** As in `SourceDocument.path`. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly hidden: HiddenCounts;
  /** What `hidden` counts, for reports that list suppressed findings. */
  readonly hiddenFindings?: readonly HiddenFinding[];
  readonly skip?: Skip;
  readonly problems: readonly Problem[];
}

/** A finding that policy hides, and why. */
export interface HiddenFinding {
  readonly finding: ReportedFinding;
  readonly by: keyof HiddenCounts;
  /** What the person wrote beside the ignore. */
  readonly reason?: string;
}

/** Findings that policy hides, by why. `baseline` are known and accepted; `comment` carry an ignore comment. */
export interface HiddenCounts {
  readonly comment: number;
  readonly baseline: number;
  readonly config: number;
}

export interface ScanRequest {
  /** A folder, as an absolute path (node) or URI (browser). */
  readonly root: string;
  /** Only these, relative to `root`; everything below `root` when absent. Files and folders. */
  readonly paths?: readonly string[];
  /** Only files that differ from the merge base with `base` (default: the remote's default branch), untracked ones included. */
  readonly changed?: { readonly base?: string };
  readonly useGitignore: boolean;
  /** False in a workspace that the person does not trust: its rule files are not used, and Git is not run. */
  readonly trusted?: boolean;
  /** Adds `provedFixes` to the findings; costs one proof each. */
  readonly withFixes?: boolean;
}

export interface ScanProgress {
  readonly done: number;
  /** Undefined while files are still being listed. */
  readonly total: number | undefined;
}

export interface ScanReport {
  readonly files: readonly FileReport[];
  readonly filesScanned: number;
  /** Of these, files that were as the scan before had left them, so that its findings stand and they were not read. */
  readonly filesUnchanged: number;
  readonly bytesScanned: number;
  readonly counts: Readonly<Record<Tier, number>>;
  readonly hidden: HiddenCounts;
  readonly problems: readonly Problem[];
  /** Entries of the baseline that hid nothing, of the files that this scan covered. */
  readonly unusedBaseline?: readonly { readonly path: string; readonly fingerprint: string; readonly count: number }[];
  /** What it took, in steps; nothing for files that were unchanged. */
  readonly work: Work;
  readonly cancelled: boolean;
  readonly milliseconds: number;
}

/** Scans files that are not open. Node fills it with a worker pool, the browser with batches. */
export interface Scanner {
  scan(request: ScanRequest, onProgress: (progress: ScanProgress) => void, signal: AbortSignalLike): Promise<ScanReport>;
  dispose(): Promise<void>;
}

/** The part of `AbortSignal` that the core uses; it knows no DOM and no node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}
