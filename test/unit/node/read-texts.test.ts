import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readTexts } from '../../../server/src/node';
import { temporaryFolder } from './temporary-folder';

describe('texts of a folder', () => {
  it('are read by their paths, without hidden files and links', () => {
    const folder = temporaryFolder({ 'training/a/topic.yaml': 'a', 'training/a/.hidden': 'no', 'training/b.md': 'b', 'other/secret': 'no' });
    try {
      symlinkSync(folder.path('other/secret'), folder.path('training/a/link'));
      symlinkSync(folder.path('other'), folder.path('training/folder'), 'junction');
      const { files, problems } = readTexts(folder.root, 'training');
      assert.deepEqual([...files], [['training/b.md', 'b'], ['training/a/topic.yaml', 'a']]);
      assert.deepEqual(problems.map(({ path }) => path), ['training/folder', 'training/a/link']);
      assert.deepEqual(readTexts(folder.root, 'no/such'), { files: new Map(), problems: [] });
    } finally {
      folder.remove();
    }
  });
});
