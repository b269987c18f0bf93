import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { setFlag, type SetFlag } from './engine-flags';

/** Bytes of objects in use: between these the engine has its rules, and no more than some tens of documents of usual length are open. */
const FEWEST_BYTES = 20 * 1024 * 1024;
const MOST_BYTES = 90 * 1024 * 1024;
/** By how many percent the heap grows before V8 collects again. By itself it doubles a heap of such a size. */
const SLOWLY = '--heap-growing-percent=15';
const AS_BY_DEFAULT = '--heap-growing-percent=0';

export interface HeapGrowth {
  /** Lets the heap grow as V8 decides until the work is done. */
  freeDuring<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Lets the heap of a process that waits most of the time grow by little, in all its threads, as long as few objects are in use: to
 * collect those again costs a keystroke nothing that can be measured, and saves a seventh of all memory. Where there are many, or
 * hardly any, V8 decides.
 */
export function limitHeapGrowth(usedBytes = readUsedBytes, set: SetFlag = setFlag): HeapGrowth {
  let hasFew = false;
  let working = 0;
  let isSlow = false;
  const decide = (): void => {
    if (isSlow === (hasFew && working === 0)) return;
    isSlow = !isSlow;
    set(isSlow ? SLOWLY : AS_BY_DEFAULT);
  };
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntries().some(isMajor)) return;
    const used = usedBytes();
    hasFew = used >= FEWEST_BYTES && used < MOST_BYTES;
    decide();
  });
  observer.observe({ entryTypes: ['gc'] });
  return {
    async freeDuring(work) {
      working++;
      decide();
      try {
        return await work();
      } finally {
        working--;
        decide();
      }
    },
  };
}

/** Whether all objects were looked at that might not be in use any more. */
function isMajor(entry: PerformanceEntry & { readonly detail?: { readonly kind?: number } }): boolean {
  return entry.detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}

function readUsedBytes(): number {
  return getHeapStatistics().used_heap_size;
}
