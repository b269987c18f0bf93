import assert from 'node:assert/strict';
import { join } from 'node:path';
import { lastingStamp } from '../../../server/src/node/stamp';
import { ROOT } from '../../support/assets';
import { temporaryFolder } from './temporary-folder';

describe('a stamp that lasts', () => {
  it('is there for a file that nobody changed lately, and always the same', () => {
    const [stamp, again] = [lastingStamp(join(ROOT, 'LICENSE')), lastingStamp(join(ROOT, 'LICENSE'))];
    assert.ok(stamp);
    assert.equal(again, stamp);
  });

  it('is not there for a file that was just written, or that is gone', () => {
    const folder = temporaryFolder({ 'new.yaml': 'rules: []' });
    assert.equal(lastingStamp(folder.path('new.yaml')), undefined);
    assert.equal(lastingStamp(folder.path('gone.yaml')), undefined);
    folder.remove();
  });
});
