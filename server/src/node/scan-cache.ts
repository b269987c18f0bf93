import type { FileReport, Problem } from '../core';
import { sameSetup, type ScanSetup } from './setup';
import { sameStamp, stampOf, type Stamp } from './stamp';

/** A file that the last scan dealt with; without a report it was clean. */
export interface KnownFile {
  readonly bytes: number;
  readonly report: FileReport | undefined;
}

/** A file that must be scanned. */
export interface ChangedFile {
  readonly path: string;
  /** Taken before anything reads the file; undefined when it is gone or out of reach: its turn in the scan will tell why. */
  readonly stamp: Stamp | undefined;
}

/** Everything beside the files that decides what a scan reports. */
export interface ScanTerms {
  readonly setup: ScanSetup;
  readonly withFixes: boolean;
}

/**
 * What the scan before found, file by file, for as long as rules and settings stay the same. In memory only: it holds
 * reports, which hold no values.
 */
export class ScanCache {
  private readonly files = new Map<string, KnownFile & { readonly stamp: Stamp }>();
  private terms: ScanTerms | undefined;
  ruleProblems: readonly Problem[] = [];

  /** Begins a scan. Other terms than those of the scan before empty the cache. */
  begin(terms: ScanTerms): void {
    const known = this.terms;
    this.terms = terms;
    if (known && known.withFixes === terms.withFixes && sameSetup(known.setup, terms.setup)) return;
    this.files.clear();
    this.ruleProblems = [];
  }

  /** Hands over what is known of the files that are as they were, and gives the others. Paths are relative to `root`. */
  recall(root: string, paths: readonly string[], onKnown: (file: KnownFile) => void): ChangedFile[] {
    const changed: ChangedFile[] = [];
    for (const path of paths) {
      const full = `${root}/${path}`;
      const stamp = stampOf(full);
      const known = this.files.get(full);
      if (stamp && known && sameStamp(known.stamp, stamp)) onKnown(known);
      else changed.push({ path, stamp });
    }
    return changed;
  }

  keep(root: string, { path, stamp }: ChangedFile, report: FileReport | undefined): void {
    if (stamp) this.files.set(`${root}/${path}`, { stamp, bytes: stamp.size, report });
  }
}
