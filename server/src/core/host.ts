/** What the engine's faces may ask of the machine. Node, browser and CLI each fill it once. */
export interface Host {
  /** Bytes of a packaged asset, such as `grammars/python.wasm`. Rejects when the package is damaged. */
  asset(name: string): Promise<Uint8Array>;
  /** Bytes of a workspace file, or undefined when there is none or it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Monotonic milliseconds. For display only: no verdict depends on it. */
  now(): number;
  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void;
}
