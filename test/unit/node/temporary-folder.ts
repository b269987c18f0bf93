import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test; `remove` it afterwards. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'wardlight-')));
  const write = (path: string, content: string | Uint8Array = ''): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return { root, write, path: (name: string) => join(root, name), remove: () => rmSync(root, { recursive: true, force: true }) };
}
