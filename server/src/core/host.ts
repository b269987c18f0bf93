/** What the engine's faces may ask of the machine. Node, browser and CLI each fill it once. */
export interface Host {
  /** Bytes of a packaged asset, such as `grammars/python.wasm`. Rejects when the package is damaged. */
  asset(name: string): Promise<Uint8Array>;
  /** Bytes of a workspace file, or undefined when there is none or it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Monotonic milliseconds. For display only: no verdict depends on it. */
  now(): number;
  /** What was compiled before. Absent: everything is compiled each time. */
  readonly compiled?: CompiledCache;
  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void;
}

/** Rules that were compiled before. For speed alone: what is not there, or was damaged, is compiled. Nothing throws. */
export interface CompiledCache {
  /** What the package holds for the packaged rules of a family of languages. */
  packaged(family: string): Promise<Uint8Array | undefined>;
  /** What an earlier run kept of a team's own rules. */
  read(name: string): string | undefined;
  write(name: string, text: string): void;
}

/** The files beside the one that is analysed, for data that goes from one to the other. */
export interface SourceFiles {
  /** The text of a file; undefined where there is none, or none that is analysed. @param path as `SourceDocument.path` */
  read(path: string): string | undefined;
  /** The names of the files and folders that lie in a folder, in their order; none where there is no such folder. */
  list(folder: string): readonly string[];
}
