// LSP's base protocol: a header with the length in bytes, then JSON. As little as a peer needs, for the client and for the floor alike.

const END_OF_HEADER = Buffer.from('\r\n\r\n');

/** @typedef {{ id?: number | string, method?: string, params?: any, result?: any, error?: any }} Message */

/** @param {import('node:stream').Writable} stream @param {Message} message */
export function writeMessage(stream, message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** @param {import('node:stream').Readable} stream @param {(message: Message) => void} onMessage */
export function readMessages(stream, onMessage) {
  let pending = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const header = pending.indexOf(END_OF_HEADER);
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(pending.toString('latin1', 0, header))?.[1]);
      const end = header + END_OF_HEADER.length + length;
      if (pending.length < end) return;
      const body = pending.toString('utf8', header + END_OF_HEADER.length, end);
      pending = pending.subarray(end);
      onMessage(JSON.parse(body));
    }
  });
}
