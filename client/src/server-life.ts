import { commands, Disposable, EventEmitter, l10n, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

const MAX_RESTARTS = 4;
const WINDOW_MS = 3 * 60 * 1000;

export type Life = 'starting' | 'running' | 'stopped';

/** Starts the server, starts it again when it dies, and gives up when it dies too often; then the person decides. */
export class ServerLife implements ErrorHandler {
  private readonly deaths: number[] = [];
  private readonly changed = new EventEmitter<Life>();
  private readonly revived = new EventEmitter<void>();
  private client: BaseLanguageClient | undefined;
  private ask: () => Thenable<string | undefined> = () => Promise.resolve(undefined);
  private diedBefore = false;
  life: Life = 'starting';

  readonly onDidChange = this.changed.event;
  /** The server died and runs again: what it knew of closed files is gone. */
  readonly onDidRevive = this.revived.event;

  /** @param ask tells the person that the server has stopped, giving the chosen button */
  attach(client: BaseLanguageClient, ask: () => Thenable<string | undefined>, output: LogOutputChannel): Disposable {
    this.client = client;
    this.ask = ask;
    return Disposable.from(
      this.changed,
      this.revived,
      client.onDidChangeState(({ newState }) => this.follow(newState)),
      commands.registerCommand('wardlight.restartServer', () => this.restart()),
      commands.registerCommand('wardlight.showOutput', () => output.show()),
    );
  }

  async start(): Promise<void> {
    this.set('starting');
    try {
      await this.client?.start();
    } catch {
      this.set('stopped');
    }
  }

  async restart(): Promise<void> {
    this.deaths.length = 0;
    this.diedBefore = true;
    if (this.client?.needsStop()) await this.client.stop().catch(() => undefined);
    await this.start();
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.deaths.push(now);
    this.diedBefore = true;
    const recent = this.deaths.filter((time) => now - time < WINDOW_MS);
    if (recent.length <= MAX_RESTARTS) return { action: CloseAction.Restart, message: 'The server ended and is started again.', handled: true };
    void this.askToRestart();
    return { action: CloseAction.DoNotRestart, message: `The server ended ${recent.length} times in a short time.`, handled: true };
  }

  private async askToRestart(): Promise<void> {
    const chosen = await this.ask();
    if (chosen === l10n.t('Restart')) await this.restart();
    if (chosen === l10n.t('Show Output')) await commands.executeCommand('wardlight.showOutput');
  }

  private follow(state: State): void {
    if (state === State.Stopped || state === State.StartFailed) this.set('stopped');
    if (state === State.Starting) this.set('starting');
    if (state !== State.Running) return;
    this.set('running');
    if (this.diedBefore) this.revived.fire();
    this.diedBefore = false;
  }

  private set(life: Life): void {
    this.life = life;
    this.changed.fire(life);
  }
}
