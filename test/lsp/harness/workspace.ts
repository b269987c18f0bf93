import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateToken, type TokenFormats } from '../../../server/src/core/tokens';
import { builtinRules } from '../../support/assets';

/** A folder on disk with the given files, for one test. */
export interface Workspace {
  readonly folder: string;
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  remove(path: string): void;
  dispose(): void;
}

export function createWorkspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wardlight-lsp-')));
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    uri: pathToFileURL(folder).href,
    uriOf: (path) => pathToFileURL(join(folder, path)).href,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path)),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A credential of a rule's kind that nobody ever issued, the same for the same seed. */
export function token(kind: string, seed: string): string {
  formats ??= Object.fromEntries(builtinRules().flatMap(({ id, credential }) => (credential ? [[id, credential.format]] : [])));
  return generateToken(kind, seed, formats);
}

let formats: TokenFormats | undefined;
