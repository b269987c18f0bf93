import { execFile } from 'node:child_process';
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { toPosix } from './ignore-chain';

const run = promisify(execFile);
const MAX_OUTPUT = 512 * 1024 * 1024;
/** A repository's own settings shall start no program, take no lock and ask nothing. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false', '-c', 'core.quotePath=false'];
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** What stands in the way of asking Git, and what to do; its message may be shown. */
export class GitRefusal extends Error {}

/**
 * Files that differ from the merge base with `base`: committed since, staged, changed and untracked ones; deleted ones are
 * left out. Relative to `root` and below it, with `/`, sorted.
 * @param base a commit; default: the remote's default branch, else main or master, else the last commit
 * @throws GitRefusal outside of a work tree, without Git, and for a base that does not exist
 */
export async function changedFiles(root: string, base?: string): Promise<readonly string[]> {
  const top = await workTree(root);
  const from = await mergeBase(top, base);
  const [tracked, untracked] = await Promise.all([
    git(top, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--diff-filter=d', from, '--']),
    git(top, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const paths = new Set([...tracked.split('\0'), ...untracked.split('\0')].filter((path) => path !== ''));
  return [...paths].flatMap((path) => below(root, join(top, path))).sort((a, b) => (a < b ? -1 : 1));
}

/** The path relative to `root`, unless it leaves it or is no file. */
function below(root: string, path: string): string[] {
  const inRoot = toPosix(relative(realpathSync(root), path));
  return inRoot === '' || inRoot.startsWith('../') || !isFile(path) ? [] : [inRoot];
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

async function workTree(root: string): Promise<string> {
  const top = await ask(root, ['rev-parse', '--show-toplevel']);
  if (top === undefined) throw new GitRefusal('changed files are known only inside a Git work tree; scan the folder without `--changed`.');
  return realpathSync(top);
}

async function mergeBase(top: string, base: string | undefined): Promise<string> {
  const head = await commitOf(top, 'HEAD');
  const other = base === undefined ? await defaultBranch(top) : await commitOf(top, base);
  if (other === undefined && base !== undefined) throw new GitRefusal('the base is no commit of this repository; fetch it, or name another with `--base`.');
  if (head === undefined) return EMPTY_TREE;
  if (other === undefined) return head;
  const shared = await ask(top, ['merge-base', head, other]);
  if (shared === undefined) throw new GitRefusal('the base and HEAD share no commit here; fetch more history (`git fetch --unshallow`), or name another base.');
  return shared;
}

async function defaultBranch(top: string): Promise<string | undefined> {
  for (const branch of DEFAULT_BRANCHES) {
    const commit = await commitOf(top, branch);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

function commitOf(top: string, name: string): Promise<string | undefined> {
  return ask(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

/** One line of Git's answer, or undefined when it says no. */
async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(folder, args)).replace(/\r?\n$/, '') || undefined;
  } catch (error) {
    if (error instanceof GitRefusal) throw error;
    return undefined;
  }
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    const options = { cwd: folder, maxBuffer: MAX_OUTPUT, env: { ...process.env, ...ENVIRONMENT }, windowsHide: true };
    return (await run('git', [...SAFE, ...args], options)).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new GitRefusal('Git was not found on the PATH; install it, or scan without `--changed`.');
    throw error;
  }
}
