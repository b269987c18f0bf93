import type { ChangedFile } from './scan-cache';

/** A batch is long enough that workers seldom wait for the next one, and short enough that progress moves. */
const BATCH_BYTES = 256 * 1024;
export const BATCH_FILES = 64;

/** Batches of paths, those with large files first: what is handed out last is short, so that the workers end together. */
export function batchesOf(files: readonly ChangedFile[]): string[][] {
  const largestFirst = [...files].sort((a, b) => sizeOf(b) - sizeOf(a));
  const batches: string[][] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const file of largestFirst) {
    if (batch.length === BATCH_FILES || (batch.length > 0 && bytes + sizeOf(file) > BATCH_BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(file.path);
    bytes += sizeOf(file);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function sizeOf({ stamp }: ChangedFile): number {
  return stamp?.size ?? 0;
}
