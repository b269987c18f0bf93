const LENGTH_BYTES = 4;

/** What every reader of a packaged grammar throws. */
export function damaged(what: string): RangeError {
  return new RangeError(`the grammar file is damaged: ${what}`);
}

/** Streams one after the other, each behind its length in bytes. */
export function joinStreams(streams: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(streams.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  const view = new DataView(joined.buffer);
  let at = 0;
  for (const stream of streams) {
    view.setUint32(at, stream.length, true);
    joined.set(stream, at + LENGTH_BYTES);
    at += LENGTH_BYTES + stream.length;
  }
  return joined;
}

/**
 * Takes streams out of what `joinStreams` made, in their order. They are views, not copies.
 * @returns a function that gives the next stream
 * @throws RangeError from that function where no whole stream is left
 */
export function splitStreams(joined: Uint8Array): () => Uint8Array {
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  let at = 0;
  return () => {
    const start = at + LENGTH_BYTES;
    if (start > joined.length) throw damaged('it ends too early');
    at = start + view.getUint32(at, true);
    if (at > joined.length) throw damaged('it ends too early');
    return joined.subarray(start, at);
  };
}
