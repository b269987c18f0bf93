import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createNodeHost } from '../../node';
import type { RuleTestFile } from './find-tests';
import { testOnDisk, type TestedFile, type Tree } from './test-on-disk';

/** What a thread that tries rules is started with. */
export interface TestWorkerStart {
  readonly kind: 'rule-tests';
  readonly assetRoot: string;
  readonly tree: Tree;
}

export interface TestWorkerTask {
  readonly files: readonly RuleTestFile[];
}

/** The outcomes of a task's files, in their order. */
export interface TestBatch {
  readonly kind: 'batch';
  readonly files: readonly { readonly path: string; readonly tested: TestedFile }[];
}

/** Whether this thread was started to try rules: it runs the same bundle as the command line. */
export function isTestWorker(): boolean {
  return !isMainThread && (workerData as Partial<TestWorkerStart> | null)?.kind === 'rule-tests';
}

/** Tries what this thread is told to. */
export function workOnTests(): void {
  const { assetRoot, tree } = workerData as TestWorkerStart;
  const host = createNodeHost({ assetRoot });
  const test = async ({ files }: TestWorkerTask): Promise<void> => {
    const tested = [];
    for (const file of files) tested.push({ path: file.path, tested: await testOnDisk(host, tree, file) });
    parentPort?.postMessage({ kind: 'batch', files: tested } satisfies TestBatch);
  };
  // An error that escapes ends the thread; the pool starts another and finds the file that did it.
  parentPort?.on('message', (task: TestWorkerTask) => void test(task));
  parentPort?.postMessage({ kind: 'ready' });
}
