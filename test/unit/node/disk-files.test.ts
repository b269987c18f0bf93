import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, utimesSync } from 'node:fs';
import { describe, it } from 'mocha';
import { DiskFiles } from '../../../server/src/node/disk-files';
import { SeenFiles } from '../../../server/src/node/seen-files';
import { temporaryFolder } from './temporary-folder';

type Folder = ReturnType<typeof temporaryFolder>;

const isIncluded = (path: string): boolean => !path.startsWith('out/');

function within(files: Record<string, string | Uint8Array>, use: (folder: Folder, disk: DiskFiles, files: SeenFiles) => void): () => void {
  return () => {
    const folder = temporaryFolder(files);
    const disk = new DiskFiles(folder.root);
    try {
      use(folder, disk, new SeenFiles(disk, isIncluded));
    } finally {
      folder.remove();
    }
  };
}

describe('the files beside one that is analysed', () => {
  it('are decoded as those that are scanned', within({
    'src/a.py': 'a = 1\n', 'bom.py': '\ufeffb = 2\n', 'wide.py': Buffer.from('\ufeffc = 3\n', 'utf16le'), 'invalid.py': Buffer.from([0xff, 10]), 'empty.py': '',
  }, (_, __, files) => {
    const texts = ['src/a.py', './src//a.py', 'src/../src/a.py', 'bom.py', 'wide.py', 'invalid.py', 'empty.py'].map((path) => files.read(path));
    assert.deepEqual(texts, ['a = 1\n', 'a = 1\n', 'a = 1\n', 'b = 2\n', 'c = 3\n', '\ufffd\n', '']);
  }));

  it('are not there where a scan would analyse nothing', within({
    'node_modules/x/index.js': 'x', 'dist/a.min.js': 'x', 'long.js': 'x;'.repeat(5_000), 'generated.js': '// This file is generated. Do not edit.\nx\n',
    'binary.js': Uint8Array.from([1, 0, 2]), 'a.png': 'x', 'large.js': 'x()\n'.repeat(300_000), 'huge.js': Buffer.alloc(16 * 1024 * 1024, 'x()\n'), 'out/a.js': 'x', 'ok.js': 'x', 'node_modules/y.js': 'x',
  }, (_, __, files) => {
    const seen = ['node_modules/x/index.js', 'dist/a.min.js', 'long.js', 'generated.js', 'binary.js', 'a.png', 'large.js', 'huge.js', 'out/a.js', 'none.js', 'ok.js/x', './out/a.js', 'ok.js']
      .filter((path) => files.read(path) !== undefined);
    assert.deepEqual(seen, ['ok.js']);
    assert.deepEqual([files.list('node_modules/x'), files.list('node_modules'), files.list('./out/'), files.list('none'), files.list('ok.js')], [[], [], [], [], []]);
  }));

  it('are only those below the folder, whatever a path or a link says', () => {
    const outside = temporaryFolder({ 'secret.js': 'outside', 'lib/b.js': 'outside' });
    within({ 'src/a.js': 'inside', 'node_modules/x.js': 'x' }, (folder, _, files) => {
      symlinkSync(outside.path('secret.js'), folder.path('link.js'));
      symlinkSync(outside.path('lib'), folder.path('lib'));
      symlinkSync(folder.path('node_modules/x.js'), folder.path('skipped.js'));
      symlinkSync('loop.js', folder.path('loop.js'));
      symlinkSync(folder.path('src/a.js'), folder.path('fine.js'));
      const name = outside.root.slice(outside.root.lastIndexOf('/') + 1);
      const paths = [`../${name}/secret.js`, `src/../../${name}/secret.js`, outside.path('secret.js'), '..', '/', '\0', 'link.js', 'lib/b.js', 'skipped.js', 'loop.js'];
      for (const path of paths) {
        assert.equal(files.read(path), undefined, path);
        assert.deepEqual(files.list(path), [], path);
      }
      assert.deepEqual(files.list('lib'), []);
      assert.equal(files.read('fine.js'), 'inside');
    })();
    outside.remove();
  });

  it('are files: a folder has no text, and a pipe blocks nothing', within({ 'src/a.js': 'x' }, (folder, _, files) => {
    if (process.platform !== 'win32') execFileSync('mkfifo', [folder.path('pipe.js')]);
    assert.deepEqual([files.read('src'), files.read(''), files.read('pipe.js')], [undefined, undefined, undefined]);
  }));

  it('are listed by name, in one order, without what is not analysed', within({
    'src/b.go': '', 'src/a.go': '', 'src/Z.go': '', 'src/deep/c.go': '', 'src/vendor/x.go': '', '.git/config': '', 'src/a.png': '', 'top.go': '',
  }, (folder, _, files) => {
    symlinkSync(folder.path('top.go'), folder.path('src/link.go'));
    assert.deepEqual(files.list('src'), ['Z.go', 'a.go', 'b.go', 'deep']);
    assert.deepEqual([files.list(''), files.list('.'), files.list('src/')], [['src', 'top.go'], ['src', 'top.go'], ['Z.go', 'a.go', 'b.go', 'deep']]);
  }));

  it('stay at hand while they are the same, and no longer', within({ 'a.js': 'one', 'b.js': 'x' }, (folder, disk) => {
    const first = disk.look('a.js');
    assert.equal(disk.look('a.js'), first);
    assert.equal(disk.look('b.js'), disk.look('./b.js'));
    folder.write('a.js', 'another');
    assert.equal(disk.look('a.js').text, 'another');
    // File systems count time in ticks, and two changes may share one.
    utimesSync(folder.root, 1, 1);
    const list = disk.look('.');
    assert.equal(disk.look('.'), list);
    folder.write('new.js', '');
    assert.deepEqual(disk.look('.').names, ['a.js', 'b.js', 'new.js']);
    rmSync(folder.path('a.js'));
    assert.equal(disk.look('a.js').text, undefined);
  }));

  it('take no more room than they are given, those used last staying', within({ 'a.js': 'x'.repeat(400), 'b.js': 'x'.repeat(400), 'c.js': 'x'.repeat(400), 'd.js': 'x\n'.repeat(2_000) }, ({ root }) => {
    const small = new DiskFiles(root, 1_400);
    const [a, b] = [small.look('a.js'), small.look('b.js')];
    assert.equal(small.look('a.js'), a);
    small.look('c.js');
    assert.equal(small.look('a.js'), a);
    assert.notEqual(small.look('b.js'), b);
    assert.equal(small.look('d.js').text?.length, 4_000);
    assert.notEqual(small.look('d.js'), small.look('d.js'));
  }));

  it('are the same through one analysis, and stamped as they were read', within({ 'a.js': 'one' }, (folder, disk, files) => {
    assert.equal(files.read('a.js'), 'one');
    assert.equal(files.read('b.js'), undefined);
    folder.write('a.js', 'another');
    folder.write('b.js', 'new');
    assert.deepEqual([files.read('a.js'), files.read('b.js')], ['one', undefined]);
    const reads = files.readsOf(['a.js', 'b.js']);
    assert.deepEqual(reads.map(({ stamp }) => stamp?.size), [3, undefined]);
    assert.deepEqual(new SeenFiles(disk, isIncluded).readsOf(['a.js', 'b.js']).map(({ stamp }) => stamp?.size), [7, 3]);
  }));

  it('need no comparison where the disk has no say', within({ 'a.js': '', 'node_modules/x.js': '' }, (_, __, files) => {
    assert.deepEqual(files.readsOf(['../x.js', '/etc/hosts', 'node_modules/x.js', 'a.js', 'src']).map(({ path }) => path), ['a.js', 'src']);
  }));
});
