import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { listFiles } from '../../../server/src/node';
import { SharedReads } from '../../../server/src/node/shared-reads';
import { Stamps } from '../../../server/src/node/stamps';
import type { FileRead } from '../../../server/src/node/stamp';
import { temporaryFolder } from './temporary-folder';

const inVain = (path: string): FileRead => ({ path, stamp: undefined });

describe('what was asked for in vain', () => {
  const folder = temporaryFolder({ '.gitignore': 'out/\n*.log\n', 'src/a.js': '', 'src/Upper.js': '', 'src/x.log': '', 'out/b.js': '', 'node_modules/pkg/c.js': '' });
  const { folders } = listFiles(folder.root, { useGitignore: true, includes: () => true });
  after(() => folder.remove());

  const isStillGone = (path: string): boolean => new Stamps(folder.root, folders).areSame([inVain(path)]);

  it('is still not there, whether its folder was listed, was not, or does not exist', () => {
    for (const path of ['none.js', 'src/none.js', 'out/none.js', 'out/none/deep.js', 'none/deep/x.js', 'src/a.js/x.js', 'node_modules/pkg/none.js']) assert.ok(isStillGone(path), path);
  });

  it('is there now, also where the listing never went', () => {
    for (const path of ['src/a.js', 'src/x.log', 'out/b.js', 'node_modules/pkg/c.js', 'src', 'out']) assert.ok(!isStillGone(path), path);
  });

  it('is not there when only its case differs, where the file system tells cases apart', function () {
    if (new Stamps(folder.root).of('src/upper.js')) this.skip();
    assert.ok(isStillGone('src/upper.js'));
  });

  it('is judged by what the folders held when they were listed', () => {
    mkdirSync(folder.path('later'));
    folder.write('src/later.js', '');
    assert.ok(isStillGone('src/later.js') && isStillGone('later'), 'the next scan lists them');
    assert.ok(!new Stamps(folder.root).areSame([inVain('src/later.js')]));
  });
});

describe('reads that many verdicts share', () => {
  const stamp = { size: 1, modified: 2, changed: 3, inode: 4 };

  it('are one object as long as they are alike', () => {
    const shared = new SharedReads();
    const share = (read: FileRead): FileRead => shared.share([read])[0]!;
    const first = share({ path: 'a', stamp, names: 'n' });
    assert.equal(share({ path: 'a', stamp: { ...stamp }, names: 'n' }), first);
    for (const other of [{ path: 'b', stamp, names: 'n' }, { path: 'a', stamp }, { path: 'a', stamp: { ...stamp, inode: 5 }, names: 'n' }, inVain('a')]) {
      assert.deepEqual(share(other), other);
    }
    const gone = share(inVain('c'));
    assert.equal(share(inVain('c')), gone);
  });
});
