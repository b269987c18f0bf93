import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { watchFrames } from '../../../server/src/node/stdio-frames';

/** Whether bytes that come in pieces of these lengths are taken for broken. */
function isBroken(bytes: Buffer, pieces: readonly number[]): boolean {
  const input = new PassThrough();
  let broken = 0;
  watchFrames(input, () => broken++);
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = pieces[n % pieces.length]!;
    input.emit('data', bytes.subarray(at, at + length));
    at += length;
  }
  assert.ok(broken <= 1, 'said once');
  return broken === 1;
}

const frame = (body: string, more = ''): string => `${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const anyPieces = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
const anyMessages = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n')), { minLength: 1, maxLength: 6 });

describe('frames of messages', () => {
  it('are followed however they are cut', () => {
    fc.assert(fc.property(anyMessages, anyPieces, (messages, pieces) => {
      const bytes = Buffer.from(messages.map(([body, more]) => frame(body, more)).join(''));
      assert.equal(isBroken(bytes, pieces), false);
    }));
  });

  for (const garbage of ['{"jsonrpc":"2.0"}\r\n\r\n', 'Content-Length: many\r\n\r\n', 'Content-Length: -1\r\n\r\n', 'Content-Length: 1.5\r\n\r\n', '\0'.repeat(20_000), 'GET / HTTP/1.1\r\nHost: a\r\n\r\n']) {
    it(`are broken by ${JSON.stringify(garbage.slice(0, 30))}, wherever it stands and however it is cut`, () => {
      fc.assert(fc.property(anyMessages, anyPieces, (messages, pieces) => {
        const bytes = Buffer.from(`${messages.map(([body, more]) => frame(body, more)).join('')}${garbage}${frame('{}')}`);
        assert.equal(isBroken(bytes, pieces), true);
      }));
    });
  }
});
