import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, it } from 'mocha';
import { findRoot, findScanRoot, listFiles, type ListOptions } from '../../../server/src/node';
import { temporaryFolder } from './temporary-folder';

const EVERYTHING: ListOptions = { useGitignore: true, includes: () => true };

describe('listing files', () => {
  const check = (what: string, files: readonly string[] | Record<string, string>, expected: readonly string[], options: Partial<ListOptions> = {}, skipped: readonly string[] = []) =>
    it(what, async () => {
      const contents = Array.isArray(files) ? Object.fromEntries((files as string[]).map((path) => [path, ''])) : (files as Record<string, string>);
      const folder = temporaryFolder(contents);
      try {
        const listing = listFiles(folder.root, { ...EVERYTHING, ...options });
        assert.deepEqual(listing.files, expected);
        assert.deepEqual(listing.skipped.map(({ path, skip }) => `${path} ${skip.reason}`), skipped);
        assert.deepEqual(listing.problems, []);
      } finally {
        folder.remove();
      }
    });

  check('all of a folder, sorted, hidden files too', ['b.js', 'a/z.js', 'a.js', '.env', 'Z.js'], ['.env', 'Z.js', 'a.js', 'a/z.js', 'b.js']);
  check('an empty folder', [], []);
  check('never .git, also without ignore files', ['.git/config', 'a'], ['a'], { useGitignore: false });
  check('not what nested ignore files drop', { '.gitignore': '*.log\n/out/\n', 'a.log': '', 'out/x': '', 'b/.gitignore': '!keep.log\nlocal\n', 'b/keep.log': '', 'b/x.log': '', 'b/local/y': '', 'c/local': '' },
    ['.gitignore', 'b/.gitignore', 'b/keep.log', 'c/local']);
  check('with what they drop, when asked', { '.gitignore': '*.log\n', 'a.log': '' }, ['.gitignore', 'a.log'], { useGitignore: false });
  check('not what .semgrepignore drops', { '.semgrepignore': 'gen/\n', 'gen/a': '', b: '' }, ['.semgrepignore', 'b'], { useGitignore: false });
  check('vendored folders are counted, not entered', ['node_modules/a/index.js', 'web/vendor/b.js', 'src/vendor.js'], ['src/vendor.js'], {}, ['node_modules/ vendored', 'web/vendor/ vendored']);
  check('an ignored vendored folder is just ignored', { '.gitignore': 'node_modules\n', 'node_modules/a.js': '' }, ['.gitignore']);
  check('excluded files are counted', ['a.js', 'gen/b.js'], ['a.js'], { includes: (path) => !path.startsWith('gen/') }, ['gen/b.js excluded']);
  check('only what was named, each file once', ['a/b/c.js', 'a/d.js', 'e.js'], ['a/b/c.js', 'a/d.js'], { paths: ['a', 'a/b', 'a/d.js'] });
  check('a named file although it is ignored', { '.gitignore': '*.js\n', 'a.js': '', 'b.js': '' }, ['a.js'], { paths: ['a.js'] });
  check('a named folder although it is ignored', { '.git/HEAD': '', '.gitignore': 'out/\n*.log\n', 'out/a.js': '', 'out/.gitignore': 'c.js\n', 'out/c.js': '' }, ['out/.gitignore', 'out/a.js'], { paths: ['out'] });
  check('a named folder follows the ignore files above it', { '.gitignore': '*.log\n', 'src/a.log': '', 'src/a.js': '' }, ['src/a.js'], { paths: ['src'] });
  check('a named file that is gone: its turn will tell', [], ['gone.js'], { paths: ['gone.js'] });
  check('names that look like globs', ['[a]/(b)/*.js', '{c}.js'], ['[a]/(b)/*.js', '{c}.js']);
  check('a named folder whose name looks like a glob', ['[a]/b.js'], ['[a]/b.js'], { paths: ['[a]'] });

  it('follows ignore files above the scanned folder, up to the work tree', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.gitignore': '/src/gen/\n', 'src/gen/a': '', 'src/b': '' });
    try {
      assert.deepEqual((listFiles(folder.path('src'), EVERYTHING)).files, ['b']);
    } finally {
      folder.remove();
    }
  });

  it('does not follow symbolic links, so no loop', async () => {
    const folder = temporaryFolder({ 'a/b.js': '' });
    try {
      symlinkSync(folder.root, folder.path('a/loop'));
      symlinkSync(folder.path('a/b.js'), folder.path('link.js'));
      symlinkSync(folder.path('nowhere'), folder.path('dangling'));
      const { files, problems } = listFiles(folder.root, EVERYTHING);
      assert.deepEqual([files, problems], [['a/b.js'], []]);
    } finally {
      folder.remove();
    }
  });

  it('makes an unreadable folder a problem and lists the rest', async () => {
    const folder = temporaryFolder({ 'a.js': '' });
    try {
      mkdirSync(folder.path('locked'));
      chmodSync(folder.path('locked'), 0);
      const { files, problems } = listFiles(folder.root, EVERYTHING);
      assert.deepEqual(files, ['a.js']);
      const expected = process.getuid?.() === 0 ? [] : ['locked'];
      assert.deepEqual(problems.map(({ path }) => path), expected);
    } finally {
      chmodSync(folder.path('locked'), 0o700);
      folder.remove();
    }
  });
});

describe('the root that paths are judged from', () => {
  it('is the nearest folder with settings, else the work tree, else the folder itself', () => {
    const folder = temporaryFolder({ '.git/HEAD': '', 'a/wardlight.yaml': '', 'a/b/c.js': '', 'd/e.js': '', 'f/wardlight-baseline.json': '{}' });
    const lone = temporaryFolder({ 'a/b.js': '' });
    try {
      const found = ['a/b', 'a/b/c.js', 'd', 'd/e.js', 'f', '', 'new/file.js'].map((path) => findRoot(folder.path(path)));
      assert.deepEqual(found, ['a', 'a', '', '', 'f', '', ''].map((path) => folder.path(path)));
      assert.equal(findRoot(lone.path('a')), lone.path('a'));
      assert.equal(findRoot(lone.path('a/b.js')), lone.path('a'));
    } finally {
      folder.remove();
      lone.remove();
    }
  });
  it('is an ignored folder itself', () => {
    const folder = temporaryFolder({ '.git/HEAD': '', '.gitignore': '.demo/\n', '.demo/src/a.js': '', 'src/a.js': '' });
    try {
      assert.equal(findScanRoot(folder.path('.demo')), folder.path('.demo'));
      assert.equal(findScanRoot(folder.path('src')), folder.root);
    } finally {
      folder.remove();
    }
  });
});
