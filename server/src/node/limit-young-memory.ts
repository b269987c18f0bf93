import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics } from 'node:v8';
import { setFlag, type SetFlag } from './engine-flags';

/** What V8 sets aside for new objects and their copies, in bytes, at most; by itself it takes twice as much. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Keeps V8 from setting aside more and more memory for new objects, in all threads of the process: an editor has few to wait for
 * when it rests, and a keystroke is as fast with less. V8 can be told so at its start alone, or to grow no further, which is what
 * happens once it has grown so much.
 */
export function limitYoungMemory(youngBytes = readYoungBytes, set: SetFlag = setFlag): void {
  const observer = new PerformanceObserver(() => {
    if (youngBytes() < MOST_BYTES) return;
    observer.disconnect();
    set('--semi-space-growth-factor=1');
  });
  observer.observe({ entryTypes: ['gc'] });
}

function readYoungBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
