import type { Diagnostic } from 'vscode-languageserver';
import type { FileReport, ReportedFinding } from '../core';
import { acrossFiles } from './across-files';
import type { EditedDocument } from './edited-document';
import type { Folder } from './folders';
import { unattended } from './run-safe';
import type { Session } from './session';
import { toDiagnostics } from './to-diagnostic';
import { remember } from './visible';
import { joinUri, relativePath, uriKey } from './uris';

/** What a scan said about one file. */
interface Scanned {
  readonly uri: string;
  readonly folder: Folder;
  readonly report: FileReport;
}

/**
 * The findings of files that are not open. While the client has a file open, the document owns its diagnostics and these
 * are withdrawn; they are looked at afresh when it is closed.
 */
export class ScanResults {
  private readonly files = new Map<string, Scanned>();
  private readonly published = new Set<string>();
  /** Folders that were scanned as a whole, by URI. */
  private readonly scannedFolders = new Set<string>();

  constructor(private readonly session: Session) {}

  findingsOf(uri: string): readonly ReportedFinding[] {
    return this.files.get(uriKey(uri))?.report.findings ?? [];
  }

  /** What a document that is opened now goes on to show: whatever its tier, and what its own analysis cannot see. */
  handTo(document: EditedDocument): void {
    document.remembered = remember(this.findingsOf(document.uri));
    document.acrossFiles = acrossFiles(document.document, this.findingsOf(document.uri));
  }

  /** URIs of the files in which something was found that leads to another one. @param path of that one, relative to the folder */
  leadingTo(folder: Folder, path: string): string[] {
    const leads = ({ flow = [] }: ReportedFinding): boolean => flow.some((step) => step.path === path);
    return this.in(folder).filter(({ report }) => report.findings.some(leads)).map(({ uri }) => uri);
  }

  in(folder: Folder): readonly Scanned[] {
    return this.all().filter((one) => one.folder === folder);
  }

  private all(): readonly Scanned[] {
    return [...this.files.values()];
  }

  /** True when a change of this file changes what a scan said. */
  covers(folder: Folder, uri: string): boolean {
    return this.files.has(uriKey(uri)) || (folder.uri !== undefined && this.scannedFolders.has(folder.uri));
  }

  /** Takes a whole folder's reports, dropping what an earlier scan said of it. */
  replaceFolder(folder: Folder & { readonly uri: string }, reports: readonly FileReport[]): void {
    this.dropFolder(folder.uri);
    this.scannedFolders.add(folder.uri);
    for (const report of reports) this.set(folder, joinUri(folder.uri, report.path), report);
  }

  /** Takes one file's report. */
  set(folder: Folder, uri: string, report: FileReport): void {
    const key = uriKey(uri);
    if (report.findings.length === 0) this.files.delete(key);
    else this.files.set(key, { uri, folder, report });
    this.known(uri);
  }

  drop(uri: string): void {
    this.files.delete(uriKey(uri));
    this.known(uri);
  }

  dropFolder(folderUri: string): void {
    this.scannedFolders.delete(folderUri);
    const inside = this.all().filter(({ uri }) => relativePath(folderUri, uri) !== undefined);
    for (const { uri } of inside) this.drop(uri);
  }

  /** The client was sent the open document's own diagnostics instead, by the same way. */
  replaced(uri: string): void {
    this.published.add(uriKey(uri));
  }

  /** The document has taken over: called when the client gets the document's own diagnostics. */
  withdraw(uri: string): void {
    if (this.published.delete(uriKey(uri))) this.send(uri, []);
  }

  /** Shows what is known of a file, unless an open document has taken over. */
  publish(uri: string): void {
    if (this.session.documents.get(uri)?.ownsDiagnostics) return;
    const scanned = this.files.get(uriKey(uri));
    if (scanned === undefined) return this.withdraw(uri);
    this.published.add(uriKey(uri));
    this.send(uri, toDiagnostics(this.session, { uri, folder: scanned.folder }, scanned.report.findings));
  }

  private known(uri: string): void {
    const document = this.session.documents.get(uri);
    if (document) document.acrossFiles = acrossFiles(document.document, this.findingsOf(uri));
    this.publish(uri);
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    unattended(this.session.log, 'diagnostics', this.session.connection.sendDiagnostics({ uri, diagnostics }));
  }
}
