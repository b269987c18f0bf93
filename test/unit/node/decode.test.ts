import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from '../../../server/src/node';

describe('decoding', () => {
  const check = (what: string, bytes: readonly number[], expected: string) => it(what, () => assert.equal(decode(Uint8Array.from(bytes)), expected));
  check('nothing', [], '');
  check('UTF-8', [0xc3, 0xa4, 0xf0, 0x9f, 0x98, 0x80], 'ä😀');
  check('UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a');
  check('UTF-16, little-endian', [0xff, 0xfe, 0x61, 0, 0xe4, 0], 'aä');
  check('UTF-16, big-endian', [0xfe, 0xff, 0, 0x61, 0, 0xe4], 'aä');
  check('invalid bytes', [0x61, 0xff, 0x62], 'a\ufffdb');
  check('a cut character', [0x61, 0xc3], 'a\ufffd');
  check('CRLF stays', [0x61, 13, 10], 'a\r\n');
  check('NUL stays', [0x61, 0], 'a\0');
});
