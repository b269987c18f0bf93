import { addWork, NO_WORK } from '../core';
import type { FileReport, Problem, ReportedFinding, Work } from '../core';
import type { ScannedFile } from './scan-file';
import type { ScanSetup } from './setup';
import type { FileRead } from './stamp';

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
  /** Of files that are not simply clean. */
  readonly reports: readonly FileReport[];
  /** What verdicts depend on beside their own file, clean ones included; files that depend on nothing else are left out. */
  readonly reads: readonly FileReads[];
  /** Bytes that were read. */
  readonly bytes: number;
  /** Files that were analysed, and all files of the batch. */
  readonly files: number;
  readonly done: number;
  readonly work: Work;
  /** All problems of rules that the worker knows so far. */
  readonly ruleProblems: readonly Problem[];
}

export interface FileReads {
  readonly path: string;
  readonly reads: readonly FileRead[];
}

/** What a thread says of the files that it has scanned. */
export function batchOf(scanned: readonly ScannedFile[], ruleProblems: readonly Problem[]): WorkerBatch {
  const reports = scanned.map(({ report }) => report);
  return {
    kind: 'batch',
    reports: reports.filter(isTelling).map(withoutBindings),
    reads: scanned.flatMap(({ report: { path }, reads }) => (reads ? [{ path, reads }] : [])),
    bytes: scanned.reduce((sum, file) => sum + file.bytes, 0),
    files: reports.filter(({ skip }) => skip?.extent !== 'all').length,
    done: scanned.length,
    work: scanned.reduce((sum, file) => addWork(sum, file.work), NO_WORK),
    ruleProblems,
  };
}

/** What metavariables stand for is in the messages already, and no reader of a scan's report asks for more. */
function withoutBindings(report: FileReport): FileReport {
  return report.findings.length === 0 ? report : { ...report, findings: report.findings.map((finding) => ({ ...finding, metavariables: NONE })) };
}

const NONE: ReportedFinding['metavariables'] = {};

/** True when a report says more than that a file is clean. */
function isTelling({ findings, hiddenFindings = [], problems, skip }: FileReport): boolean {
  return findings.length + hiddenFindings.length + problems.length > 0 || skip !== undefined;
}
