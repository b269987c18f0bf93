/** Resolves after the messages that wait already: microtasks, which `setImmediate` is in a browser, would come before them. */
export function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
