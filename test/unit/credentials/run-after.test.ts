import assert from 'node:assert/strict';
import { runAfter } from '../../../server/src/core/credentials/run-after';

/** What the expression says of a text that begins with the keyword; undefined when it says nothing. */
function suspects(pattern: string, keyword: string, text: string): boolean | undefined {
  return runAfter(pattern, keyword)?.(Buffer.from(text), 0, keyword.length, () => false);
}

describe('credentials: what follows a keyword', () => {
  const check = (pattern: string, keyword: string, text: string, expected: boolean | undefined): void =>
    void it(`${pattern} after ${keyword} in ${text}`, () => assert.equal(suspects(pattern, keyword, text), expected));
  check('pat[A-Za-z0-9]{4}\\.[0-9]', 'pat', 'patAb12.3', true);
  check('pat[A-Za-z0-9]{4}\\.[0-9]', 'pat', 'pattern .', false);
  check('sl\\.[a-z]{3}', 'sl.', 'sl.abc', true);
  check('sl\\.[a-z]{3}', 'sl.', 'sl.ab', false);
  check('(?:aa|bb)_[0-9]{2}', 'aa_', 'aa_12', true);
  check('(?:aa|bb)_[0-9]{2}', 'aa_', 'aa_1x', false);
  check('c[ks]_[0-9]{2}', 'ck_', 'CK_12', true);
  check('c[ks]_[0-9]{2}', 'ck_', 'ck_xx', false);
  check('k_(?:a|b)[0-9]{2}', 'k_', 'k_a12', undefined);
  check('(?:live|test)_pub_[0-9]{2}', '_pub_', '_pub_12', undefined);
  check('(?:live|unlive)_[0-9]{2}', 'live_', 'live_xx', undefined);
  check('aa_[0-9]{2}|bb_[a-z]{2}', 'aa_', 'aa_xx', undefined);
  check('(?:aa)?bb_[0-9]{2}', 'aabb_', 'aabb_xx', undefined);
  check('aa+_[0-9]{2}', 'aa_', 'aa_xx', undefined);
  check('aa_.*', 'aa_', 'aa_xx', undefined);
});
