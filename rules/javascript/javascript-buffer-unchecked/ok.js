// ok: javascript-buffer-unchecked
const first = Buffer.alloc(100);
// ok: javascript-buffer-unchecked
const second = new Buffer('text');
// ok: javascript-buffer-unchecked-assert
const third = first.readUInt8(offset);
// ok: javascript-buffer-unchecked-assert
options.read(offset, true);
// ok: javascript-buffer-unchecked-bidi
const name = 'שלום';
