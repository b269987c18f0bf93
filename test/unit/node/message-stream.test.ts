import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { MessageStream } from '../../../server/src/node/message-stream';

describe('messages over stdio', () => {
  it('are one write each, in order', async () => {
    const writes: string[] = [];
    const out = new Writable({
      write: (chunk: Buffer, _encoding, callback) => {
        writes.push(chunk.toString('utf8'));
        callback();
      },
    });
    const writer = new StreamMessageWriter(new MessageStream(out));
    const messages = [1, 2, 3].map((id) => ({ jsonrpc: '2.0', id, result: 'größer als ASCII' }));
    await Promise.all(messages.map((message) => writer.write(message)));
    assert.deepEqual(writes, messages.map((message) => {
      const body = JSON.stringify(message);
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    }));
  });

  it('tell of a client that is gone', async () => {
    const out = new Writable({ write: (_chunk, _encoding, callback) => callback(new Error('gone')) });
    const stream = new MessageStream(out);
    const errors: Error[] = [];
    stream.on('error', (error) => errors.push(error));
    const writer = new StreamMessageWriter(stream);
    await assert.rejects(writer.write({ jsonrpc: '2.0' }));
    assert.match(String(errors[0]), /gone/);
  });
});
