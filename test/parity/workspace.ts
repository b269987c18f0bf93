import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli } from './command-line';
import type { Corpus } from './corpus';

/** A corpus on disk. */
export interface Workspace {
  readonly corpus: Corpus;
  readonly folder: string;
  readonly uri: string;
  uriOf(path: string): string;
  dispose(): void;
}

/** The folder looks like a work tree, so that a single file is judged from its top too. */
export async function writeWorkspace(corpus: Corpus): Promise<Workspace> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wardlight-parity-')));
  mkdirSync(join(folder, '.git'));
  if (corpus.known) await acceptKnown(folder, corpus.known);
  for (const [path, bytes] of corpus.files) write(join(folder, path), bytes);
  return {
    corpus, folder,
    uri: pathToFileURL(folder).href,
    uriOf: (path) => pathToFileURL(join(folder, path)).href,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function acceptKnown(folder: string, { path, text }: NonNullable<Corpus['known']>): Promise<void> {
  write(join(folder, path), text);
  const { code, stderr } = await runCli(folder, ['baseline', path]);
  if (code !== 0) throw new Error(`wardlight baseline failed: ${stderr}`);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
