import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place, Tier } from '../../server/src/core';
import { ROOT } from '../support/assets';

/** A public repository at one commit. */
export interface Pinned {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
}

/** What the command line's JSON report says of a finding. */
export interface ScanFinding {
  readonly rule: string;
  readonly kind: 'code' | 'credential';
  readonly tier: Tier;
  readonly place: Place;
  readonly path: string;
  readonly message: string;
  /** 1-based. */
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

const MOST_BYTES = 1024 * 1024 * 1024;
const EXTRACTED = join(tmpdir(), 'wardlight-repositories');

/**
 * The files of a repository at a commit, in a temporary folder that is kept for the next time.
 * @param from a folder of Git directories, `owner+name/` or `owner/name/`; undefined: they are fetched from GitHub
 * @throws when it cannot be had
 */
export function extract({ repository, commit }: Pinned, from: string | undefined): string {
  const place = join(EXTRACTED, `${repository.replace('/', '+')}@${commit.slice(0, 12)}`);
  if (existsSync(place)) return place;
  mkdirSync(EXTRACTED, { recursive: true });
  const half = mkdtempSync(join(EXTRACTED, 'half-'));
  const git = from === undefined ? fetched(repository, commit) : gitDirectoryOf(from, repository);
  const paths = ['.', ...missingFiles(git, commit).map((path) => `:(exclude,literal)${path}`)];
  const archive = execFileSync('git', ['--git-dir', git, 'archive', '--format=tar', commit, '--', ...paths], { maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'ignore'] });
  execFileSync('tar', ['-x', '-C', half], { input: archive });
  renameSync(half, place);
  return place;
}

/** A stored copy may lack its largest files. */
function missingFiles(git: string, commit: string): readonly string[] {
  const tree = execFileSync('git', ['--git-dir', git, 'ls-tree', '-r', '-z', commit], { encoding: 'utf8', maxBuffer: MOST_BYTES });
  const files = tree.split('\0').flatMap((line) => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ blob, path }];
  });
  const input = files.map(({ blob }) => `${blob}\n`).join('');
  const answers = execFileSync('git', ['--git-dir', git, 'cat-file', '--batch-check'], { input, encoding: 'utf8', maxBuffer: MOST_BYTES }).split('\n');
  return files.filter((_, index) => answers[index]?.endsWith(' missing')).map(({ path }) => path);
}

function fetched(repository: string, commit: string): string {
  const git = mkdtempSync(join(EXTRACTED, 'git-'));
  execFileSync('git', ['init', '--quiet', '--bare', git]);
  execFileSync('git', ['--git-dir', git, 'fetch', '--quiet', '--depth', '1', `https://github.com/${repository}`, commit], { stdio: 'inherit' });
  return git;
}

/** @throws when there is none */
export function gitDirectoryOf(from: string, repository: string): string {
  const git = findGitDirectory(from, repository.replace('/', '+')) ?? findGitDirectory(from, repository);
  if (git === undefined) throw new Error(`there is no Git directory of ${repository} in ${from}`);
  return git;
}

/** A repository without a work tree: a folder, or one in it. A checkout is none: what it holds counts, committed or not. */
export function findGitDirectory(from: string, name: string): string | undefined {
  const place = join(from, name);
  if (!existsSync(place) || existsSync(join(place, '.git'))) return undefined;
  const inner = [place, ...readdirSync(place).flatMap((one) => [join(place, one), join(place, one, '.git')])];
  return inner.find((one) => existsSync(join(one, 'HEAD')) && existsSync(join(one, 'objects')));
}

export function headOf(git: string): string {
  return execFileSync('git', ['--git-dir', git, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
}

/** What `wardlight scan` finds in a folder with the rules of the last build. @throws when it fails */
export function scanFolder(folder: string, options: readonly string[] = []): readonly ScanFinding[] {
  const args = [join(ROOT, 'dist/cli.js'), 'scan', '.', '--format', 'json', '--fail-on', 'never', '--no-gitignore', ...options];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (stdout === '') throw new Error(`the scan of ${folder} failed with ${status}: ${stderr.slice(0, 500)}`);
  return (JSON.parse(stdout) as { readonly findings: readonly ScanFinding[] }).findings;
}
