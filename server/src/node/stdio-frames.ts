import type { Readable } from 'node:stream';

const LENGTH = /^content-length: *(\d+) *$/im;
const HEADER_END = '\r\n\r\n';
/** No client writes so much before a message. Characters. */
const LONGEST_HEADER = 16_384;

/**
 * Looks on while messages are read, and calls `onBroken` once when what comes is no message of the protocol: then no later
 * message can be found either, and a server that goes on waiting looks like one that hangs.
 * The messages have to be listened for in the same tick, because this lets the stream flow.
 */
export function watchFrames(input: Readable, onBroken: () => void): void {
  const frames = new Frames();
  const look = (chunk: Buffer): void => {
    if (frames.take(chunk)) return;
    input.off('data', look);
    onBroken();
  };
  input.on('data', look);
}

/** Where in a stream of messages we are. */
class Frames {
  private header = '';
  private bodyLeft = 0;

  /** False when there is no length where one has to be. */
  take(chunk: Buffer): boolean {
    let at = 0;
    while (at < chunk.length) {
      at += this.skipBody(chunk.length - at);
      if (at === chunk.length) return true;
      const before = this.header.length;
      this.header += chunk.toString('latin1', at, at + LONGEST_HEADER);
      const end = this.header.indexOf(HEADER_END, Math.max(0, before - HEADER_END.length));
      if (end < 0) return this.header.length < LONGEST_HEADER;
      const length = LENGTH.exec(this.header.slice(0, end))?.[1];
      if (length === undefined) return false;
      at += end + HEADER_END.length - before;
      this.bodyLeft = Number(length);
      this.header = '';
    }
    return true;
  }

  private skipBody(bytes: number): number {
    const skipped = Math.min(this.bodyLeft, bytes);
    this.bodyLeft -= skipped;
    return skipped;
  }
}
