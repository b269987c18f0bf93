import { Worker } from 'node:worker_threads';
import type { Problem } from '../core';
import type { WorkerBatch } from './worker-messages';

export interface PoolOptions {
  /** The bundled worker: a JavaScript file. */
  readonly workerFile: string;
  /** What a worker is told at its start. */
  readonly start: unknown;
  readonly size: number;
  /** A worker that says nothing for so long is taken for dead. Milliseconds. */
  readonly patience?: number;
}

/** What a worker says: once that it listens, then the answer to each batch. */
type Reply<Batch> = { readonly kind: 'ready' } | Batch;

export interface PoolRun<Batch> {
  /** What a worker is told about a batch. */
  taskFor(paths: readonly string[]): unknown;
  /** Asked before each batch. */
  isCancelled(): boolean;
  onBatch(batch: Batch): void;
  /** Called for a file that was not analysed: alone, it ended a worker, or no worker could be started for it. */
  onLost(path: string, problem: Problem): void;
}

const PATIENCE = 120_000;
const MEMORY_LIMIT_MB = 2048;
/** Half of the engine's own choice: what a file leaves behind is dropped as soon, and each worker holds less. */
const YOUNG_MEMORY_MB = 24;
/** How often a file is tried alone whose worker was ended from outside: that is not the file's doing. */
const MOST_TRIES = 10;
/** A worker may also be ended while it starts. */
const MOST_STARTS = 3;

/** Why there is no answer: a worker was ended from outside, or it failed or fell silent by itself. */
type Death = 'ended' | 'failed';

/** Worker threads that go through batches of files. A thread that dies is replaced, and its files are tried again one by one. */
export class WorkerPool<Batch extends { readonly kind: 'batch' } = WorkerBatch> {
  private readonly idle: WorkThread<Batch>[] = [];
  /** Threads that nobody waited for yet. */
  private readonly starting: WorkThread<Batch>[] = [];

  constructor(private readonly options: PoolOptions) {}

  /** Begins to start what `count` batches can use, so that it is ready when it is needed. */
  warm(count: number): void {
    const wanted = Math.min(this.options.size, count);
    while (this.idle.length + this.starting.length < wanted) this.starting.push(new WorkThread<Batch>(this.options));
  }

  /** Starts what `count` batches can use, all at once. False when no worker can be started. */
  async start(count: number): Promise<boolean> {
    const threads = await Promise.all(Array.from({ length: Math.min(this.options.size, count) }, () => this.take()));
    const started = threads.filter((thread) => thread !== undefined);
    this.idle.push(...started);
    return started.length > 0;
  }

  /** Scans all batches; never rejects. */
  async run(batches: readonly (readonly string[])[], task: PoolRun<Batch>): Promise<void> {
    const queue = [...batches].reverse();
    const tries = new Map<string, number>();
    await Promise.all(Array.from({ length: Math.min(this.options.size, batches.length) }, () => this.drain(queue, tries, task)));
    if (task.isCancelled()) return;
    for (const path of queue.flat()) task.onLost(path, lost(path, 'no process could be started to analyse this file; scan again'));
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.idle.splice(0), ...this.starting.splice(0)].map((thread) => thread.end()));
  }

  private async drain(queue: (readonly string[])[], tries: Map<string, number>, task: PoolRun<Batch>): Promise<void> {
    for (let thread = await this.take(); thread; thread = await this.take()) {
      const paths = task.isCancelled() ? undefined : queue.pop();
      if (!paths) return void this.idle.push(thread);
      const answer = await thread.work(task.taskFor(paths));
      if (typeof answer === 'object') {
        task.onBatch(answer);
        this.idle.push(thread);
      } else if (paths.length > 1) queue.push(...paths.map((path) => [path]).reverse());
      else for (const path of paths) this.tryAgain(path, answer, queue, tries, task);
    }
  }

  private tryAgain(path: string, death: Death, queue: (readonly string[])[], tries: Map<string, number>, task: PoolRun<Batch>): void {
    const count = (tries.get(path) ?? 0) + 1;
    tries.set(path, count);
    if (death === 'ended' && count < MOST_TRIES) queue.push([path]);
    else task.onLost(path, lost(path, 'this file ended the process that analysed it, so it was left out; please report it'));
  }

  /** Undefined when no worker can be started. */
  private async take(): Promise<WorkThread<Batch> | undefined> {
    for (let known = this.idle.pop(); known; known = this.idle.pop()) if (known.isAlive) return known;
    for (let begun = this.starting.shift(); begun; begun = this.starting.shift()) if (await begun.ready) return begun;
    for (let tries = 0; tries < MOST_STARTS; tries++) {
      const thread = new WorkThread<Batch>(this.options);
      if (await thread.ready) return thread;
    }
    return undefined;
  }
}

function lost(path: string, message: string): Problem {
  return { kind: 'internal', message: `${message}. All other files were analysed.`, path };
}

/** One worker thread. Never rejects: a thread that died answers with how. */
class WorkThread<Batch extends { readonly kind: 'batch' }> {
  readonly ready: Promise<boolean>;
  isAlive = true;
  private readonly worker: Worker;
  private settle: ((reply: Reply<Batch> | Death) => void) | undefined;
  private readonly patience: number;

  constructor({ workerFile, start, patience = PATIENCE }: PoolOptions) {
    this.patience = patience;
    this.worker = new Worker(workerFile, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB } });
    this.worker.on('message', (reply: Reply<Batch>) => this.answer(reply));
    for (const event of ['error', 'messageerror']) this.worker.on(event, () => this.die('failed'));
    this.worker.on('exit', () => this.die('ended'));
    this.ready = this.next().then((reply) => typeof reply === 'object' && reply.kind === 'ready');
  }

  async work(task: unknown): Promise<Batch | Death> {
    if (!this.isAlive) return 'ended';
    const answer = this.next();
    this.worker.postMessage(task);
    const reply = await answer;
    if (typeof reply === 'string') return reply;
    return reply.kind === 'batch' ? reply : 'failed';
  }

  async end(): Promise<void> {
    this.isAlive = false;
    await this.worker.terminate();
  }

  /** Keeps the process alive exactly while an answer is awaited. */
  private next(): Promise<Reply<Batch> | Death> {
    this.worker.ref();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.die('failed'), this.patience);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.worker.unref();
        resolve(reply);
      };
    });
  }

  private answer(reply: Reply<Batch> | Death): void {
    const settle = this.settle;
    this.settle = undefined;
    settle?.(reply);
  }

  private die(death: Death): void {
    if (this.isAlive) void this.end();
    this.answer(death);
  }
}
