import type { WriteStream } from 'node:tty';
import type { ScanProgress } from '../core';

/** Shows progress on one line of a terminal; elsewhere it is silent. */
export function showProgress(stream: WriteStream): { show(progress: ScanProgress): void; clear(): void } {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let shown = '';
  return {
    show: ({ done, total }) => {
      const text = total === undefined ? 'listing files…' : `scanning ${Math.floor((100 * done) / Math.max(1, total))} % of ${total} files`;
      if (text !== shown) stream.write(`\r\u001b[K${text}`);
      shown = text;
    },
    clear: () => void stream.write('\r\u001b[K'),
  };
}
