import { join } from 'node:path';
import { createEngine, createFileDocument, MAX_FILE_BYTES, NO_WORK, NOTHING_HIDDEN, rangeOf, skipByPath, tooLarge } from '../core';
import type { Engine, FileReport, Host, Policy, Problem, ProvedFix, ReportedFinding, Skip, SourceDocument, Work } from '../core';
import { decode } from './decode';
import { DiskFiles } from './disk-files';
import { readBytes } from './read-bytes';
import { SeenFiles } from './seen-files';
import { policyOf } from './setup';
import type { ScanSetup } from './setup';
import type { FileRead } from './stamp';

export interface ScannedFile {
  readonly report: FileReport;
  /** Bytes that were read. */
  readonly bytes: number;
  readonly work: Work;
  /** What the report depends on beside the file itself; absent when that is nothing. */
  readonly reads?: readonly FileRead[];
}

/** Scans closed files one by one, in whatever thread it lives. Data may go through the other files below the root. */
export class FileScanner {
  private readonly engine: Engine;
  private readonly policy: Policy;
  private disk: DiskFiles | undefined;

  constructor(setup: ScanSetup, host: Host, createdEngine?: Engine) {
    this.engine = createdEngine ?? createEngine({ host, rules: setup.rules, ownRules: setup.ownRules });
    this.policy = policyOf(setup);
  }

  /** Rules that did not load; grows when a language is used for the first time. */
  get problems(): readonly Problem[] {
    return this.engine.problems;
  }

  /** Never rejects: what goes wrong with the file is in its report. */
  async scan(root: string, path: string, withFixes: boolean): Promise<ScannedFile> {
    const byPath = skippedByPath(path);
    if (byPath) return byPath;
    const bytes = readBytes(join(root, path));
    if (!(bytes instanceof Uint8Array)) return { report: skipped(path, bytes), bytes: 0, work: NO_WORK };
    return this.scanBytes(root, path, bytes, withFixes);
  }

  /** Scans what is not on disk, such as standard input, as if it were the file at `path` below `root`. */
  async scanBytes(root: string, path: string, bytes: Uint8Array, withFixes: boolean): Promise<ScannedFile> {
    if (bytes.length > MAX_FILE_BYTES) return { report: skipped(path, tooLarge(bytes.length)), bytes: bytes.length, work: NO_WORK };
    return { ...(await this.scanFile(path, bytes, withFixes, this.filesBelow(root))), bytes: bytes.length };
  }

  private async scanFile(path: string, bytes: Uint8Array, withFixes: boolean, files: SeenFiles): Promise<Omit<ScannedFile, 'bytes'>> {
    try {
      const language = this.engine.languageOf(path);
      await this.engine.prepare(language);
      const document = createFileDocument(path, language, bytes, decode);
      const analysis = this.engine.analyze(document, files);
      const judgement = this.policy.judge(document, analysis);
      const report = withFixes ? { ...judgement, findings: this.addFixes(document, judgement.findings) } : judgement;
      const reads = files.readsOf(analysis.reads ?? []);
      return { report, work: analysis.work, ...(reads.length > 0 ? { reads } : {}) };
    } catch (error) {
      return { report: { ...skipped(path, undefined), problems: [internal(path, error)] }, work: NO_WORK };
    }
  }

  dispose(): void {
    this.engine.dispose();
  }

  /** Scans go through one folder after the other. */
  private filesBelow(root: string): SeenFiles {
    if (this.disk?.root !== root) this.disk = new DiskFiles(root);
    return new SeenFiles(this.disk, (path) => this.policy.includes(path));
  }

  private addFixes(document: SourceDocument, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
    const values = findings.flatMap(({ credential }) => (credential ? [document.text.slice(credential.value.start, credential.value.end)] : []));
    return findings.map((finding) => {
      if (!finding.fix || finding.kind === 'credential') return finding;
      const fixes = this.engine.fixes(document, finding, {}).filter((fix) => fix.fileEdits.length === 0);
      const proved = fixes.map(({ title, edits }): ProvedFix => ({ title, edits: edits.map((edit) => ({ ...edit, range: rangeOf(document, edit.span) })) }));
      const harmless = proved.filter((fix) => !values.some((value) => fix.title.includes(value) || fix.edits.some(({ text }) => text.includes(value))));
      return harmless.length === 0 ? finding : { ...finding, provedFixes: harmless };
    });
  }
}

/** The report of a file that need not be read, because its path says that it is skipped. */
export function skippedByPath(path: string): ScannedFile | undefined {
  const skip = skipByPath(path);
  return skip && { report: skipped(path, skip), bytes: 0, work: NO_WORK };
}

/** A report without findings. */
export function skipped(path: string, skip: Skip | undefined): FileReport {
  return { path, findings: [], hidden: NOTHING_HIDDEN, hiddenFindings: [], problems: [], ...(skip ? { skip } : {}) };
}

/** The error's own text may quote the document, so only its name is kept, and where in our code it came from. */
function internal(path: string, error: unknown): Problem {
  const where = error instanceof Error ? /^\s+at (?:async |new )?([\w.$<>]+) \(/m.exec(error.stack ?? '')?.[1] : undefined;
  const name = `${error instanceof Error ? error.name : 'unknown error'}${where === undefined ? '' : ` in ${where}`}`;
  return { kind: 'internal', message: `this file could not be analysed (${name}); please report it. All other files were.`, path };
}
