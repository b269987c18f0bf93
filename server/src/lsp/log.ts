import type { Host } from '../core';

/** Lines for the output channel. Whoever writes one leaves document text out. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

export function createLog(host: Pick<Host, 'log'>): Log {
  return {
    error: (message) => host.log('error', message),
    warn: (message) => host.log('warn', message),
    info: (message) => host.log('info', message),
    debug: (message) => host.log('debug', message),
  };
}
