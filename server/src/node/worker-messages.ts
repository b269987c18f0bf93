import type { FileReport, Problem, Work } from '../core';
import type { ScanSetup } from './setup';

/** What a scan worker is started with. */
export interface WorkerStart {
  readonly assetRoot: string;
  readonly setup: ScanSetup;
}

/** A batch of files, relative to `root`. */
export interface WorkerTask {
  readonly root: string;
  readonly paths: readonly string[];
  readonly withFixes: boolean;
}

export type WorkerReply = { readonly kind: 'ready' } | WorkerBatch;

export interface WorkerBatch {
  readonly kind: 'batch';
  readonly reports: readonly FileReport[];
  /** Bytes that were read. */
  readonly bytes: number;
  /** Files that were analysed, and all files of the batch. */
  readonly files: number;
  readonly done: number;
  readonly work: Work;
  /** All problems of rules that the worker knows so far. */
  readonly ruleProblems: readonly Problem[];
}

/** True when a report says more than that a file is clean. */
export function isTelling({ findings, hiddenFindings = [], problems, skip }: FileReport): boolean {
  return findings.length + hiddenFindings.length + problems.length > 0 || skip !== undefined;
}
