import type { LogOutputChannel } from 'vscode';

/**
 * A channel for protocol traces that keeps what was sent and when, and drops what was in it: the bodies hold document text,
 * and a trace gets pasted into issues.
 */
export function withoutBodies(channel: LogOutputChannel): LogOutputChannel {
  const trace = (message: string): void => channel.trace(describe(message));
  return new Proxy(channel, {
    get: (target, key) => {
      if (key === 'trace') return trace;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The first line of a text trace names the message; the JSON form is read for its method. */
export function describe(message: string): string {
  return message.startsWith('{') ? describeJson(message) : (message.split('\n', 1)[0] ?? '');
}

function describeJson(message: string): string {
  try {
    const { type, message: inner } = JSON.parse(message) as { type?: unknown; message?: { method?: unknown; id?: unknown } };
    return [type, inner?.method, inner?.id].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
  } catch {
    return 'A message was sent or received.';
  }
}
