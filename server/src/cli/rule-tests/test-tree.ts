import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadRuleFile } from '../../core';
import { loadBuiltinLibraries, WorkerPool } from '../../node';
import type { Environment } from '../environment';
import type { FoundTests, RuleTestFile } from './find-tests';
import { giveUpOnDisk, shownPath, testOnDisk, unreadable, type TestedFile, type Tree } from './test-on-disk';
import type { TestReport } from './test-report';
import type { TestBatch, TestWorkerStart, TestWorkerTask } from './test-worker';

/** So few files are tried before threads have started. */
const IN_PROCESS = 24;
const FILES_PER_BATCH = 8;
const MOST_WORKERS = 8;

/** Tries all rule files of a tree. The outcomes stand in the order of the files, whichever is done first. */
export async function testTree(environment: Environment, root: string, found: FoundTests, signal: AbortSignal): Promise<TestReport> {
  const own = found.libraries.map(({ path, text }) => loadRuleFile(text, shownPath({ root, cwd: environment.cwd }, path)));
  const tree: Tree = { root, cwd: environment.cwd, libraries: [loadBuiltinLibraries(environment.assetRoot), ...own.map((file) => ({ ...file, problems: [] }))] };
  const tested = new Map<string, TestedFile>();
  const workers = found.files.length > IN_PROCESS ? await startWorkers(environment, tree, found.files.length) : undefined;
  if (workers) await testInWorkers(workers, tree, found.files, tested, signal);
  else await testHere(environment, tree, found.files, tested, signal);
  const files = found.files.flatMap(({ path }) => tested.get(path) ?? []);
  const unread = found.unreadable.map(({ path, code }) => unreadable(tree, path, code));
  return { rules: files.flatMap(({ rules }) => rules), problems: [...unread, ...own.flatMap((file) => file.problems), ...files.flatMap(({ problems }) => problems)] };
}

async function testHere({ host }: Environment, tree: Tree, files: readonly RuleTestFile[], tested: Map<string, TestedFile>, signal: AbortSignal): Promise<void> {
  for (const file of files) {
    if (signal.aborted) return;
    tested.set(file.path, await testOnDisk(host, tree, file));
  }
}

/** Undefined when none can be started. */
async function startWorkers({ assetRoot }: Environment, tree: Tree, files: number): Promise<WorkerPool<TestBatch> | undefined> {
  const start: TestWorkerStart = { kind: 'rule-tests', assetRoot, tree };
  const size = Math.min(MOST_WORKERS, Math.max(2, availableParallelism()));
  const pool = new WorkerPool<TestBatch>({ workerFile: join(assetRoot, 'cli.js'), start, size });
  return (await pool.start(Math.ceil(files / FILES_PER_BATCH))) ? pool : undefined;
}

async function testInWorkers(pool: WorkerPool<TestBatch>, tree: Tree, files: readonly RuleTestFile[], tested: Map<string, TestedFile>, signal: AbortSignal): Promise<void> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const filesOf = (paths: readonly string[]): RuleTestFile[] => paths.flatMap((path) => byPath.get(path) ?? []);
  const lost: Promise<unknown>[] = [];
  await pool.run(batchesOf(files), {
    taskFor: (paths): TestWorkerTask => ({ files: filesOf(paths) }),
    isCancelled: () => signal.aborted,
    onBatch: (batch) => batch.files.forEach((file) => tested.set(file.path, file.tested)),
    onLost: (path, problem) => {
      for (const file of filesOf([path])) lost.push(giveUpOnDisk(tree, file, problem).then((outcome) => tested.set(path, outcome)));
    },
  });
  await Promise.all([...lost, pool.dispose()]);
}

function batchesOf(files: readonly RuleTestFile[]): string[][] {
  const paths = files.map(({ path }) => path);
  return Array.from({ length: Math.ceil(paths.length / FILES_PER_BATCH) }, (_, at) => paths.slice(at * FILES_PER_BATCH, (at + 1) * FILES_PER_BATCH));
}
