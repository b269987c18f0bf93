/** `Buffer`, `TextEncoder`, `TextDecoder`, `atob` and `btoa`, as node has them, in what programs of exercises use. */
export const BYTES = String.raw`
const BigIntOf = BigInt, NativeProxy = Proxy, reflectGet = Reflect.get, reflectHas = Reflect.has;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function utf8Bytes(text) {
  const bytes = [];
  for (let i = 0; i < text.length; i++) {
    let code = charCodeAt(text, i);
    if (code >= 0xd800 && code < 0xe000) {
      const next = code < 0xdc00 && i + 1 < text.length ? charCodeAt(text, i + 1) : 0;
      if (next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        i++;
      } else code = 0xfffd;
    }
    if (code < 0x80) put(bytes, bytes.length, code);
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      put(bytes, bytes.length, [0, 0xc0, 0xe0, 0xf0][more] | (code >> (6 * more)));
      for (let left = more - 1; left >= 0; left--) put(bytes, bytes.length, 0x80 | ((code >> (6 * left)) & 0x3f));
    }
  }
  return bytes;
}

function utf8Text(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i];
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    let code = more < 0 ? 0xfffd : more === 0 ? first : first & (0x3f >> more);
    let read = 0;
    while (read < more && (bytes[i + read + 1] & 0xc0) === 0x80) code = (code << 6) | (bytes[i + ++read] & 0x3f);
    if (read < more || (more === 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) || (more === 3 && (code < 0x10000 || code > 0x10ffff))) code = 0xfffd;
    text += code < 0x10000 ? fromCharCode(code) : fromCharCode(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    i += read;
  }
  return text;
}

function base64Text(bytes, isUrl) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    text += BASE64[three >> 18] + BASE64[(three >> 12) & 63] + (left > 1 ? BASE64[(three >> 6) & 63] : isUrl ? '' : '=') + (left > 2 ? BASE64[three & 63] : isUrl ? '' : '=');
  }
  return isUrl ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
}

function base64Bytes(text) {
  const bytes = [];
  let bits = 0, held = 0;
  for (let i = 0; i < text.length && text[i] !== '='; i++) {
    const digit = BASE64.indexOf(text[i] === '-' ? '+' : text[i] === '_' ? '/' : text[i]);
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    put(bytes, bytes.length, (held >> bits) & 255);
  }
  return bytes;
}

const ENCODINGS = {
  __proto__: null,
  utf8: [utf8Bytes, utf8Text],
  hex: [(text) => (text.match(/^(?:[0-9a-f]{2})*/i)[0].match(/../g) ?? []).map((pair) => parseInt(pair, 16)), (bytes) => Array.from(bytes, (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('')],
  base64: [base64Bytes, (bytes) => base64Text(bytes, false)],
  base64url: [base64Bytes, (bytes) => base64Text(bytes, true)],
  latin1: [(text) => Array.from(text.split(''), (one) => one.charCodeAt(0) & 255), (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')],
  ascii: [(text) => Array.from(text.split(''), (one) => one.charCodeAt(0) & 255), (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte & 127)).join('')],
};

function encodingOf(name) {
  const plain = name === undefined || name === null ? 'utf8' : String(name).toLowerCase().replace('utf-8', 'utf8').replace('binary', 'latin1');
  const encoding = ENCODINGS[plain];
  if (!encoding) throw new TypeError('Unknown encoding: ' + name);
  return encoding;
}

class Buffer extends Uint8Array {
  static from(value, encoding, length) {
    if (typeof value === 'string') return Buffer.from(encodingOf(encoding)[0](value));
    if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
    if (value && value.type === 'Buffer' && Array.isArray(value.data)) return Buffer.from(value.data);
    if (value === null || typeof value !== 'object') throw new TypeError('The first argument must be a string, a Buffer, an ArrayBuffer or an Array.');
    const buffer = new Buffer(value.length);
    for (let i = 0; i < value.length; i++) buffer[i] = value[i];
    return buffer;
  }
  static alloc(size, fill, encoding) { return fill === undefined ? new Buffer(size) : new Buffer(size).fill(fill, encoding); }
  static allocUnsafe(size) { return new Buffer(size); }
  static isBuffer(value) { return value instanceof Buffer; }
  static byteLength(value, encoding) { return typeof value === 'string' ? encodingOf(encoding)[0](value).length : value.byteLength; }
  static concat(list, total) {
    const all = new Buffer(total ?? list.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of list) {
      all.set(part.subarray(0, all.length - at), at);
      at += part.length;
    }
    return all;
  }
  static compare(a, b) { return Buffer.from(a).compare(b); }
  toString(encoding, start = 0, end = this.length) { return encodingOf(encoding)[1](this.subarray(start, end)); }
  toJSON() { return { type: 'Buffer', data: Array.from(this) }; }
  equals(other) { return this.compare(other) === 0; }
  compare(other) {
    for (let i = 0; i < this.length && i < other.length; i++) if (this[i] !== other[i]) return this[i] < other[i] ? -1 : 1;
    return Math.sign(this.length - other.length);
  }
  slice(start, end) { return this.subarray(start, end); }
  write(text, at = 0) {
    const bytes = utf8Bytes(text);
    this.set(bytes.slice(0, this.length - at), at);
    return Math.min(bytes.length, this.length - at);
  }
  fill(value, ...rest) {
    if (typeof value !== 'string') return super.fill(value, ...rest);
    const bytes = utf8Bytes(value);
    for (let i = 0; i < this.length; i++) this[i] = bytes[i % bytes.length] ?? 0;
    return this;
  }
  includes(value, ...rest) { return this.indexOf(value, ...rest) >= 0; }
  indexOf(value, ...rest) { return typeof value === 'number' ? super.indexOf(value, ...rest) : this.toString('latin1').indexOf(Buffer.from(value).toString('latin1'), ...rest); }
  readUInt8(at = 0) { return this[at]; }
  readUInt16BE(at = 0) { return this[at] * 256 + this[at + 1]; }
  readUInt32BE(at = 0) { return this.readUInt16BE(at) * 65536 + this.readUInt16BE(at + 2); }
}
const BufferProto = Buffer.prototype;
const newBuffer = (length) => construct(Bytes, [length], Buffer);

class TextEncoder {
  get encoding() { return 'utf-8'; }
  encode(text = '') { return Uint8Array.from(utf8Bytes(String(text))); }
}
class TextDecoder {
  get encoding() { return 'utf-8'; }
  decode(bytes = []) { return utf8Text(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes); }
}
hide(globalThis, 'Buffer', Buffer);
hide(globalThis, 'TextEncoder', TextEncoder);
hide(globalThis, 'TextDecoder', TextDecoder);
hide(globalThis, 'btoa', (text) => base64Text(Buffer.from(String(text), 'latin1'), false));
hide(globalThis, 'atob', (text) => Buffer.from(base64Bytes(String(text))).toString('latin1'));
`;
