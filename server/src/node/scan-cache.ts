import type { FileReport, Problem } from '../core';
import { sameSetup, type ScanSetup } from './setup';
import { SharedReads } from './shared-reads';
import { sameStamp, type FileRead, type Stamp } from './stamp';
import { Stamps, type ListedFolders } from './stamps';

/** What a scan said of a file, and what that depends on beside the file itself. */
export interface KnownVerdict {
  /** Undefined for a clean file. */
  readonly report: FileReport | undefined;
  /** Undefined when it depends on nothing else. */
  readonly reads: readonly FileRead[] | undefined;
}

/** A file that the last scan dealt with. */
export interface KnownFile extends KnownVerdict {
  readonly bytes: number;
}

/** As it was when it was scanned. */
interface StampedFile extends KnownFile {
  readonly stamp: Stamp;
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
  /** By the folder that was scanned, then by path: a path whose hash is known from its listing is looked up in no time. */
  private readonly roots = new Map<string, Map<string, StampedFile>>();
  private readonly reads = new SharedReads();
  private terms: ScanTerms | undefined;
  ruleProblems: readonly Problem[] = [];

  /** Begins a scan. Other terms than those of the scan before empty the cache. */
  begin(terms: ScanTerms): void {
    const known = this.terms;
    this.terms = terms;
    if (known && known.withFixes === terms.withFixes && sameSetup(known.setup, terms.setup)) return;
    this.roots.clear();
    this.reads.clear();
    this.ruleProblems = [];
  }

  /**
   * Hands over what is known of the files that are as they were, as is all that they depend on, and gives the others. Paths
   * are relative to `root`.
   * @param folders the listing that the paths come from
   */
  recall(root: string, { files, folders }: { readonly files: readonly string[]; readonly folders: ListedFolders }, onKnown: (file: KnownFile) => void): ChangedFile[] {
    const changed: ChangedFile[] = [];
    const stamps = new Stamps(root, folders);
    const below = this.below(root);
    for (const path of files) {
      const stamp = stamps.of(path);
      const known = below.get(path);
      if (stamp && known && sameStamp(known.stamp, stamp) && (!known.reads || stamps.areSame(known.reads))) onKnown(known);
      else changed.push({ path, stamp });
    }
    return changed;
  }

  keep(root: string, { path, stamp }: ChangedFile, verdict: KnownVerdict): void {
    if (stamp) this.below(root).set(path, { stamp, bytes: stamp.size, report: verdict.report, reads: verdict.reads && this.reads.share(verdict.reads) });
  }

  private below(root: string): Map<string, StampedFile> {
    const known = this.roots.get(root) ?? new Map<string, StampedFile>();
    this.roots.set(root, known);
    return known;
  }
}
