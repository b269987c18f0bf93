import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { demoFiles } from '../parity/demo-files';

/** A copy of the demo workspace in a Git repository of its own, everything committed. */
export interface DemoFolder {
  readonly path: string;
  read(file: string): string;
  has(file: string): boolean;
  write(file: string, text: string): void;
  /** Whether Git would leave the file out. */
  isIgnored(file: string): boolean;
  remove(): void;
}

export function makeDemoFolder(more: ReadonlyMap<string, string> = new Map()): DemoFolder {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'wardlight-e2e-')));
  const path = join(parent, 'parcel');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of [...demoFiles(), ...more]) write(file, text);
  const git = (...args: string[]): Buffer => execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@parcel.example', ...args], { cwd: path, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message=The parcel service');
  const remove = (): void => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  return {
    path, write, remove,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    has: (file) => existsSync(join(path, file)),
    isIgnored: (file) => {
      try {
        return git('check-ignore', file).length > 0;
      } catch {
        return false;
      }
    },
  };
}

/** Files that keep a scan busy for long enough to be watched. */
export function manyFiles(count: number): ReadonlyMap<string, string> {
  const lines = (file: number): string[] => Array.from({ length: 150 }, (_, i) => `export const price${i} = (weight) => ${file} + weight * ${i / 10};`);
  return new Map(Array.from({ length: count }, (_, i) => [`web/prices/zone-${i}.js`, `${lines(i).join('\n')}\n`]));
}
