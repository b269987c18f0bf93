import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { codeOf } from './code-of';

/** A packaged file, which a package holds compressed, and a build for development as it is. @throws where there is none */
export function readAsset(path: string): Uint8Array {
  const file = readPacked(path);
  return 'bytes' in file ? file.bytes : brotliDecompressSync(file.packed);
}

/** The same without undoing the compression. @throws where there is none */
export function readPacked(path: string): { readonly bytes: Uint8Array } | { readonly packed: Uint8Array } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { packed: readFileSync(`${path}.br`) };
  }
}
