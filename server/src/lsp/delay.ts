import { RAL } from 'vscode-languageserver';

const MANY_LINES = 10_000;
const PAUSE_MS = 250;

/**
 * Lets what is waiting in the message queue go first, so that a newer edit or a cancellation supersedes this work. Only a
 * very long text is given a pause as well: its analysis costs more than the keystrokes that come meanwhile.
 */
export function yieldToMessages(lineCount: number): Promise<void> {
  // Not `setImmediate`: in a browser that is a microtask, and no message comes in between.
  return new Promise((resolve) => void RAL().timer.setTimeout(() => resolve(), lineCount < MANY_LINES ? 0 : PAUSE_MS));
}
