import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Runtime } from './runtime';

const VERY_LONG = 1024 * 1024;
const PAUSE_MS = 250;
const LONGER_PAUSE_MS = 500;

/**
 * Lets what is waiting in the message queue go first, so that a newer edit or a cancellation supersedes this work. Only a
 * very long text is given a pause as well: its analysis costs more than the keystrokes that come meanwhile.
 * @param textLength UTF-16 code units
 */
export function yieldToMessages(runtime: Runtime, textLength = 0): Promise<void> {
  return textLength > VERY_LONG ? runtime.wait(PAUSE_MS) : runtime.letMessagesIn();
}

/** For work that nobody asked for: a person who types on cancels it before it has begun. */
export function waitForRest(runtime: Runtime): Promise<void> {
  return runtime.wait(PAUSE_MS);
}

/** For work that makes good what typing left unsure. */
export function waitForPause(runtime: Runtime): Promise<void> {
  return runtime.wait(LONGER_PAUSE_MS);
}

/** @throws ResponseError that tells the client that its request was cancelled. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'A newer request came first.');
}
