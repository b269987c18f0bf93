import { RAL } from 'vscode-languageserver';

const MANY_LINES = 10_000;
const PAUSE_MS = 250;

/**
 * Lets what is waiting in the message queue go first, so that a newer edit or a cancellation supersedes this work. Only a
 * very long text is given a pause as well: its analysis costs more than the keystrokes that come meanwhile.
 */
export function yieldToMessages(lineCount: number): Promise<void> {
  const { timer } = RAL();
  return new Promise((resolve) => {
    if (lineCount < MANY_LINES) timer.setImmediate(() => resolve());
    else timer.setTimeout(() => resolve(), PAUSE_MS);
  });
}
