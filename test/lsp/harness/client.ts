import {
  CodeActionRequest, CodeActionResolveRequest, ConfigurationRequest, createProtocolConnection, DiagnosticRefreshRequest, DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, DocumentDiagnosticRequest, ExecuteCommandRequest, FileChangeType, HoverRequest,
  InitializedNotification, InitializeRequest, LogMessageNotification, PublishDiagnosticsNotification, RegistrationRequest, ShowDocumentRequest, ShowMessageRequest,
  ShutdownRequest, UnregistrationRequest, WorkDoneProgress, WorkDoneProgressCreateRequest,
  type CancellationToken, type ClientCapabilities, type CodeAction, type Diagnostic, type DocumentDiagnosticReport, type FileEvent, type Hover, type InitializeResult,
  type MessageReader, type MessageWriter, type ProgressToken, type ProtocolConnection, type Range, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { ServerMethods, type ClientOptions, type StatusParams } from '../../../server/src/protocol';
import { Observed } from './observed';
import { recordMessages } from './record';

export interface ClientSettings {
  readonly capabilities: ClientCapabilities;
  readonly folders: readonly string[];
  readonly options?: ClientOptions;
  /** The section `wardlight` of the editor's settings. */
  settings?: unknown;
}

/** A real client of the real server: it speaks LSP over the given transport and keeps what it was told. */
export class TestClient {
  readonly connection: ProtocolConnection;
  /** Every message in either direction, as it was sent. */
  readonly messages: { readonly from: 'client' | 'server'; readonly text: string }[] = [];
  readonly published = new Map<string, Diagnostic[]>();
  readonly statuses = new Map<string, StatusParams>();
  readonly logs: string[] = [];
  readonly shownDocuments: string[] = [];
  /** Of these, the 1-based lines that were selected. */
  readonly shownLines: number[] = [];
  readonly asked: { readonly message: string; readonly choices: readonly string[] }[] = [];
  /** What the person answers to the next questions; after them, nothing. */
  readonly answers: string[] = [];
  readonly watched: string[] = [];
  /** Of the progress that the server began by itself. */
  readonly progress: { readonly token: ProgressToken; readonly kind: string }[] = [];
  readonly observed = new Observed();
  refreshes = 0;
  initializeResult: InitializeResult | undefined;
  private readonly versions = new Map<string, number>();

  constructor(reader: MessageReader, writer: MessageWriter, readonly settings: ClientSettings) {
    this.connection = createProtocolConnection(...recordMessages(reader, writer, this.messages));
    this.listen();
    this.connection.listen();
  }

  async initialize(): Promise<InitializeResult> {
    const { capabilities, folders, options } = this.settings;
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }));
    const params = { processId: null, rootUri: folders[0] ?? null, workspaceFolders, capabilities, initializationOptions: options };
    this.initializeResult = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return this.initializeResult;
  }

  openDocument(uri: string, languageId: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  edit(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  closeDocument(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  }

  /** The document's diagnostics in full, as a client without an earlier result gets them. */
  async pullItems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? (report.items) : [];
  }

  /** Resolves as soon as the diagnostics last sent for a document meet the condition. */
  waitForDiagnostics(uri: string, isMet: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return this.observed.until(() => {
      const diagnostics = this.published.get(uri);
      return diagnostics !== undefined && isMet(diagnostics) ? diagnostics : undefined;
    });
  }

  waitForStatus(uri: string, isMet: (status: StatusParams) => boolean): Promise<StatusParams> {
    return this.observed.until(() => {
      const status = this.statuses.get(uri);
      return status !== undefined && isMet(status) ? status : undefined;
    });
  }

  /** Resolves when the server has asked to be pulled again, more often than it had before. */
  waitForRefresh(before: number): Promise<true> {
    return this.observed.until(() => (this.refreshes > before ? true : undefined));
  }

  async actionsAt(uri: string, range: Range, diagnostics: Diagnostic[] = [], only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only !== undefined && { only }) };
    return ((await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ?? []) as CodeAction[];
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  }

  execute<T>(command: string, argument: unknown, token?: CancellationToken): Promise<T> {
    const params = { command, arguments: [argument] };
    const { connection } = this;
    const { method } = ExecuteCommandRequest;
    return token === undefined ? connection.sendRequest<T>(method, params) : connection.sendRequest<T>(method, params, token);
  }

  filesChanged(...uris: string[]): Promise<void> {
    const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  changeSettings(settings: unknown): Promise<void> {
    this.settings.settings = settings;
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    return this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: named(added), removed: named(removed) } });
  }

  /** All that the server has said, for a search in it. */
  saidByServer(): string {
    return this.messages.filter(({ from }) => from === 'server').map(({ text }) => text).join('\n');
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }

  private listen(): void {
    const { connection } = this;
    const note = (work: () => void) => {
      work();
      this.observed.changed();
    };
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => note(() => this.published.set(uri, diagnostics)));
    connection.onNotification(ServerMethods.status, (status: StatusParams) => note(() => this.statuses.set(status.uri, status)));
    connection.onNotification(LogMessageNotification.type, ({ message }) => note(() => this.logs.push(message)));
    connection.onRequest(DiagnosticRefreshRequest.type, () => note(() => this.refreshes++));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings.settings ?? null));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => note(() => this.watched.push(...registrations.map(({ method }) => method))));
    connection.onRequest(UnregistrationRequest.type, () => undefined);
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => note(() => this.progress.push({ token, kind })));
    });
    connection.onRequest(ShowDocumentRequest.type, ({ uri, selection }) => {
      note(() => this.shownDocuments.push(uri));
      if (selection) this.shownLines.push(selection.start.line + 1);
      return { success: true };
    });
    connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
      const answer = this.answers.shift();
      note(() => this.asked.push({ message, choices: actions.map(({ title }) => title) }));
      return actions.find(({ title }) => title === answer) ?? null;
    });
  }
}
