import {
  CodeActionKind, DidChangeConfigurationNotification, ExecuteCommandRequest, TextDocumentSyncKind,
  type Connection, type InitializeParams, type InitializeResult, type ServerCapabilities,
} from 'vscode-languageserver';
import { DEFAULT_CONFIG } from '../core';
import { ClientMethods, ServerCommands, type DocumentParams } from '../protocol';
import { Actions, FIX_ALL_KIND } from './actions';
import { readFeatures, type ClientFeatures } from './client-features';
import { COMMANDS, execute } from './commands';
import { Diagnostics } from './diagnostics';
import { Documents, syncDocuments } from './documents';
import { EditedDocument } from './edited-document';
import { createFileAnalyzer } from './file-analyzer';
import { Fixes } from './fixes';
import { Folders, reload, type Folder } from './folders';
import { hover } from './hover';
import { Judge } from './judge';
import { createLog } from './log';
import { answerRequests } from './requests';
import { RuleSets } from './rule-set';
import { describe, runSafe, unattended } from './run-safe';
import type { FileAnalyzer, Runtime } from './runtime';
import { ScanResults } from './scan-results';
import { Scans } from './scans';
import type { Session } from './session';
import { StatusReporter } from './status';
import { Training } from './training/training';
import { FileWatch } from './watching';

const NO_FEATURES = readFeatures({ processId: null, rootUri: null, capabilities: {} });

/**
 * The whole language server. The node and the browser entry only make the connection and fill `runtime`. The rules and the
 * engine start to load at once, before the client says `initialize`.
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = createLog(runtime.host);
  const ruleSets = new RuleSets(runtime);
  const folders = new Folders();
  const analyzer = createFileAnalyzer(folders, runtime);
  const scanner = runtime.createScanner?.(analyzer);
  const session: Session = { connection, runtime, log, ruleSets, folders, scanner, documents: new Documents(), features: NO_FEATURES };
  ruleSets.chosen(DEFAULT_CONFIG).catch((error) => log.error(`The packaged rules do not load, reinstall the extension: ${describe(error)}`));
  new Server(session, analyzer).listen();
}

/** Connects the parts; each does its own work. */
class Server {
  private readonly judge: Judge;
  private readonly status: StatusReporter;
  private readonly results: ScanResults;
  private readonly diagnostics: Diagnostics;
  private readonly actions: Actions;
  private readonly scans: Scans;
  private readonly watch: FileWatch;
  private readonly training: Training;
  private initialized: () => void = () => {};

  constructor(private readonly session: Session, analyzer: FileAnalyzer) {
    this.judge = new Judge(session);
    this.status = new StatusReporter(session);
    this.results = new ScanResults(session);
    this.diagnostics = new Diagnostics(session, this.judge, this.status, this.results);
    this.training = new Training(session, this.judge, this.results);
    this.actions = new Actions(session, this.judge, new Fixes(session), this.training);
    this.scans = new Scans(session, this.judge, this.results, analyzer, (documents) => this.diagnostics.viewChanged(documents));
    this.watch = new FileWatch(session, {
      folderChanged: (folder) => this.reloadFolder(folder),
      fileChanged: (uri) => this.fileChanged(uri),
      topicChanged: () => this.training.forget(),
    });
  }

  listen(): void {
    const { connection, log } = this.session;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.guard('start', () => this.start()));
    connection.onShutdown(() => runSafe(log, 'shutdown', undefined, () => this.session.scanner?.dispose()));
    connection.onDidChangeConfiguration(() => this.guard('settings', () => this.reloadAll()));
    this.syncDocuments();
    this.answer();
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.session.features = readFeatures(params);
    const ready = new Promise<void>((resolve) => (this.initialized = resolve));
    for (const uri of foldersIn(params)) this.session.folders.add(uri);
    // Whoever asks for a folder's engine from here on waits for its configuration, which can only be asked for later.
    for (const folder of this.session.folders.everywhere()) void reload(this.session, folder, ready);
    return { serverInfo: { name: 'Wardlight' }, capabilities: capabilitiesFor(this.session.features) };
  }

  private start(): void {
    const { connection, features, log } = this.session;
    if (features.configurationDynamic) {
      unattended(log, 'watching settings', connection.client.register(DidChangeConfigurationNotification.type, { section: 'wardlight' }));
    }
    if (features.folders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.guard('folders', () => this.changeFolders(added, removed)));
    this.watch.start();
    this.initialized();
  }

  private syncDocuments(): void {
    const { connection, documents, folders } = this.session;
    const create = (item: ConstructorParameters<typeof EditedDocument>[0]) => new EditedDocument(item, folders.of(item.uri));
    syncDocuments(connection, documents, create, {
      opened: (document) => this.opened(document),
      changed: (document) => this.diagnostics.textChanged(document),
      saved: (document) => this.saved(document),
      closed: (uri) => this.scans.refreshSoon(uri),
    }, (what, work) => this.guard(what, work));
  }

  private opened(document: EditedDocument): void {
    // What a scan showed of this file stays while it is still found, so that a click in the list of problems does not empty it.
    this.results.handTo(document);
    if (document.folder.ruleSet === undefined) {
      this.session.ruleSets.warm((engine) => document.languageIn(engine));
      this.status.starting(document);
    }
    this.diagnostics.textChanged(document);
    this.training.opened(document);
  }

  private saved(document: EditedDocument): void {
    this.diagnostics.viewChanged([document]);
    this.training.saved(document);
    this.watch.saved(document.uri);
  }

  private answer(): void {
    const { connection, log } = this.session;
    connection.languages.diagnostics.on((params, token) =>
      runSafe(log, 'diagnostics', { kind: 'full', items: [] }, () => this.diagnostics.answer(params, token)));
    connection.onCodeAction((params, token) => runSafe(log, 'code actions', [], () => this.actions.list(params, token)));
    connection.onCodeActionResolve((action, token) => runSafe(log, 'code action', action, () => this.actions.resolve(action, token)));
    connection.onHover((params) => runSafe(log, 'hover', null, () => hover(this.session, this.judge, this.training, params)));
    // Not `onExecuteCommand`: that takes the progress token out of the parameters.
    connection.onRequest(ExecuteCommandRequest.type, (params, token) =>
      runSafe(log, 'command', null, () => {
        if (params.command === ServerCommands.scan) this.watch.watchAll();
        return execute(this.session, this.judge, this.scans, params, token);
      }));
    connection.onNotification(ClientMethods.hidden, ({ uri }: DocumentParams) => this.guard('hidden', () => this.hidden(uri)));
    answerRequests(this.session, this.judge, this.actions, this.diagnostics);
    this.training.answer();
  }

  private async reloadAll(): Promise<void> {
    await Promise.all(this.session.folders.everywhere().map((folder) => this.reloadFolder(folder)));
  }

  private async reloadFolder(folder: Folder): Promise<void> {
    await reload(this.session, folder);
    this.training.forget();
    this.diagnostics.viewChanged(this.session.documents.all().filter((one) => one.folder === folder));
    for (const { uri } of this.results.in(folder)) this.scans.refreshSoon(uri);
  }

  private async changeFolders(added: readonly { uri: string }[], removed: readonly { uri: string }[]): Promise<void> {
    const { folders, documents } = this.session;
    for (const { uri } of removed) {
      folders.remove(uri);
      this.results.dropFolder(uri);
    }
    const fresh = added.map(({ uri }) => folders.add(uri));
    for (const document of documents.all()) document.moveTo(folders.of(document.uri));
    await Promise.all(fresh.map((folder) => reload(this.session, folder)));
    this.training.forget();
    this.diagnostics.viewChanged(documents.all());
  }

  private fileChanged(uri: string): void {
    if (this.session.documents.get(uri)?.ownsDiagnostics === true) this.scans.refreshSourcesSoon(uri);
    else this.scans.refreshSoon(uri);
  }

  /** Still open, but in no tab: what a scan said of it is shown again until the client pulls. */
  private hidden(uri: string): void {
    const document = this.session.documents.get(uri);
    if (document === undefined || !this.session.features.pull) return;
    document.ownsDiagnostics = false;
    this.scans.refreshSoon(uri);
  }

  private guard(what: string, work: () => void | Promise<void>): void {
    void runSafe(this.session.log, what, undefined, work);
  }
}

function foldersIn({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function capabilitiesFor(features: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: features.resolveEdit },
    executeCommandProvider: { commands: [...COMMANDS] },
    ...(features.pull && {
      diagnosticProvider: { identifier: 'wardlight', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
