import { Writable } from 'node:stream';

/**
 * Makes one write of each message: the library writes header and body apart, which costs the editor a second wake-up for each
 * keystroke. Holds a header, which comes as a string, until its body comes, as bytes.
 */
export class MessageStream extends Writable {
  private header = '';

  constructor(private readonly out: Writable) {
    super({ decodeStrings: false });
    out.on('error', (error) => this.destroy(error));
    out.on('close', () => this.destroy());
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    if (typeof chunk === 'string') {
      this.header += chunk;
      return callback();
    }
    const message = Buffer.concat([Buffer.from(this.header, 'ascii'), chunk]);
    this.header = '';
    this.out.write(message, callback);
  }
}
