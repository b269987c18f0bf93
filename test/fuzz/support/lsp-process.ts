import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { BIN } from '../../cli/support';
import { Observed } from '../../lsp/harness/observed';

interface Answer {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A language server in a process of its own, spoken to in bytes. */
export class ServerProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly answers: Answer[] = [];
  stdout = '';
  stderr = '';
  /** Undefined while it lives. */
  ended: { readonly code: number | null; readonly signal: string | null } | undefined;
  private readonly observed = new Observed();
  private pending = Buffer.alloc(0);

  constructor(env: NodeJS.ProcessEnv = {}, cwd?: string) {
    this.child = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { env: { ...process.env, ...env }, ...(cwd !== undefined && { cwd }) });
    this.child.stdin.on('error', () => undefined);
    this.child.stdout.on('data', (chunk: Buffer) => this.read(chunk));
    this.child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.child.on('close', (code, signal) => {
      this.ended = { code, signal };
      this.observed.changed();
    });
  }

  write(bytes: string | Uint8Array): void {
    this.child.stdin.write(bytes);
  }

  send(message: object): void {
    this.write(frame(JSON.stringify({ jsonrpc: '2.0', ...message })));
  }

  /** Resolves with the answer to a request, or undefined when the process ends without one. */
  answerTo(id: number): Promise<Answer | 'ended'> {
    return this.until(() => this.answers.find((answer) => answer.id === id && answer.method === undefined));
  }

  until<T>(read: () => T | undefined): Promise<T | 'ended'> {
    return this.observed.until<T | 'ended'>(() => read() ?? (this.ended ? 'ended' : undefined));
  }

  /** Ends as a client does that goes away, and waits for it. */
  async close(): Promise<void> {
    this.child.stdin.end();
    await this.observed.until(() => this.ended);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private read(chunk: Buffer): void {
    this.stdout += chunk.toString();
    this.pending = Buffer.concat([this.pending, chunk]);
    for (let message = this.next(); message !== undefined; message = this.next()) this.take(message);
    this.observed.changed();
  }

  /** Answers what a server asks of a client, so that it goes on. */
  private take(message: Answer): void {
    this.answers.push(message);
    if (message.method === undefined || message.id === undefined) return;
    const items = (message as { params?: { items?: unknown[] } }).params?.items;
    this.send({ id: message.id, result: items ? items.map(() => null) : null });
  }

  private next(): Answer | undefined {
    const head = this.pending.indexOf('\r\n\r\n');
    if (head < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.pending.subarray(0, head).toString())?.[1] ?? 0);
    if (this.pending.length < head + 4 + length) return undefined;
    const body = this.pending.subarray(head + 4, head + 4 + length).toString();
    this.pending = this.pending.subarray(head + 4 + length);
    return JSON.parse(body) as Answer;
  }
}

export function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
