import { isAscii } from 'node:buffer';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Bytes before the cached code: aligned, so that V8 does not copy it. */
const HEADER = 64;
/** By then the first diagnostics are out, and what they ran is compiled. Milliseconds. */
const SETTLED = 10_000;

/**
 * Runs a bundle as `require` would, with the code that an earlier run had compiled: V8 need not compile it again. The cache
 * lies beside the bundle, so that whoever could write it could write the bundle, too, and goes with it when it is replaced.
 * Where nothing can be written, the bundle runs all the same.
 * @param known what `require` answers to these names in place of loading them
 * @returns what the bundle exports
 */
export function runCached(file: string, known: Readonly<Record<string, unknown>> = {}): unknown {
  const cacheFile = `${file}.cache`;
  const header = headerFor(file);
  const cachedData = readCache(cacheFile, header);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${sourceOf(file)}\n})`, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} as unknown };
  const load = createRequire(file);
  const require = (name: string): unknown => known[name] ?? load(name);
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  if (cachedData === undefined || script.cachedDataRejected === true) keepOnce(() => writeCache(cacheFile, header, script));
  return module.exports;
}

/** A minified bundle is ASCII, which needs no decoding: some milliseconds of every start. */
function sourceOf(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** The very bundle that the compiled code is of: V8 itself looks at its length only. Code of another V8, or of other flags, it rejects. */
function headerFor(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `wardlight ${process.version} ${process.arch} ${size} ${mtimeMs}`.padEnd(HEADER).slice(0, HEADER);
}

function readCache(cacheFile: string, header: string): Buffer | undefined {
  try {
    const bytes = readFileSync(cacheFile);
    return bytes.length > HEADER && bytes.toString('latin1', 0, HEADER) === header ? bytes.subarray(HEADER) : undefined;
  } catch {
    return undefined;
  }
}

/** Once the program has settled, or when it ends before. */
function keepOnce(keep: () => void): void {
  const timer = setTimeout(end, SETTLED).unref();
  process.once('exit', end);
  function end(): void {
    clearTimeout(timer);
    process.removeListener('exit', end);
    keep();
  }
}

/** A reader never sees half of it. */
function writeCache(cacheFile: string, header: string, script: Script): void {
  const staging = `${cacheFile}.${process.pid}`;
  try {
    writeFileSync(staging, Buffer.concat([Buffer.from(header, 'latin1'), script.createCachedData()]), { flag: 'wx' });
    renameSync(staging, cacheFile);
  } catch {
    rmSync(staging, { force: true });
  }
}
