// ruleid: javascript-buffer-unchecked
const first = new Buffer(100);
//            ^^^^^^^^^^^^^^^
// ruleid: javascript-buffer-unchecked
const second = new Buffer(body.length);
//             ^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-buffer-unchecked-assert
const third = first.readUInt8(offset, true);
//                                    ^^^^
// ruleid: javascript-buffer-unchecked-assert
first.writeInt16LE(3, offset, true);
//                            ^^^^
// ruleid: javascript-buffer-unchecked-bidi
const level = 'user‮ ⁦';
