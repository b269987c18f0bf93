import type { Scanner } from '../core';

/** A scanner that is made for the first scan: what it needs is not loaded before the first diagnostics. */
export function createLaterScanner(create: () => Promise<Scanner>): Scanner {
  let created: Promise<Scanner> | undefined;
  return {
    async scan(request, onProgress, signal) {
      created ??= create();
      return (await created).scan(request, onProgress, signal);
    },
    async dispose() {
      await (await created)?.dispose();
    },
  };
}
