import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { describe, it } from 'mocha';
import { changedFiles, GitRefusal } from '../../../server/src/node';
import { temporaryFolder } from './temporary-folder';

/** A repository with `main` (a.js, b.js, sub/c.js) and a branch on top of it. */
function repository() {
  const folder = temporaryFolder({ 'a.js': '1', 'b.js': '1', 'sub/c.js': '1', '.gitignore': 'ignored.js\n' });
  const git = (...args: string[]): void => {
    const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_CONFIG_GLOBAL: '/dev/null' };
    execFileSync('git', args, { cwd: folder.root, env: { ...process.env, ...identity }, stdio: 'pipe' });
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-qm', 'x', '--no-gpg-sign');
  };
  git('init', '-q', '-b', 'main');
  commit();
  git('checkout', '-qb', 'topic');
  return { ...folder, git, commit };
}

describe('changed files', () => {
  const check = (what: string, change: (repo: ReturnType<typeof repository>) => void, expected: readonly string[], below = '', base?: string) =>
    it(what, async () => {
      const repo = repository();
      try {
        change(repo);
        assert.deepEqual(await changedFiles(repo.path(below), base), expected);
      } finally {
        repo.remove();
      }
    });
  check('none', () => undefined, []);
  check('committed on the branch', ({ write, commit }) => { write('a.js', '2'); commit(); }, ['a.js']);
  check('staged', ({ write, git }) => { write('new.js', '2'); git('add', 'new.js'); }, ['new.js']);
  check('changed and not staged', ({ write }) => write('sub/c.js', '2'), ['sub/c.js']);
  check('untracked, but not ignored', ({ write }) => { write('u.js'); write('ignored.js'); }, ['u.js']);
  check('not deleted ones', ({ path, git }) => { rmSync(path('a.js')); git('rm', '-q', 'b.js'); }, []);
  check('renamed ones under their new name', ({ path }) => renameSync(path('a.js'), path('z.js')), ['z.js']);
  check('odd names', ({ write }) => { write('ü "x"\n.js'); write(' lead.js'); }, [' lead.js', 'ü "x"\n.js']);
  check('only below the folder, relative to it', ({ write }) => { write('a.js', '2'); write('sub/c.js', '2'); }, ['c.js'], 'sub');
  check('against the base that is named', ({ write, commit }) => { write('a.js', '2'); commit(); write('b.js', '2'); }, ['b.js'], '', 'topic');
  check('against the merge base, not the tip', ({ write, commit, git }) => {
    write('a.js', '2'); commit();
    git('checkout', '-q', 'main'); write('b.js', '2'); commit();
    git('checkout', '-q', 'topic');
  }, ['a.js']);

  it('is everything before the first commit', async () => {
    const folder = temporaryFolder({ 'a.js': '' });
    try {
      execFileSync('git', ['init', '-q'], { cwd: folder.root });
      assert.deepEqual(await changedFiles(folder.root), ['a.js']);
    } finally {
      folder.remove();
    }
  });
  it('refuses outside of a work tree', async () => {
    const folder = temporaryFolder();
    try {
      await assert.rejects(changedFiles(folder.root), (error) => error instanceof GitRefusal && /inside a Git work tree/.test(error.message));
    } finally {
      folder.remove();
    }
  });
  for (const base of ['no-such-branch', '--output=pwned', '-h', '$(touch pwned)']) {
    it(`refuses the base ${base}`, async () => {
      const repo = repository();
      try {
        await assert.rejects(changedFiles(repo.root, base), (error) => error instanceof GitRefusal && /no commit of this repository/.test(error.message));
        assert.deepEqual(await changedFiles(repo.root), [], 'nothing was written');
      } finally {
        repo.remove();
      }
    });
  }
});
